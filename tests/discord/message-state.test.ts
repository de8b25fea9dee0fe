// Message state: the question of an answer is known by the id of the text that shows it, whatever it says;
// a message of a version that marked nothing is understood as far as its buttons tell.

import fc from "fast-check";
import { expect, test } from "vitest";
import { createQuestion, readQuestion } from "../../src/discord/views/question.ts";
import { componentIds, createText } from "../../src/discord/views/message.ts";
import { budget } from "../../src/discord/views/text-limits.ts";
import { longestQuestion } from "../../src/core/answer/answer.ts";
import { sanitizeLine } from "../../src/presentation/display-text.ts";
import { buttonOf, textOf } from "../fake-discord/messages/view.ts";
import {
  answer,
  libraryOf,
  startPullquote,
  question,
  seed,
  shown,
  use,
} from "../support/pullquote.ts";

const anyQuestion = fc.oneof(
  fc.string({ unit: "binary", maxLength: 700 }),
  fc.string({ unit: "grapheme", maxLength: 700 }),
  fc
    .array(fc.constantFrom("**", "*", "\\", "…", "# ", "\n", "a", "_", "|| "), { maxLength: 700 })
    .map((parts) => parts.join("")),
);

test("a question is read back exactly as it shows, or as a start of that when it is cut", () => {
  fc.assert(
    fc.property(anyQuestion, (text) => {
      const part = createQuestion({ text, isWhole: true });
      const read = readQuestion([createText("**Something else?**"), part]);
      const line = sanitizeLine(text);
      expect(part.content.length).toBeLessThanOrEqual(budget.question + 4);
      const { text: start = "", isWhole } = read ?? {};
      expect(isWhole).toBe(start === line);
      expect(line.slice(0, start.length)).toBe(start);
      expect(isWhole || start.length > 100).toBe(true);
    }),
  );
});

test("what was cut once stays cut when it is shown again", () => {
  const cut = readQuestion([createQuestion({ text: "word ".repeat(400), isWhole: true })]);
  expect(cut).toMatchObject({ isWhole: false });
  if (cut === undefined) return;
  expect(readQuestion([createQuestion(cut)])).toEqual(cut);
  expect(readQuestion([createQuestion({ text: "short", isWhole: false })])).toEqual({
    text: "short",
    isWhole: false,
  });
});

test.each([
  ["no text", []],
  ["a text that looks like a question", [createText("**When?**")]],
  ["a text of another id", [createText("**When?**", componentIds.verdict)]],
])("of %s nothing is read", (_, parts) => {
  expect(readQuestion(parts)).toBeUndefined();
});

/** A question of which the reply shows a part only. */
const long = `${question} ${"I would really like to know. ".repeat(25)}`.trim();

test("more passages of a long question are found as long as it is remembered, and then asked for again", async () => {
  const { discord, restart } = await startPullquote();
  const reply = await discord.directMessage(long).reply();
  expect(textOf(reply)).not.toContain(long);
  await discord.settled();
  const { customId } = buttonOf(reply, "More passages");
  const more = await discord.press(customId, { where: "botDm", message: reply });
  expect(shown(more)).toMatch(/More passages[:,]|That was all/);
  await restart();
  /** Discord tells what a message replies to as long as that is not deleted. */
  const message = JSON.parse(JSON.stringify({ ...reply, referenced_message: null }));
  const gone = await discord.press(customId, { where: "botDm", message });
  expect(shown(gone)).toContain("did not keep the whole of that question");
});

test("more than is read of a question is cut, and the asker is told", async () => {
  const asked: string[] = [];
  const { article, ask } = libraryOf(seed);
  const library = {
    article,
    ask: (text: string, options = {}) => {
      asked.push(text);
      return ask(text, options);
    },
  };
  const { discord } = await startPullquote({ library });
  const reply = await discord.directMessage(`${question} ${"x ".repeat(2_000)}`).reply();
  expect(textOf(reply)).toContain(
    `I read only the first ${longestQuestion.toLocaleString("en")} characters`,
  );
  expect(asked.map(({ length }) => length <= longestQuestion)).toEqual([true]);
  expect(textOf(await discord.directMessage(question).reply())).not.toContain("I read only");
});

/** The same message as a version without marks sent it: one text for question and headline. */
function unmarked<T>(message: T): T {
  const { question: id } = componentIds;
  return JSON.parse(JSON.stringify(message).replaceAll(`"id":${id}`, '"id":39'));
}

test("a message without marks opens its excerpts, and asks for its question politely", async () => {
  const { discord } = await startPullquote({ library: { ...libraryOf(seed), record: () => {} } });
  const { message: marked, context } = await discord.slash("ask", { question });
  const message = unmarked(marked);
  const press = (label: string) => use(discord, { message, where: context.where }, label);
  expect(shown(await press("In context"))).toContain(answer);
  expect((await press("Follow up")).data).toMatchObject({ title: "Ask a follow-up" });
  expect(shown(await press("More passages"))).toContain("did not keep");
  expect(shown(await press("Helpful"))).toContain("did not keep");
});
