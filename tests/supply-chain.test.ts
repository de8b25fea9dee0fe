// What a release is made by: workflows that may do no more than they must, run only what is pinned,
// and paste nothing of a stranger into a shell.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly "timeout-minutes"?: number;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(".github", "workflows");
const files = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  return { name, text, workflow, jobs, steps: jobs.flatMap(({ steps }) => steps) };
});

/** What a job may write, and why it must. */
const writes = new Map([
  ["codeql.yml", ["security-events"]],
  ["release.yml", ["id-token", "packages"]],
]);

describe.each(files)("$name", ({ name, text, workflow, jobs, steps }) => {
  test("may write only what it must", () => {
    expect(workflow.permissions).toBeDefined();
    const granted = [workflow, ...jobs].flatMap(({ permissions = {} }) =>
      Object.entries(permissions).flatMap(([scope, level]) => (level === "write" ? [scope] : [])),
    );
    expect(granted.toSorted()).toEqual(writes.get(name) ?? []);
  });

  test("runs actions by commit, each with the version that it is", () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action]) => action);
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    for (const action of uses) expect(action).toMatch(/^[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("leaves no credentials in the checkout, and ends", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts).not.toEqual([]);
    for (const step of checkouts) expect(step.with).toMatchObject({ "persist-credentials": false });
    for (const job of jobs) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("writes no expression into a shell", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

test("one action has one commit in all workflows", () => {
  const actions = files.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  const owners = new Map<string, Set<string>>();
  for (const action of actions) {
    const [path = "", commit = ""] = action.split("@");
    const repository = path.split("/").slice(0, 2).join("/");
    owners.set(repository, (owners.get(repository) ?? new Set()).add(commit));
  }
  expect(owners.size).toBeGreaterThan(1);
  expect([...owners].filter(([, commits]) => commits.size !== 1)).toEqual([]);
});

test("a released image has provenance, an SBOM, and a signature of its digest", () => {
  const release = files.find(({ name }) => name === "release.yml");
  const steps = release?.steps ?? [];
  const build = steps.find(({ uses }) => uses?.startsWith("docker/build-push-action@"));
  expect(build?.with).toMatchObject({ push: true, provenance: "mode=max", sbom: true });
  expect(steps.at(-1)?.run).toMatch(/^cosign sign --yes /);
  expect(release?.text).toContain(
    "IMAGE: ${{ steps.image.outputs.name }}@${{ steps.build.outputs.digest }}",
  );
});

test("Dependabot moves packages, actions and base images", () => {
  const { updates }: { updates: readonly { readonly "package-ecosystem": string }[] } = parse(
    readFileSync(".github/dependabot.yml", "utf8"),
  );
  expect(updates.map((update) => update["package-ecosystem"]).toSorted()).toEqual([
    "docker",
    "github-actions",
    "npm",
  ]);
});
