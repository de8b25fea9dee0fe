// The terms of a question, and how much each is part of it.

import { describe, expect, test } from "vitest";
import type { QueryTerm } from "../../../src/core/index/terms.ts";
import { findQuestionStart, normalizeWords } from "../../../src/core/query/normalize.ts";
import { createTerms, setShare } from "../../../src/core/query/query-terms.ts";
import { indexArticle } from "../../support/indexed-article.ts";

const reader = indexArticle("The keeper mended the lamp. A ferry left.");

function listTerms(text: string): readonly QueryTerm[] {
  const words = normalizeWords(text, reader);
  return createTerms(words, findQuestionStart(words), reader);
}

function sharesOf(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(listTerms(text).map((term) => [term.text, term.share]));
}

describe("the terms", () => {
  test("are the content words, each stem once, where they stand", () => {
    const terms = listTerms("Who mended the lamp, the lamps of the keeper?");
    expect(terms.map(({ text, at }) => [text, at])).toEqual([
      ["mended", 1],
      ["lamp", 3],
      ["keeper", 8],
    ]);
  });

  test("are at most 32 words", () => {
    const text = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
    expect(listTerms(text)).toHaveLength(32);
  });

  test("are none of function words", () => {
    expect(listTerms("what is it, and why?")).toEqual([]);
  });

  test("have phrases behind the words, which then count half", () => {
    const terms = listTerms("did the fire brigade come");
    expect(terms.map(({ text }) => text)).toEqual(["fire", "brigade", "come", "fire brigade"]);
    expect(terms.map(({ share }) => share)).toEqual([0.5, 0.5, 1, 1]);
  });

  test("of a phrase that count in the article keep their share", () => {
    const own = indexArticle("The fire brigade mended the lamp.");
    const words = normalizeWords("did the fire brigade come", own);
    const shares = createTerms(words, 0, own).map(({ share }) => share);
    expect(shares).toEqual([1, 1, 1, 0.5]);
  });
});

describe("a term counts", () => {
  test.each<[reason: string, text: string, less: string, more: string]>([
    [
      "less when it is told before the question",
      "I saw a ferry. Who mended the lamp?",
      "ferry",
      "lamp",
    ],
    ["less when it is of asking", "what does the article say of the lamp", "article", "lamp"],
    ["less when it greets", "hello, who mended the lamp", "hello", "lamp"],
  ])("%s", (_, text, less, more) => {
    const shares = sharesOf(text);
    expect(shares[less]).toBeLessThan(shares[more] ?? 0);
  });

  test("still less of asking when somebody talks of themself", () => {
    const plain = sharesOf("what does the article say")["article"];
    expect(sharesOf("tell me what the article says")["article"]).toBeLessThan(plain ?? 0);
  });
});

test("another share changes nothing else of a term", () => {
  const [term] = listTerms("lamp");
  expect(term && setShare(term, 0.2)).toEqual({ ...term, share: 0.2 });
});
