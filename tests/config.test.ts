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
  };
  expect(() => parseConfig(env)).toThrow(ConfigError);
  expect(() => parseConfig(env)).toThrow(/TOKEN[^]*GUILD_ID[^]*API_URL[^]*LOG_LEVEL/);
  expect(() => parseConfig(env)).not.toThrow(/s3cret/);
});
