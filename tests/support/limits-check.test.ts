// Each of Discord's limits is broken once: by the project's own check always, and by Discord's schema when its
// description is at hand (DISCORD_OPENAPI).

import { describe, expect, test } from "vitest";
import { violationsOf } from "./limits-check.ts";
import { readBodyCheck } from "./openapi.ts";

const NOBODY = { parse: [] };
const V2 = 1 << 15;
const button = (more: object = {}) => ({ type: 2, style: 2, label: "x", custom_id: "x", ...more });
const row = (...components: object[]) => ({ type: 1, components });
const text = (content = "x") => ({ type: 10, content });
const container = (...components: object[]) => ({ type: 17, components });
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const buttons = (count: number) => times(count, (at) => button({ custom_id: `b${at}` }));
const options = (count: number) => times(count, (at) => ({ label: "x", value: `${at}` }));
const section = (texts: number, accessory: object = button()) => ({
  type: 9,
  components: times(texts, () => text()),
  accessory,
});
const v2 = (...components: object[]) => ({ flags: V2, components, allowed_mentions: NOBODY });
const classic = (...components: object[]) => ({
  content: "x",
  components,
  allowed_mentions: NOBODY,
});

const GOOD: readonly (readonly [string, object])[] = [
  ["content alone", classic()],
  ["five buttons", classic(row(...buttons(5)))],
  [
    "an answer",
    v2(
      container(text("a".repeat(3_997)), { type: 14 }, section(3), row(button({ custom_id: "y" }))),
    ),
  ],
  ["a link", classic(row({ type: 2, style: 5, label: "x", url: "https://example.org" }))],
  ["forty components", v2(container(...times(39, () => text())))],
];

/** What it breaks, the body, the complaint, and whether Discord's schema says so too. */
const BAD: readonly (readonly [string, object, RegExp, boolean])[] = [
  ["2,001 characters", { ...classic(), content: "x".repeat(2_001) }, /content: at most 2000/, true],
  [
    "an 81-character label",
    classic(row(button({ label: "x".repeat(81) }))),
    /label: 1 to 80/,
    true,
  ],
  ["a blank label", classic(row(button({ label: " " }))), /label: 1 to 80/, false],
  [
    "a 101-character id",
    classic(row(button({ custom_id: "x".repeat(101) }))),
    /custom_id: 1 to 100/,
    true,
  ],
  ["no id", classic(row(button({ custom_id: undefined }))), /custom_id: 1 to 100/, false],
  ["the same id twice", classic(row(button(), button())), /custom_id "x" is used more/, false],
  ["six buttons in a row", classic(row(...buttons(6))), /buttons in a row: at most 5/, true],
  ["six rows", classic(...buttons(6).map((each) => row(each))), /action rows: at most 5/, false],
  ["an unknown component", v2({ type: 99 }), /type 99 may not stand here .message/, true],
  ["an unknown component inside", v2(container({ type: 77 })), /type 77 may not/, true],
  ["a container in a container", v2(container(container(text()))), /type 17 may not/, true],
  ["a button outside a row", v2(container(button())), /type 2 may not/, true],
  [
    "26 options",
    classic(row({ type: 3, custom_id: "x", options: options(26) })),
    /options: at most 25/,
    true,
  ],
  [
    "a select beside a button",
    classic(row(button(), { type: 3, custom_id: "s", options: options(1) })),
    /with a select/,
    false,
  ],
  ["four texts in a section", v2(section(4)), /in a section: at most 3/, true],
  [
    "a section without accessory",
    v2({ type: 9, components: [text()] }),
    /may not stand here .accessory/,
    true,
  ],
  [
    "41 components",
    v2(container(...times(40, () => text()))),
    /components.*: at most 40, got 41/,
    false,
  ],
  [
    "4,001 characters of text",
    v2(text("x".repeat(2_000)), text("x".repeat(2_001))),
    /at most 4000, got 4001/,
    false,
  ],
  ["an empty text", v2(text(" ")), /empty text display/, false],
  ["an empty container", v2(container()), /nothing inside/, true],
  ["content beside Components V2", { ...v2(text()), content: "x" }, /content stands beside/, false],
  ["embeds", { ...v2(text()), embeds: [{ title: "x" }] }, /embeds are not/, false],
  ["Components V2 without the flag", classic(text()), /needs the flag/, false],
  ["no allowed_mentions", { content: "x" }, /allowed_mentions is missing/, false],
  ["mentions of all kinds", { content: "x", allowed_mentions: {} }, /parse is undefined/, false],
  [
    "mentions of users",
    { content: "x", allowed_mentions: { parse: ["users"] } },
    /parse is/,
    false,
  ],
  [
    "a ping of the asker",
    { content: "x", allowed_mentions: { parse: [], replied_user: true } },
    /replied_user/,
    false,
  ],
  ["nothing at all", { allowed_mentions: NOBODY }, /is empty/, false],
];

test.each(GOOD)("%s is within the limits", (_, body) => {
  expect(violationsOf(body)).toEqual([]);
});

test.each(BAD)("%s is a violation", (_, body, complaint) => {
  expect(violationsOf(body).join("; ")).toMatch(complaint);
});

test("options of discord.js are checked as they will be sent", () => {
  const builder = { toJSON: () => row(...buttons(6)) };
  const reply = { content: "x", components: [builder], allowedMentions: NOBODY };
  expect(violationsOf(reply)).toEqual([expect.stringMatching(/buttons in a row/)]);
});

const file = process.env["DISCORD_OPENAPI"] ?? "";

describe.skipIf(file === "")("Discord's own description", () => {
  const callback = "POST /interactions/{interaction_id}/{interaction_token}/callback";
  const problems = (data: object) => readBodyCheck(file)(callback, { type: 4, data });

  test.each(GOOD)("%s is valid", (_, body) => {
    expect(problems(body)).toEqual([]);
  });

  test.each(BAD.filter(([, , , isInSchema]) => isInSchema))("%s is invalid", (_, body) => {
    expect(problems(body)).toHaveLength(1);
  });
});
