// What an operator copies: the manifests name keys that exist, the pods share out all shards, and the
// image's health check tells a bot that answers from one that does not.

import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
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
const [, statefulSet] = parseAllDocuments(readFileSync("deploy/kubernetes.yaml", "utf8")).map(
  (document) => document.toJS(),
);
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
  const known = new Set<string>([...configKeys, "POD_ORDINAL", "SHARDS_PER_POD"]);
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
  expect(statefulSet.spec.template.spec.securityContext).toMatchObject({ runAsNonRoot: true });
  expect(container.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  });
});

test("the image's health check passes while the bot is alive, and fails when it is dead or gone", async () => {
  const [, command = "[]"] = /HEALTHCHECK[^]*?CMD (\[.*\])$/m.exec(dockerfile) ?? [];
  const [node, ...args]: readonly string[] = JSON.parse(command);
  const monitor = createMetrics();
  const identity = { article: { title: undefined, revision: "" }, since: new Date() };
  const { port, stop } = await serveHealth({ host: "127.0.0.1", port: 0 }, identity, monitor.read);
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
