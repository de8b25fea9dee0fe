// Candidates: which passages are found for a question, and why.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";
import { findAliases } from "../../../src/core/index/aliases.ts";
import { createArticleIndex } from "../../../src/core/index/article-index.ts";
import { createTerm } from "../../../src/core/index/terms.ts";
import { parseLexicon } from "../../../src/core/language/lexicon.ts";
import { countByArticle } from "../../../src/core/rank/article-counts.ts";
import { createScopes } from "../../../src/core/rank/scope.ts";
import { createRetriever, mostCandidates } from "../../../src/core/rank/candidates.ts";
import { createTermSimilarity } from "../../../src/core/rank/term-similarity.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));

function createFinder(text: string) {
  const article = parseArticle(text);
  const index = createArticleIndex(article, splitPassages(article), { lexicon });
  const compare = createTermSimilarity(index, findAliases(index));
  const retrieve = createRetriever(index);
  const scope = createScopes(index, countByArticle(index))(undefined);
  return (...words: readonly string[]): readonly string[] => {
    const terms = words.map((word, at) => ({
      ...createTerm(word, lexicon),
      at,
      typed: word,
      share: 1,
    }));
    return retrieve(terms, compare(terms), { ...scope, parts: 1 }).map(({ position }) => {
      const found = index.passages[position];
      return found === undefined ? "" : sliceOf(text, found.passage);
    });
  };
}

describe("a passage is found", () => {
  const find = createFinder(`# The ferry

## Fares

Children travel for nothing. Dogs pay half.

## Winter

The captain steers through the ice. He has done so for thirty years.

Bring with you:

- warm gloves
- a flask

Nobody has ever drowned here.`);

  test.each<[string, readonly string[], string]>([
    ["by its own word", ["dogs"], "Dogs pay half."],
    ["by another form of its word", ["steering"], "The captain steers through the ice."],
    ["by a word that is related to its own", ["kids"], "Children travel for nothing."],
    ["by the sentence beside it", ["captain"], "He has done so for thirty years."],
    ["by the heading above it", ["fares"], "Children travel for nothing."],
    ["by the sentence that introduces its list", ["bring"], "warm gloves"],
  ])("%s", (_, words, expected) => {
    expect(find(...words)).toContain(expected);
  });

  test("not at all without any of these", () => {
    expect(find("captain")).not.toContain("Nobody has ever drowned here.");
    expect(find("algebra")).toEqual([]);
  });

  test("in the order of the article, whatever its score", () => {
    expect(find("drowned", "dogs").indexOf("Dogs pay half.")).toBeLessThan(
      find("drowned", "dogs").indexOf("Nobody has ever drowned here."),
    );
  });
});

function writeFares(count: number): string {
  return `# The ferry\n\n## Fares\n\n${"Dogs pay half.\n\n".repeat(count)}Fares are paid on board.`;
}

test("by a heading above thousands of passages none is found: it tells none of them from another", () => {
  expect(createFinder(writeFares(50))("fares")).toContain("Dogs pay half.");
  const found = createFinder(writeFares(9_000))("fares");
  expect(found).toContain("Fares are paid on board.");
  expect(found).not.toContain("Dogs pay half.");
});

test("however long a paragraph is, the number of candidates is bounded", () => {
  const sentences = Array.from({ length: 400 }, (_, at) => `Boat ${at} sailed on day ${at}.`);
  const find = createFinder(`The log\n\n${sentences.join(" ")}`);
  const found = find("boat", "77");
  expect(found).toHaveLength(mostCandidates);
  expect(found).toContain("Boat 77 sailed on day 77.");
});
