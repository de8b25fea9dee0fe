// Config mistakes: a token that is under another name, or that a line with a blank in its key hides, is told as that.

import { expect, test } from "vitest";
import { ConfigError, type Environment, parseConfig } from "../../src/app/config.ts";

const token = `${"aB3".repeat(8)}.Gh7_-x.${"aB3".repeat(10)}`;

function warningsOf(env: Environment, dotenv?: string): readonly string[] {
  return parseConfig(env, () => "", dotenv).warnings;
}

test.each([
  ["TOKEN", "x"],
  ["BOT_TOKEN", "x"],
  ["DISCORD_BOT_TOKEN", "x"],
  ["DISCORDTOKEN", "x"],
  ["discord_token", "x"],
  ["MY_SECRET", token],
])("%s is told once as what likely holds the token", (key, value) => {
  const warnings = warningsOf({ [key]: value });
  expect(warnings).toEqual([`${key} is not read. Is DISCORD_TOKEN meant?`]);
  expect(warnings.join()).not.toContain(token);
});

test.each([
  ["of another program", { GITHUB_TOKEN: "ghp_x", NPM_TOKEN: "npm_x" }],
  ["that is empty", { TOKEN: " " }],
  ["beside the bot's own", { DISCORD_TOKEN: token, TOKEN: "x" }],
])("a token %s is no mistake", (_, env) => {
  expect(warningsOf(env)).toEqual([]);
});

test.each([
  [
    "DISCORD TOKEN=x",
    "“DISCORD TOKEN” in .env is not read, since there are blanks in it. Is DISCORD_TOKEN meant?",
  ],
  [
    "  log  level = warn",
    "“log  level” in .env is not read, since there are blanks in it. Is LOG_LEVEL meant?",
  ],
  ["MY OWN=x", "“MY OWN” in .env is not read, since there are blanks in it."],
])("of the line %j that is told", (line, warning) => {
  expect(warningsOf({}, `# A comment = here\nARTICLE=a b=c\n${line}\n`)).toEqual([warning]);
});

test.each(["ARTICLE=a", "export ARTICLE=a", "ARTICLE = a b", "# DISCORD TOKEN=x", "a b", ""])(
  "the line %j is as it should be",
  (line) => {
    expect(warningsOf({}, line)).toEqual([]);
  },
);

test.each([
  "aaaaaaaaaaaaaaaaaaaaaaaa.bbbbbb",
  "aaaaaaaaaaaaaaaaaaaaaaaa.bbbbbb.",
  ".bbbbbb.ccccccccc",
])("of %j a part is missing, which is told", (cut) => {
  let problems: readonly string[] = [];
  try {
    parseConfig({ DISCORD_TOKEN: cut }, () => "");
  } catch (error) {
    problems = error instanceof ConfigError ? error.problems : [];
  }
  expect(problems).toEqual([expect.stringContaining("a part of it is missing; there are three")]);
});
