// Indexed passages: each shows its own part of the numbers of all.

import { expect, test } from "vitest";
import { indexArticle } from "../../support/indexed-article.ts";

const { articleIndex } = indexArticle(
  "The ferry crosses the sound.\n\nThe captain hates the ferry.",
);
const { passages, stemNumber } = articleIndex;

test("the sequence of a passage is the stems of its words in order, function words included", () => {
  expect(passages.length).toBeGreaterThan(1);
  expect(passages.map(({ sequence }) => [...sequence])).toEqual(
    passages.map(({ words }) => words.map(({ stem }) => stemNumber(stem))),
  );
});

test("one stem has one number in all passages", () => {
  const [first, second] = passages.slice(-2).map(({ sequence }) => new Set(sequence));
  const ferry = stemNumber("ferri") ?? -1;
  expect([first?.has(ferry), second?.has(ferry)]).toEqual([true, true]);
  expect(stemNumber("penguin")).toBeUndefined();
});

test("an embedding has length 1 where a word is known, and is as wide as the lexicon's vectors", () => {
  const lengths = passages.map(({ embedding }) => Math.hypot(...embedding));
  expect(lengths.length).toBeGreaterThan(1);
  for (const length of lengths) expect(length).toBeCloseTo(1, 5);
  const bare = indexArticle("The ferry crosses the sound.", { lexicon: undefined }).articleIndex;
  expect(bare.passages.map(({ embedding }) => embedding.length)).toEqual(
    bare.passages.map(() => 0),
  );
});
