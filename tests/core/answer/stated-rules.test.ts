// What an article says must, may or must not be done.

import { describe, expect, test } from "vitest";
import { createAsk } from "../../../src/core/answer/answer.ts";
import { parseArticle } from "../../../src/core/article/article.ts";
import { lexicon } from "../../support/indexed-article.ts";

const ask = createAsk(
  parseArticle(`# The bath house

## Must I not sing?

Gulls do not sing. Children may swim until six. You must shower first. Dogs are not allowed.

Do not run. Towels should be clean. Nobody could tell why.`),
  { lexicon },
);

function listQuoted(question: string): readonly string[] {
  const answer = ask(question);
  return "excerpts" in answer ? answer.excerpts.map(({ text }) => text) : [];
}

describe("is quoted, and what says it most plainly comes first", () => {
  test.each<[question: string, quoted: readonly string[]]>([
    ["What must I not do?", ["Do not run.", "Dogs are not allowed."]],
    ["what do I have to do?", ["You must shower first.", "Towels should be clean."]],
    ["what can I do?", ["Children may swim until six."]],
  ])("%s", (question, quoted) => {
    expect(listQuoted(question)).toEqual(quoted);
    expect(ask(question).outcome).toBe("unsure");
  });

  test("also in the midst of a conversation", () => {
    const before = ask("When may children swim?");
    const focus = "excerpts" in before ? before.excerpts : [];
    expect(ask("what must I not do?", { focus })).toEqual(ask("what must I not do?"));
  });
});

describe("is not taken for its contrary", () => {
  test.each<[reason: string, sentence: string, questions: readonly string[]]>([
    ["a duty is denied", "You do not have to shower.", ["What must I do?"]],
    ["a duty is denied in short", "Guests don't need to book.", ["What must I do?"]],
    ["there is no need", "There is no need to hurry.", ["What must I do?"]],
    ["nothing is required", "Caps are not required.", ["What must I do?"]],
    ["a chance is no duty", "Guests might have to wait.", ["What must I do?"]],
    ["a chance is no freedom", "You may have to wait.", ["What may I do?", "What must I do?"]],
    ["nobody is free to", "Nobody may dive.", ["What may I do?"]],
    ["no one is free to", "No one can dive.", ["What may I do?"]],
    ["none of a kind is free to", "No child may dive.", ["What may I do?"]],
  ])("%s: %s", (_, sentence, questions) => {
    const other = createAsk(parseArticle(`# The pool\n\nGulls sleep here. ${sentence}`), {
      lexicon,
    });
    for (const question of questions) expect(other(question)).not.toHaveProperty("excerpts");
  });

  test.each(["Nobody may dive.", "No one can dive.", "No child may dive."])(
    "%s is a ban",
    (ban) => {
      const other = createAsk(parseArticle(`# The pool\n\nGulls sleep here. ${ban}`), { lexicon });
      expect(other("What must I not do?")).toMatchObject({ excerpts: [{ plain: ban }] });
    },
  );
});

test("an article that rules nothing is asked for what goes before", () => {
  const plain = createAsk(parseArticle("# Gulls\n\nGulls sleep on the pier."), { lexicon });
  expect(plain("What must I not do?")).toEqual({ outcome: "conversation", intent: "fragment" });
});
