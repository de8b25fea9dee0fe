// A heading that asks is no answer: what stands below it takes its place.

import { describe, expect, test } from "vitest";
import { answerHeadings } from "../../../src/core/answer/asked-headings.ts";
import type { RankedPassage } from "../../../src/core/rank/rank.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { indexArticle } from "../../support/indexed-article.ts";

const { article, articleIndex } = indexArticle(`## How long can I keep a book?

Four weeks are usual. Maps stay here.

## The staff

Ada Brook buys maps.

Is there a fee?

There is none.`);

/** Hits with the probabilities of the passages that have some words, best first. */
function createHits(chances: Readonly<Record<string, number>>): readonly RankedPassage[] {
  return Object.entries(chances).flatMap(([words, probability]) => {
    const found = articleIndex.passages.find(({ passage }) =>
      sliceOf(article.text, passage).includes(words),
    );
    if (found === undefined) return [];
    const { passage } = found;
    return { passage, probability, score: probability, features: [], words: found, part: 0 };
  });
}

function answer(chances: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return answerHeadings(article, createHits(chances)).map(({ passage, probability }) => [
    sliceOf(article.text, passage),
    Number(probability.toFixed(6)),
  ]);
}

describe("what a heading asks", () => {
  test("is answered below it, by what gains the heading's probability", () => {
    expect(answer({ "How long": 0.7, "Ada Brook": 0.2, "Four weeks": 0.1 })).toEqual([
      ["Four weeks are usual.", 0.8],
      ["Ada Brook buys maps.", 0.2],
    ]);
  });

  test("is shared among its answers by their own probabilities", () => {
    expect(answer({ "How long": 0.6, "Four weeks": 0.3, "Maps stay": 0.1 })).toEqual([
      ["Four weeks are usual.", 0.75],
      ["Maps stay here.", 0.25],
    ]);
  });

  test("is lost with the heading when nothing below it was found", () => {
    expect(answer({ "How long": 0.9, "Ada Brook": 0.1 })).toEqual([["Ada Brook buys maps.", 0.1]]);
  });
});

test("a line that asks is answered by what follows it", () => {
  expect(answer({ "Is there": 0.8, "Ada Brook": 0.2, "There is none": 0 })).toEqual([
    ["There is none.", 0.8],
    ["Ada Brook buys maps.", 0.2],
  ]);
});

test("a heading that asks nothing keeps its place", () => {
  const hits = createHits({ "The staff": 0.6, "Ada Brook": 0.4 });
  expect(answerHeadings(article, hits)).toBe(hits);
});
