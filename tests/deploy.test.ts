// What an operator copies: the manifests name keys that exist, the pods share out all shards, and the
// image's health check tells a bot that answers from one that does not.

import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { BlockList } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { parseConfig } from "../src/app/config.ts";
import { configKeys } from "../src/app/settings.ts";
import { serveHealth } from "../src/ops/health-server.ts";
import { createMetrics } from "../src/ops/metrics.ts";

const dockerfile = readFileSync("Dockerfile", "utf8");
const compose = parse(readFileSync("deploy/compose.yaml", "utf8"));
const manifest = readFileSync("deploy/kubernetes.yaml", "utf8");
const documents = parseAllDocuments(manifest).map((document) => document.toJS());
const ofKind = (kind: string) => documents.find((document) => document.kind === kind);
const statefulSet = ofKind("StatefulSet");
const [container] = statefulSet.spec.template.spec.containers;
const variables = new Map<string, string>(
  container.env.map(({ name, value }: { name: string; value?: string }) => [name, value ?? ""]),
);

/** What a pod's shell makes of its ordinal; a stand-in for node tells it. */
function shardsOfPod(ordinal: number): string {
  const folder = mkdtempSync(join(tmpdir(), "pod-"));
  writeFileSync(join(folder, "node"), '#!/bin/sh\nprintf "%s" "$SHARDS"\n');
  chmodSync(join(folder, "node"), 0o755);
  const [shell, ...flags] = container.command;
  return execFileSync(shell, [...flags, ...container.args], {
    encoding: "utf8",
    env: { ...Object.fromEntries(variables), POD_ORDINAL: String(ordinal), PATH: folder },
  });
}

test("the pods together run each shard once", () => {
  const ids = Array.from({ length: statefulSet.spec.replicas }, (_, ordinal) => {
    const SHARDS = shardsOfPod(ordinal);
    const SHARD_COUNT = variables.get("SHARD_COUNT");
    const { discord } = parseConfig({ DISCORD_TOKEN: "a.b.c", SHARDS, SHARD_COUNT }, () => "");
    return typeof discord?.shards === "object" ? discord.shards.ids : [];
  });
  const all = Array.from({ length: Number(variables.get("SHARD_COUNT")) }, (_, id) => id);
  expect(ids.flat()).toEqual(all);
});

test("the manifests set keys that the bot reads", () => {
  const known = new Set<string>([
    ...configKeys,
    "DISCORD_TOKEN_FILE",
    "NODE_OPTIONS",
    "POD_ORDINAL",
    "SHARDS_PER_POD",
  ]);
  const set = [...variables.keys(), ...Object.keys(compose.services.bot.environment)];
  expect(set.filter((key) => !known.has(key))).toEqual([]);
});

test("nothing runs as root, may write, or may become more than it is", () => {
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(compose.services.bot).toMatchObject({
    user: "node",
    read_only: true,
    cap_drop: ["ALL"],
    security_opt: ["no-new-privileges:true"],
  });
  expect(container.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  });
});

test("pods keep to the restricted profile, which their namespace enforces", () => {
  const { metadata } = ofKind("Namespace");
  expect(metadata.labels["pod-security.kubernetes.io/enforce"]).toBe("restricted");
  const others = documents.filter(({ kind }) => kind !== "Namespace");
  expect(others).not.toEqual([]);
  for (const document of others) expect(document.metadata.namespace).toBe(metadata.name);
  const { spec } = statefulSet.spec.template;
  expect(spec).toMatchObject({
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
  });
  expect(spec).not.toHaveProperty("hostNetwork");
  const allowed = new Set(["name", "configMap", "emptyDir", "projected", "secret"]);
  const volumes: readonly object[] = spec.volumes ?? [];
  expect(volumes.flatMap(Object.keys).filter((key) => !allowed.has(key))).toEqual([]);
});

test("where servers hand over documents, bot and pods have a volume for them, and that alone to write to", () => {
  const { bot } = parse(readFileSync("deploy/compose.library.yaml", "utf8")).services;
  const folder: string = bot.environment.LIBRARY;
  expect(bot.volumes).toEqual([`library:${folder}`]);
  expect(dockerfile).toContain(`mkdir ${folder} && chown node:node ${folder}`);
  const { resources, patches } = parse(readFileSync("deploy/kustomization.yaml", "utf8"));
  const read = resources.map((file: string) =>
    parseAllDocuments(readFileSync(`deploy/${file}`, "utf8")),
  );
  const claim = read.flat().at(-1).toJS();
  const patch = parse(patches[0].patch);
  expect(patch.metadata).toEqual(statefulSet.metadata);
  const [patched] = patch.spec.template.spec.containers;
  const [volume] = patch.spec.template.spec.volumes;
  expect(patched.name).toBe(container.name);
  expect(patched.env).toEqual([{ name: "LIBRARY", value: folder }]);
  expect(patched.volumeMounts).toEqual([{ name: volume.name, mountPath: folder }]);
  expect(volume.persistentVolumeClaim.claimName).toBe(claim.metadata.name);
  expect(claim.metadata.namespace).toBe(statefulSet.metadata.namespace);
  // All pods mount it; one alone writes what is of a server.
  expect(claim.spec.accessModes).toEqual(["ReadWriteMany"]);
});

