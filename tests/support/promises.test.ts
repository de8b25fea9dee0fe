// Each promise of the bot is broken once.

import { expect, test } from "vitest";
import { promiseViolationsOf, violationsOf } from "./promises.ts";

/** What it breaks, the body, and the complaint. */
const BAD: readonly (readonly [string, object, RegExp])[] = [
  [
    "embeds",
    { content: "x", embeds: [{ title: "x" }], allowed_mentions: { parse: [] } },
    /embeds are not/,
  ],
  ["no allowed_mentions", { content: "x" }, /allowed_mentions is missing/],
  ["mentions of all kinds", { content: "x", allowed_mentions: {} }, /parse is undefined/],
  ["mentions of users", { content: "x", allowed_mentions: { parse: ["users"] } }, /parse is/],
  [
    "a mention of one user",
    { content: "x", allowed_mentions: { parse: [], users: ["1"] } },
    /names users/,
  ],
  [
    "a ping of the asker",
    { content: "x", allowed_mentions: { parse: [], replied_user: true } },
    /replied_user/,
  ],
];

test.each(BAD)("%s is a violation", (_, body, complaint) => {
  expect(promiseViolationsOf(body)).toEqual([expect.stringMatching(complaint)]);
});

test("options of discord.js are checked as they will be sent", () => {
  expect(promiseViolationsOf({ content: "x", allowedMentions: { parse: [] } })).toEqual([]);
  const pings = { content: "x", allowedMentions: { parse: [], repliedUser: true } };
  expect(promiseViolationsOf(pings)).toHaveLength(1);
});

test("a message is held to Discord's limits too", () => {
  expect(violationsOf({ content: "x".repeat(2_001), allowed_mentions: { parse: [] } })).toEqual([
    "content: at most 2000, got 2001",
  ]);
});
