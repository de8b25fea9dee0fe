// Independence: what a question is answered hangs on the question, what was shown before it and the article alone.
// Much is kept of what was computed, for an article and for English; none of it may show in an answer.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Ask, createAsk } from "../../../src/core/answer/answer.ts";
import { parseArticle } from "../../../src/core/article/article.ts";
import { lexicon } from "../../support/indexed-article.ts";

const files = ["seeds/dialogues/allotment", "seeds/dialogues/tinytally"] as const;

const articles = files.map((file) => ({
  text: readFileSync(`${file}.md`, "utf8"),
  questions: [...readQuestions(file), "What must I not do?", "tldr", "Will it rain tomorrow?"],
}));

/** One question to one of the articles, after what was shown for another one or after nothing. */
interface Asked {
  readonly of: number;
  readonly question: string;
  readonly before: string | undefined;
}

const everyQuestion = articles.flatMap(({ questions }) => questions);

/** To either article, about either: what one is asked must not be kept for the other. */
const asked: fc.Arbitrary<Asked> = fc.record({
  of: fc.nat({ max: articles.length - 1 }),
  question: fc.constantFrom(...everyQuestion),
  before: fc.option(fc.constantFrom(...everyQuestion), { nil: undefined }),
});

/** Reads the articles anew: some of what is kept hangs on the parts of an article. */
const createAsks = (): readonly Ask[] =>
  articles.map(({ text }) => createAsk(parseArticle(text), { lexicon }));

function answer(asks: readonly Ask[], { of, question, before }: Asked): string {
  const ask = asks[of];
  if (ask === undefined) throw new Error("no such article");
  const shown = before === undefined ? undefined : ask(before);
  const focus = shown !== undefined && "excerpts" in shown ? shown.excerpts : [];
  return JSON.stringify(ask(question, { focus }));
}

test("the same question has the same answer after any others, of two articles at once", () => {
  const worn = createAsks();
  fc.assert(
    fc.property(fc.array(asked, { minLength: 8, maxLength: 16 }), (asks) => {
      const fresh = createAsks();
      const afterOthers = asks.map((each) => answer(worn, each));
      const backwards = asks.toReversed().map((each) => answer(fresh, each));
      expect(backwards.toReversed()).toEqual(afterOthers);
    }),
    { numRuns: 20 },
  );
});

function readQuestions(file: string): readonly string[] {
  const lines = readFileSync(`${file}.jsonl`, "utf8").trim().split("\n");
  return lines.flatMap((line) => {
    const turn: unknown = JSON.parse(line);
    return isTurn(turn) ? turn.question : [];
  });
}

function isTurn(turn: unknown): turn is { readonly question: string } {
  return typeof turn === "object" && turn !== null && "question" in turn;
}
