// Configuration: what is read, and what is said of what can't be used.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ConfigError, configKeys, parseConfig } from "../src/config.ts";

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
  });
});

test("all problems are told at once, and none of them tells the token", () => {
  const env = {
    DISCORD_TOKEN: "s3cret",
    DISCORD_GUILD_ID: "me",
    DISCORD_API_URL: "ftp://x",
    LOG_LEVEL: "loud",
    COOLDOWN: "often",
  };
  expect(() => parseConfig(env)).toThrow(ConfigError);
  expect(() => parseConfig(env)).toThrow(/TOKEN[^]*GUILD_ID[^]*API_URL[^]*LOG_LEVEL[^]*COOLDOWN/);
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