test("pods speak with DNS and HTTPS outside alone, and are asked for their health alone", () => {
  const { spec } = ofKind("NetworkPolicy");
  expect(spec.podSelector).toEqual({ matchLabels: statefulSet.spec.template.metadata.labels });
  expect(spec.policyTypes).toEqual(["Ingress", "Egress"]);
  expect(portsOf(spec.ingress)).toEqual([[Number(variables.get("HEALTH_PORT"))]]);
  expect(portsOf(spec.egress)).toEqual([[53, 53], [443]]);
  const [, https] = spec.egress;
  const [ipv4] = https.to;
  const closed = new BlockList();
  for (const range of ipv4.ipBlock.except) closed.addSubnet(...subnetOf(range));
  // A cluster, a home, and the address at which clouds hand out credentials.
  for (const address of ["10.96.0.1", "172.20.0.1", "192.168.1.1", "169.254.169.254"])
    expect(closed.check(address)).toBe(true);
  expect(closed.check("162.159.128.233")).toBe(false);
});

function portsOf(
  rules: readonly { readonly ports: readonly { readonly port: number }[] }[],
): readonly (readonly number[])[] {
  return rules.map(({ ports }) => ports.map(({ port }) => port));
}

/** A range such as `10.0.0.0/8`, as `BlockList` takes it. */
function subnetOf(range: string): readonly [string, number] {
  const [address = "", bits = ""] = range.split("/");
  return [address, Number(bits)];
}

test("the token is a mounted file, and no variable", () => {
  const { spec } = statefulSet.spec.template;
  const [volume] = spec.volumes;
  const [mount] = container.volumeMounts;
  // 0440: for the user that the group of the volume makes a reader, and nobody else.
  expect(volume).toEqual({
    name: mount.name,
    secret: { secretName: "pullquote", defaultMode: 0o440 },
  });
  expect(spec.securityContext.fsGroup).toBe(spec.securityContext.runAsGroup);
  expect(variables.get("DISCORD_TOKEN_FILE")).toBe(`${mount.mountPath}/DISCORD_TOKEN`);
  expect(container).not.toHaveProperty("envFrom");
  const { secrets, environment } = compose.services.bot;
  expect(environment["DISCORD_TOKEN_FILE"]).toBe(`/run/secrets/${secrets[0]}`);
  expect(Object.keys(compose.secrets)).toEqual(secrets);
  expect([...variables.keys(), ...Object.keys(environment)]).not.toContain("DISCORD_TOKEN");
});

test("the manifests run the release that package.json names", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(container.image).toBe(`ghcr.io/OWNER/pullquote:v${version}`);
  expect(readFileSync("deploy/compose.yaml", "utf8")).toContain(container.image);
});

test("npm version writes the next release into the manifests", () => {
  const folder = mkdtempSync(join(tmpdir(), "version-"));
  mkdirSync(join(folder, "deploy"));
  for (const name of ["compose.yaml", "kubernetes.yaml"])
    copyFileSync(join("deploy", name), join(folder, "deploy", name));
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  execFileSync("/bin/sh", ["-c", `git init --quiet && ${scripts.version}`], {
    cwd: folder,
    env: { PATH: process.env["PATH"], npm_package_version: "7.8.9" },
  });
  expect(readdirSync(join(folder, "deploy"))).toEqual(["compose.yaml", "kubernetes.yaml"]);
  for (const name of ["compose.yaml", "kubernetes.yaml"])
    expect(readFileSync(join(folder, "deploy", name), "utf8")).toContain(
      "ghcr.io/OWNER/pullquote:v7.8.9",
    );
});

test("the image's health check passes while the bot is alive, and fails when it is dead or gone", async () => {
  const [, command = "[]"] = /HEALTHCHECK[^]*?CMD (\[.*\])$/m.exec(dockerfile) ?? [];
  const [node, ...args]: readonly string[] = JSON.parse(command);
  const monitor = createMetrics();
  const identity = { article: undefined, prepared: 1, restarts: 0, since: new Date() };
  const { port, stop } = await serveHealth(
    { host: "127.0.0.1", port: 0 },
    () => identity,
    monitor.read,
  );
  onTestFinished(stop);
  const check = (): Promise<number | null> =>
    new Promise((resolve) => {
      const child = spawn(node ?? "", args, { env: { ...process.env, HEALTH_PORT: String(port) } });
      child.once("exit", resolve);
    });
  expect(await check()).toBe(1);
  monitor.watch(() => [{ shard: 0, isConnected: true, silentMs: 0 }]);
  expect(await check()).toBe(0);
  stop();
  expect(await check()).toBe(1);
});
