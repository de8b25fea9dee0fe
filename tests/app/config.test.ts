// Configuration: what is read, and what is said of what can't be used.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ConfigError, configKeys, parseConfig } from "../../src/app/config.ts";

test(".env.example explains each key that is read, and no other", () => {
  const entries = readFileSync(".env.example", "utf8").trim().split("\n\n");
  const keys = entries.map((entry) => /^# [^\n]+\n([A-Z_]+)=$/.exec(entry)?.[1] ?? entry);
  expect(keys.toSorted()).toEqual([...configKeys].toSorted());
});

test("keys that are empty count as not set", () => {
  expect(parseConfig({ DISCORD_TOKEN: " ", ARTICLE: "" })).toEqual({
    article: undefined,
    discord: undefined,
    logLevel: "info",
    health: undefined,
  });
});

test("all problems are told at once, and none of them tells the token", () => {
  const env = {
    DISCORD_TOKEN: "s3cret",
    DISCORD_GUILD_ID: "me",
    DISCORD_API_URL: "ftp://x",
    LOG_LEVEL: "loud",
    COOLDOWN: "often",
    HEALTH_PORT: "65536",
    SHARDS: "4-0",
    SHARD_COUNT: "0",
  };
  expect(() => parseConfig(env)).toThrow(ConfigError);
  expect(() => parseConfig(env)).toThrow(
    /TOKEN[^]*GUILD_ID[^]*API_URL[^]*LOG_LEVEL[^]*COOLDOWN[^]*HEALTH_PORT[^]*SHARDS[^]*SHARD_COUNT/,
  );
  expect(() => parseConfig(env)).not.toThrow(/s3cret/);
});

test.each([
  ["5/10s", { count: 5, windowMs: 10_000 }],
  ["1/3600s", { count: 1, windowMs: 3_600_000 }],
])("COOLDOWN=%s is read", (value, cooldown) => {
  const { discord } = parseConfig({ DISCORD_TOKEN: "a.b.c", COOLDOWN: value });
  expect(discord).toMatchObject({ cooldown });
});

test.each(["0/10s", "5/0s", "5", "5/10", "5/10m", "-1/10s"])(
  "COOLDOWN=%s is a problem",
  (value) => {
    expect(() => parseConfig({ COOLDOWN: value })).toThrow(/COOLDOWN/);
  },
);

test.each([
  [{}, "auto"],
  [{ SHARDS: "auto" }, "auto"],
  [
    { SHARDS: "0-2,5", SHARD_COUNT: "6" },
    { ids: [0, 1, 2, 5], count: 6 },
  ],
  [{ SHARD_COUNT: "2" }, { ids: [0, 1], count: 2 }],
])("%o runs these shards: %o", (env, shards) => {
  expect(parseConfig({ DISCORD_TOKEN: "a.b.c", ...env }).discord).toMatchObject({ shards });
});

test.each([
  { SHARDS: "0-3" },
  { SHARDS: "0-3", SHARD_COUNT: "3" },
  { SHARDS: "auto", SHARD_COUNT: "3" },
  { SHARDS: "1,", SHARD_COUNT: "3" },
  { SHARDS: "0-1-2", SHARD_COUNT: "3" },
  { SHARDS: "-1", SHARD_COUNT: "3" },
])("%o is a problem", (env) => {
  expect(() => parseConfig(env)).toThrow(/SHARD/);
});

test("health is told to this machine alone, unless a host is set", () => {
  expect(parseConfig({ HEALTH_PORT: "8080" }).health).toEqual({ host: "127.0.0.1", port: 8080 });
  const open = parseConfig({ HEALTH_PORT: "8080", HEALTH_HOST: "0.0.0.0" });
  expect(open.health).toEqual({ host: "0.0.0.0", port: 8080 });
});
