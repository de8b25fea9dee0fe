// Indexed passages: each is told from its own part of the numbers of all.

import { expect, test } from "vitest";
import { computeMeanVector } from "../../../src/core/text/vectors.ts";
import { indexArticle } from "../../support/indexed-article.ts";

const { articleIndex } = indexArticle(
  "The ferry crosses the sound.\n\nThe captain hates the ferry.",
);
const { passages, stemNumber, terms, vectors } = articleIndex;

test("the pairs of a passage are those of its words, function words included, and none of its neighbours'", () => {
  expect(passages.length).toBeGreaterThan(1);
  const numbers = [...new Set(passages.flatMap(({ words }) => words.map(({ stem }) => stem)))];
  for (const { words, holdsPair } of passages.map((passage) => ({
    words: passage.words.map(({ stem }) => stem),
    holdsPair: passage.holdsPair.bind(passage),
  }))) {
    const pairs = words.slice(1).map((stem, at) => `${words[at]} ${stem}`);
    const held = numbers.flatMap((one) =>
      numbers
        .filter((other) => holdsPair(stemNumber(one) ?? -1, stemNumber(other) ?? -1))
        .map((other) => `${one} ${other}`),
    );
    expect(new Set(held)).toEqual(new Set(pairs));
  }
});

test("a passage is as like as can be to the mean of its words' vectors", () => {
  const width = vectors.length / terms.length;
  expect(width).toBeGreaterThan(0);
  for (const passage of passages) {
    const own = passage.terms.flatMap((id) => terms[id] ?? []);
    const likeness = passage.measureLikeness(computeMeanVector(own, width));
    expect(likeness).toBeCloseTo(1, 5);
  }
});

test("without a lexicon no passage is like anything", () => {
  const bare = indexArticle("The ferry crosses the sound.", { lexicon: undefined }).articleIndex;
  expect(bare.passages.map((passage) => passage.measureLikeness(new Float32Array(0)))).toEqual(
    bare.passages.map(() => 0),
  );
});
