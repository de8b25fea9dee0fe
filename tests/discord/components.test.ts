// Components long after they were sent: after a restart, after the article changed, or made up by somebody.

import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCustomId, parseCustomId } from "../../src/discord/custom-id.ts";
import type { Discord } from "../fake-discord/discord.ts";
import type { Message } from "../fake-discord/messages/messages.ts";
import { listOf } from "../fake-discord/json.ts";
import { componentsOf, textOf } from "../fake-discord/messages/view.ts";
import { libraryOf, places, question, seed, shown, startPullquote } from "../support/pullquote.ts";

const MODAL = 9;
const record = () => {};

/** Answers with every kind of component that there is. */
async function everything(discord: Discord): Promise<readonly Message[]> {
  const replies = [
    await discord.slash("ask", { question: "What did Russia do?", private: true }),
    await discord.slash("ask", { question: "What did Russia do?" }),
    await discord.slash("ask", { question: "How do I make carbonara?" }),
    await discord.slash("article", { paragraph: 10 }),
    await discord.slash("help"),
  ];
  return replies.flatMap(({ message }) => message ?? []);
}

/** Presses whatever can be pressed, and says what came of each. */
async function pressAll(discord: Discord, messages: readonly Message[]) {
  const results: { readonly id: string; readonly text: string; readonly type: number }[] = [];
  for (const message of messages) {
    for (const { type, custom_id, disabled, options } of componentsOf(message)) {
      if (typeof custom_id !== "string" || disabled === true) continue;
      const isMenu = custom_id.startsWith("menu:");
      const values = listOf(options).map(({ value }) => String(value));
      const chosen = type !== 3 ? [undefined] : isMenu ? values : values.slice(0, 1);
      for (const value of chosen) {
        const reply = await (value === undefined
          ? discord.press(custom_id, { message })
          : discord.select(custom_id, [value], { message }));
        results.push({
          id: isMenu ? String(value) : custom_id,
          text: reply.message ? textOf(reply.message) : "",
          type: reply.type,
        });
      }
    }
  }
  return results;
}

const apologies = /has changed|do not know|went wrong/;

test("every component works after a restart", async () => {
  const library = { ...libraryOf(seed), record };
  const { discord, restart } = await startPullquote({ library });
  const messages = await everything(discord);
  await restart();
  const results = await pressAll(discord, messages);
  const actions = new Set(results.map(({ id }) => id.split(":")[0]));
  expect(actions).toEqual(
    new Set(
      "context next previous outline more follow topic share delete helpful unhelpful".split(" "),
    ),
  );
  expect(results.filter(({ text }) => apologies.test(text))).toEqual([]);
  expect(results.filter(({ text, type }) => text === "" && type !== MODAL)).toEqual([]);
});

test("every component says so when the article has changed", async () => {
  const { discord, restart } = await startPullquote({ library: { ...libraryOf(seed), record } });
  const messages = await everything(discord);
  await restart({ library: { ...libraryOf(`${seed}\n`), record } });
  const results = await pressAll(discord, messages);
  expect(results).not.toEqual([]);
  for (const { text } of results) expect(text).toContain("has changed");
});

test("a form that was open while the article changed says so", async () => {
  const { discord, restart } = await startPullquote();
  const { message } = await discord.slash("ask", { question });
  const follow = message && componentsOf(message).find(({ label }) => label === "Ask a follow-up");
  const form = await discord.press(String(follow?.["custom_id"]), { message });
  await restart({ library: libraryOf(`${seed}\n`) });
  expect(shown(await discord.modalSubmit(form, { question }))).toContain("has changed");
});

const { revision } = libraryOf(seed).article;

test.each([
  ["foreign", "play_again"],
  ["empty but for colons", "::::"],
  ["of an unknown action", `__proto__:${revision}`],
  ["cut", `context:${revision}:1`],
  ["cut before the revision", "context"],
  ["with a span that is no number", `context:${revision}:1:-2`],
  ["with a span that ends before it begins", `context:${revision}:9:1`],
  ["with a span beyond the article", `context:${revision}:zzzzzz:zzzzzz0`],
  ["with a span across paragraphs", `context:${revision}:2s:zz`],
  ["with a span that is no topic", `topic:${revision}:1:9`],
  ["with too many spans", `more:${revision}:3${":1:2".repeat(4)}`],
  ["a form's own id", `form:${revision}`],
])("an id that is %s gets a kind answer", async (_, id) => {
  const { discord } = await startPullquote({ library: { ...libraryOf(seed), record } });
  const { message } = await discord.slash("article");
  if (message === undefined) throw new Error("/article is answered");
  const button = componentsOf(message).find(({ type }) => type === 2);
  const forged = JSON.parse(JSON.stringify(message).replace(String(button?.["custom_id"]), id));
  expect(shown(await discord.press(id, { message: forged }))).toMatch(/do not know this button/);
});

test.each([
  ["more passages", `more:${revision}:3`],
  ["a verdict", `helpful:${revision}:0`],
])("%s of a message that shows no question gets a kind answer", async (_, id) => {
  const { discord } = await startPullquote({ library: { ...libraryOf(seed), record } });
  const { message } = await discord.slash("article");
  const button = message && componentsOf(message).find(({ type }) => type === 2);
  const forged = JSON.parse(JSON.stringify(message).replace(String(button?.["custom_id"]), id));
  expect(shown(await discord.press(id, { message: forged }))).toMatch(/did not keep/);
});

test("an option that was made up gets a kind answer", async () => {
  const { discord } = await startPullquote();
  const { message } = await discord.slash("article");
  const menu = message && componentsOf(message).find(({ type }) => type === 3);
  for (const value of ["0", "99", "-1", "x", ""]) {
    const reply = await discord.select(String(menu?.["custom_id"]), [value], { message });
    expect(shown(reply)).toMatch(/do not know this button/);
  }
});

test.each(places)("a reader at any page works, in $where by a $install install", async (place) => {
  const { discord } = await startPullquote();
  const { message } = await discord.slash("article", {}, place);
  const next = message && componentsOf(message).find(({ label }) => label === "Start reading");
  expect(shown(await discord.press(String(next?.["custom_id"]), { message }))).toContain(
    "Paragraph 1",
  );
});

test("ids are short, and read back as they were written; nothing else is read", () => {
  const place = fc.nat(10_000_000);
  const span = fc
    .tuple(place, fc.integer({ min: 1, max: 5_000 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const spans = fc.array(span, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.constantFrom("more", "helpful", "unhelpful"),
      place,
      spans,
      (action, value, some) => {
        const id = formatCustomId(action, revision, { value, spans: some });
        expect(id.length).toBeLessThanOrEqual(80);
        expect(parseCustomId(id)).toEqual({ action, revision, value, spans: some });
        expect(parseCustomId(`${id}:`)).toBeUndefined();
      },
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (any) => {
      expect(parseCustomId(any)).toBeUndefined();
    }),
  );
});
