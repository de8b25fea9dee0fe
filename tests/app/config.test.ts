// Configuration: what is read, and what is said of what can't be used.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Config, ConfigError, type Environment, parseConfig } from "../../src/app/config.ts";
import { formatSetting } from "../../src/app/setting.ts";
import { configKeys, settings } from "../../src/app/settings.ts";

const noFile = (file: string): string => {
  throw new Error(`${file}: there is no such file`);
};

const read = (env: Environment, readFile = noFile): Config => parseConfig(env, readFile);

/** @returns the problems, or none when the environment can be used */
function problemsOf(env: Environment, readFile = noFile): readonly string[] {
  try {
    read(env, readFile);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test(".env.example is the table of settings", () => {
  const entries = Object.values(settings).map(formatSetting);
  expect(readFileSync(".env.example", "utf8")).toBe(entries.join("\n"));
});

test("every key of the table is named once", () => {
  expect(new Set(configKeys).size).toBe(configKeys.length);
});

test("keys that are empty count as not set", () => {
  expect(read({ DISCORD_TOKEN: " ", DISCORD_TOKEN_FILE: "", ARTICLE: "" })).toEqual({
    article: undefined,
    library: undefined,
    journal: undefined,
    journalMaxBytes: 10_000_000,
    discord: undefined,
    logLevel: "info",
    health: undefined,
    warnings: [],
  });
});

test("with a token alone all else is what the table says", () => {
  expect(read({ DISCORD_TOKEN: "a.b.c" }).discord).toEqual({
    token: "a.b.c",
    guildId: undefined,
    apiUrl: undefined,
    rateLimit: { count: 5, windowMs: 10_000 },
    shards: "auto",
    isPrivate: false,
    answersMentions: false,
    opensThreads: false,
    channels: [],
    roles: [],
  });
});

test("all problems are told at once, and none of them tells the token", () => {
  const wrong = {
    DISCORD_TOKEN: "s3cret",
    DISCORD_GUILD_ID: "me",
    DISCORD_API_URL: "ftp://x",
    LOG_LEVEL: "loud",
    COOLDOWN: "often",
    HEALTH_PORT: "65536",
    SHARDS: "4-0",
    SHARD_COUNT: "0",
    REPLIES: "secret",
    ANSWER_MENTIONS: "yes",
    THREADS: "true",
    CHANNELS: "general",
    ROLES: "1100000000000000110,",
  };
  const problems = problemsOf(wrong);
  const keys = problems.map((problem) => problem.split(":")[0]);
  expect(new Set(keys)).toEqual(new Set(Object.keys(wrong)));
  expect(keys).toHaveLength(Object.keys(wrong).length);
  expect(problems.join()).not.toContain("s3cret");
});

test("shards that do not go together are told beside other problems", () => {
  expect(problemsOf({ LOG_LEVEL: "loud", SHARDS: "0-3" })).toEqual([
    expect.stringMatching(/^SHARD_COUNT: expected a number above/),
    'LOG_LEVEL: expected one of debug, info, warn, error, got "loud"',
  ]);
});

test.each([
  ["5/10s", { count: 5, windowMs: 10_000 }],
  ["1/3600s", { count: 1, windowMs: 3_600_000 }],
])("COOLDOWN=%s is read", (value, rateLimit) => {
  expect(read({ DISCORD_TOKEN: "a.b.c", COOLDOWN: value }).discord).toMatchObject({ rateLimit });
});

test.each(["0/10s", "5/0s", "5", "5/10", "5/10m", "-1/10s"])(
  "COOLDOWN=%s is a problem",
  (value) => {
    expect(problemsOf({ COOLDOWN: value })).toEqual([expect.stringMatching(/^COOLDOWN/)]);
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
  expect(read({ DISCORD_TOKEN: "a.b.c", ...env }).discord).toMatchObject({ shards });
});

test.each([
  { SHARDS: "0-3" },
  { SHARDS: "0-3", SHARD_COUNT: "3" },
  { SHARDS: "auto", SHARD_COUNT: "3" },
  { SHARDS: "1,", SHARD_COUNT: "3" },
  { SHARDS: "0-1-2", SHARD_COUNT: "3" },
  { SHARDS: "-1", SHARD_COUNT: "3" },
])("%o is a problem, told once", (env) => {
  expect(problemsOf(env)).toEqual([expect.stringMatching(/^SHARD/)]);
});

test.each([
  ["1100000000000000777", ["1100000000000000777"]],
  [
    "1100000000000000777, 1100000000000000778,1100000000000000777",
    ["1100000000000000777", "1100000000000000778"],
  ],
])("CHANNELS and ROLES of %s are read", (value, ids) => {
  const env = { DISCORD_TOKEN: "a.b.c", CHANNELS: value, ROLES: value };
  expect(read(env).discord).toMatchObject({ channels: ids, roles: ids });
});

test("threads without mentions do nothing, which is told", () => {
  expect(read({ THREADS: "mention" }).warnings).toEqual([
    "THREADS does nothing without ANSWER_MENTIONS=true",
  ]);
  const both = read({ DISCORD_TOKEN: "a.b.c", THREADS: "mention", ANSWER_MENTIONS: "true" });
  expect(both).toMatchObject({ warnings: [], discord: { opensThreads: true } });
});

test("health is told to this machine alone, unless a host is set", () => {
  expect(read({ HEALTH_PORT: "8080" }).health).toEqual({ host: "127.0.0.1", port: 8080 });
  const open = read({ HEALTH_PORT: "8080", HEALTH_HOST: "0.0.0.0" });
  expect(open.health).toEqual({ host: "0.0.0.0", port: 8080 });
});

test("the address of Discord is read without the slashes at its end", () => {
  const { discord } = read({ DISCORD_TOKEN: "a.b.c", DISCORD_API_URL: "http://localhost:1/api//" });
  expect(discord?.apiUrl).toBe("http://localhost:1/api");
});

test("the token may stand in a file, with a line end", () => {
  const files: string[] = [];
  const { discord } = read({ DISCORD_TOKEN_FILE: "/run/secrets/token" }, (file) => {
    files.push(file);
    return "a.b.c\n";
  });
  expect(discord?.token).toBe("a.b.c");
  expect(files).toEqual(["/run/secrets/token"]);
});

test.each([
  {
    what: "both ways at once",
    env: { DISCORD_TOKEN: "a.b.c", DISCORD_TOKEN_FILE: "x" },
    problem: "DISCORD_TOKEN and DISCORD_TOKEN_FILE: expected one of them, got both",
  },
  {
    what: "a file that is not there",
    env: { DISCORD_TOKEN_FILE: "gone" },
    problem: "DISCORD_TOKEN_FILE: gone: there is no such file",
  },
])("a token in $what is a problem", ({ env, problem }) => {
  expect(problemsOf(env)).toEqual([problem]);
});

test.each([
  ["that is empty", "\n", /^DISCORD_TOKEN_FILE: expected a token in the file, got an empty one$/],
  ["with something else", "s3cret", /^DISCORD_TOKEN_FILE: expected a bot token .* 6 characters$/],
])("a file %s is no token", (_, content, problem) => {
  const problems = problemsOf({ DISCORD_TOKEN_FILE: "x" }, () => content);
  expect(problems).toEqual([expect.stringMatching(problem)]);
});

const secret = "aB3".repeat(10);

test.each([
  ["quotation marks around it", `"${secret}.b.c"`, "quotation marks"],
  ["single ones", `'${secret}.b.c'`, "quotation marks"],
  ["the header's word before it", `Bot ${secret}.b.c`, '"Bot " stands before it'],
  ["blanks in it", `${secret}. b.c`, "blanks"],
  ["the public key", "0f".repeat(32), "public key"],
  ["the application's id", "110000000000000000", "application's id"],
  ["the client secret", `${secret}-_`, "client secret"],
])("a token that is %s is told as that, and not itself", (_, DISCORD_TOKEN, cause) => {
  const [problem] = problemsOf({ DISCORD_TOKEN });
  expect(problem).toContain(cause);
  expect(problem).not.toContain(DISCORD_TOKEN);
  expect(problem).not.toContain(secret);
});

test.each([
  ["a letter is missing", "DISCORD_TOKN", "DISCORD_TOKEN"],
  ["a line is missing", "DISCORDTOKEN", "DISCORD_TOKEN"],
  ["two letters are swapped", "LOG_LEVLE", "LOG_LEVEL"],
  ["it is small", "discord_token", "DISCORD_TOKEN"],
  ["it is one of many", "ARTICLES", "ARTICLE"],
])("a key that is not read since %s is told", (_, written, meant) => {
  expect(read({ [written]: "x" }).warnings).toEqual([`${written} is not read. Is ${meant} meant?`]);
});

test("keys of others are none of ours", () => {
  const env = { PATH: "/bin", HOME: "/", JOURNAL_STREAM: "8:1", SHELL: "sh", LANG: "C" };
  expect(read(env).warnings).toEqual([]);
});

test("a key like one that is set is no mistake", () => {
  expect(read({ LOG_LEVELS: "x", LOG_LEVEL: "warn" }).warnings).toEqual([]);
});
