// Each of Discord's limits is broken once: by the check of limits, and where Discord's own description says so too by
// the check of that: the package's always, the file's when it is at hand (DISCORD_OPENAPI).

import { describe, expect, test } from "vitest";
import { checkMessage } from "./limits/message.ts";
import { readBodyCheck } from "./openapi/description.ts";
import { checkByPackage } from "./openapi/package.ts";
import type { BodyCheck } from "./openapi/problems.ts";

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
  [
    "embeds beside Components V2",
    { ...v2(text()), embeds: [{ title: "x" }] },
    /embeds stands beside/,
    false,
  ],
  ["Components V2 without the flag", classic(text()), /needs the flag/, false],
  ["nothing at all", { allowed_mentions: NOBODY }, /is empty/, false],
];

test.each(GOOD)("%s is within the limits", (_, body) => {
  expect(checkMessage(body, "create")).toEqual([]);
});

test.each(BAD)("%s is a violation", (_, body, complaint) => {
  expect(checkMessage(body, "create").join("; ")).toMatch(complaint);
});

test("options of discord.js are checked as they will be sent", () => {
  const builder = { toJSON: () => row(...buttons(6)) };
  const reply = { content: "x", components: [builder], allowedMentions: NOBODY };
  expect(checkMessage(reply, "create")).toEqual([expect.stringMatching(/buttons in a row/)]);
});

test("an edit may show nothing new", () => {
  expect(checkMessage({ allowed_mentions: NOBODY }, "edit")).toEqual([]);
});

const file = process.env["DISCORD_OPENAPI"] ?? "";

const fileCheck: readonly [string, () => BodyCheck] = ["the file", () => readBodyCheck(file)];

const CHECKS: readonly (readonly [string, () => BodyCheck])[] = [
  ["the package", () => checkByPackage],
  ...(file === "" ? [] : [fileCheck]),
];

describe.each(CHECKS)("Discord's own description, by %s", (_, load) => {
  const callback = "POST /interactions/{interaction_id}/{interaction_token}/callback";
  const problems = (data: object) => load()(callback, { type: 4, data });

  test.each(GOOD)("%s is valid", (_name, body) => {
    expect(problems(body)).toEqual([]);
  });

  test.each(BAD.filter(([, , , isInSchema]) => isInSchema))("%s is invalid", (_name, body) => {
    expect(problems(body)).toHaveLength(1);
  });

  test("permission bits may be text", () => {
    const command = { name: "ask", description: "Asks", default_member_permissions: "8" };
    const overwrite = "PUT /applications/{application_id}/commands";
    expect(load()(overwrite, [command])).toEqual([]);
    const wrong = { ...command, name: "x".repeat(33) };
    expect(load()(overwrite, [command, wrong])).toMatchObject([{ path: ["1", "name"] }]);
  });

  test("what is wrong is told of the kind of callback that was meant", () => {
    const choices = [{ name: "x".repeat(101), value: "x" }];
    const [problem] = load()(callback, { type: 8, data: { choices } });
    expect(problem?.path).toEqual(["data", "choices", "0", "name"]);
  });

  test("an operation without a body has none to check", () => {
    expect(load()("GET /users/@me", undefined)).toEqual([]);
  });
});
