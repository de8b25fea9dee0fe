// Which words say the same as a term, and which the opposite.

import { describe, expect, test } from "vitest";
import { createWordRelations } from "../../../src/core/answer/word-relations.ts";
import { createQueryTerms, lexicon } from "../../support/indexed-article.ts";

function related(word: string) {
  const { synonymsOf, antonymsOf } = createWordRelations(lexicon);
  const [term] = createQueryTerms(word);
  if (term === undefined) throw new Error(`expected a term of "${word}"`);
  return { synonyms: [...synonymsOf(term)], antonyms: [...antonymsOf(term)] };
}

describe("the synonyms", () => {
  test.each<[reason: string, word: string, synonym: string]>([
    ["have the word's dictionary form", "bought", "buy"],
    ["have what people say for it", "purchase", "buy"],
  ])("%s: %s, %s", (_, word, synonym) => {
    expect(related(word).synonyms).toContain(synonym);
  });

  test.each<[reason: string, word: string, other: string]>([
    ["words that only stand in like places", "china", "japan"],
    ["opposites", "rise", "fall"],
  ])("have no %s: %s, %s", (_, word, other) => {
    expect(related(word).synonyms).not.toContain(other);
  });
});

test("the opposite of rising is falling, of a dog there is none", () => {
  expect(related("rise").antonyms).toContain("fall");
  expect(related("dog").antonyms).toEqual([]);
});

test("a word that the lexicon does not have has neither", () => {
  expect(related("skarholm")).toEqual({ synonyms: [], antonyms: [] });
});

test("without a lexicon no word is related to another", () => {
  const { synonymsOf, antonymsOf } = createWordRelations(undefined);
  const terms = createQueryTerms("rise", "purchase");
  expect(terms.map((term) => [synonymsOf(term).size, antonymsOf(term).size])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
