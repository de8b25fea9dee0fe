// A hostile asker: whatever somebody types, presses, chooses or forges, it is answered in time with a message that
// Discord takes, or a kind word, and never costs the bot an error.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Discord } from "../fake-discord/discord.ts";
import type { Message } from "../fake-discord/messages/messages.ts";
import { componentsOf, textOf } from "../fake-discord/messages/view.ts";
import { person } from "../fake-discord/users.ts";
import { libraryOf, question, seed, startPullquote, use } from "../support/pullquote.ts";

const record = () => {};
const library = { ...libraryOf(seed), record };
const { revision } = library.article;

const nasty = fc.constantFrom(
  "\u202E\u2066",
  "\u200D".repeat(300),
  "e\u0301\u0302\u0303".repeat(100),
  "\uD83D",
  "\u0000\u001B[2J",
  "@everyone <@1> <t:1:R> </ask:1>",
  "**".repeat(400),
  "`".repeat(999),
  "> ".repeat(500),
  "\n".repeat(700),
  "﷽".repeat(200),
  "👨‍👩‍👧‍👦".repeat(90),
  "Kim ",
  "Putin? and who is Kim? ",
  "paragraph 99999999999999999999",
);
const anyText = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 200 }),
    fc.array(nasty, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
  )
  .map((text) => text.slice(0, 1_000));

const anyNumber = fc.oneof(
  fc.constantFrom("0", "1", "zzzzzz", "7fffffff", "-1", "1e3", "", "0".repeat(60), "١"),
  fc.nat(9_000).map((value) => value.toString(36)),
);
const actions = fc.constantFrom(
  ..."context next previous outline more follow form topic menu share delete helpful unhelpful reason toString".split(
    " ",
  ),
);
const anyId = fc
  .tuple(actions, fc.constantFrom(revision, "0000000", ""), fc.array(anyNumber, { maxLength: 7 }))
  .map((parts) => parts.flat().join(":").slice(0, 100));

type Attack = (discord: Discord, base: Message) => Promise<unknown>;

/** Presses a button whose id is another than the bot gave it. */
function press(discord: Discord, base: Message, id: string): Promise<unknown> {
  const button = componentsOf(base).find(({ type }) => type === 2);
  const forged = JSON.parse(
    JSON.stringify(base).replaceAll(JSON.stringify(button?.["custom_id"]), JSON.stringify(id)),
  );
  return discord.press(id, { message: forged });
}

const anyAttack: fc.Arbitrary<Attack> = fc.oneof(
  anyText.map(
    (asked): Attack =>
      (discord) =>
        discord.slash("ask", { question: asked }),
  ),
  anyText.map(
    (typed): Attack =>
      (discord) =>
        discord.autocomplete("ask", { question: typed }),
  ),
  fc.constantFrom(-1, 0, 1, 12, 2 ** 31, 2 ** 53 - 1).map(
    (paragraph): Attack =>
      (discord) =>
        discord.slash("article", { paragraph }),
  ),
  fc
    .oneof(
      anyId,
      anyText.map((text) => text.slice(0, 100)),
    )
    .map(
      (id): Attack =>
        (discord, base) =>
          press(discord, base, id),
    ),
  anyText.map(
    (content): Attack =>
      (discord, base) =>
        discord.messageCommand("Find in article", { ...base, content, components: [] }),
  ),
  anyText.map((typed): Attack => async (discord, base) => {
    const form = await use(discord, { message: base }, "Follow up");
    return discord.modalSubmit(form, { question: typed });
  }),
);

test("whatever one person does is answered, and costs no error", async () => {
  const { discord, logged, monitor } = await startPullquote({
    library,
    discord: { waitMs: 10_000 },
  });
  const { message: base } = await discord.slash("ask", { question: "What did Russia do?" });
  if (base === undefined) throw new Error("/ask is answered");
  await fc.assert(
    fc.asyncProperty(fc.array(anyAttack, { minLength: 1, maxLength: 4 }), async (attacks) => {
      const outcomes = await Promise.allSettled(attacks.map((attack) => attack(discord, base)));
      expect(outcomes.filter(({ status }) => status === "rejected")).toEqual([]);
    }),
  );
  expect(logged.filter((line) => /^(?:warn|error)/.test(line))).toEqual([]);
  expect(monitor.read().statuses).toMatchObject({ shed: 0, lost: 0 });
});

test("a button that is pressed many times at once, also of a deleted answer, is answered each time", async () => {
  const { discord } = await startPullquote({ library });
  const { message } = await discord.slash("ask", { question: "What did Russia do?" });
  const presses = Array.from({ length: 20 }, () => use(discord, { message }, "More passages"));
  expect(await Promise.all(presses)).toHaveLength(20);
  await use(discord, { message }, "Delete this answer");
  const late = await use(discord, { message }, "More passages");
  expect(late.message && textOf(late.message)).not.toContain("went wrong");
});

test("direct messages of many people at once, with autocomplete between them, are all answered", async () => {
  const { discord } = await startPullquote({ discord: { waitMs: 15_000 } });
  const people = Array.from({ length: 60 }, (_, at) =>
    person(String(1_200_000_000_000_000_000n + BigInt(at)), "asker"),
  );
  const typing = Array.from({ length: 200 }, () =>
    discord.autocomplete("ask", { question: "w" }).catch(() => []),
  );
  const replies = people.map((author) => discord.directMessage(question, { author }).reply());
  expect(await Promise.all(replies)).toHaveLength(60);
  await Promise.all(typing);
});
