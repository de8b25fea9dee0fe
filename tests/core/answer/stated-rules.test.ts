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

test("an article that rules nothing is asked for what goes before", () => {
  const plain = createAsk(parseArticle("# Gulls\n\nGulls sleep on the pier."), { lexicon });
  expect(plain("What must I not do?")).toEqual({ outcome: "conversation", intent: "fragment" });
});
