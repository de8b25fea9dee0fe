// Terms: what is known of a word or phrase.

import { describe, expect, test } from "vitest";
import { createTerm, findPhrase } from "../../../src/core/index/terms.ts";
import { nounClass } from "../../../src/core/language/lexicon.ts";
import { lexicon } from "../../support/indexed-article.ts";

const rarityOf = (word: string): number => createTerm(word, lexicon).rarity;

describe("a term", () => {
  test("has its stem, dictionary forms, vector and classes", () => {
    const term = createTerm("dogs", lexicon);
    expect(term).toMatchObject({ text: "dogs", stem: "dog", length: 1 });
    expect(term.bases.map(lexicon.wordAt)).toContain("dog");
    expect(term.vector).toHaveLength(lexicon.width);
    expect(term.classes & nounClass.animal).not.toBe(0);
  });

  test.each<[reason: string, rarer: string, commoner: string]>([
    ["a word of few texts tells more", "lighthouse", "house"],
    ["a function word tells least", "house", "the"],
    ["an unknown word tells most", "skarholm", "lighthouse"],
  ])("%s: %s, %s", (_, rarer, commoner) => {
    expect(rarityOf(rarer)).toBeGreaterThan(rarityOf(commoner));
  });

  test("a rare form is as common as its dictionary form", () => {
    expect(rarityOf("gotten")).toBe(rarityOf("get"));
  });

  test.each(["the", "house", "lighthouse", "skarholm"])("the rarity of %s is in 0..1", (word) => {
    expect(rarityOf(word)).toBeGreaterThan(0);
    expect(rarityOf(word)).toBeLessThanOrEqual(1);
  });

  test("without a lexicon all words tell as much", () => {
    const [one, other] = [createTerm("the", undefined), createTerm("skarholms", undefined)];
    expect(one.rarity).toBe(other.rarity);
    expect(other).toMatchObject({ stem: "skarholm", vector: undefined, bases: [], classes: 0 });
  });
});

describe("a phrase", () => {
  test.each<[reason: string, words: string, start: number, phrase: string | undefined]>([
    ["its words stand there", "the fire brigade came", 1, "fire brigade"],
    ["its last word has another form", "two fire brigades came", 1, "fire brigade"],
    ["its first word has another form", "he puts up", 1, "put up"],
    ["it starts at the word before", "the fire brigade came", 2, undefined],
    ["its words stand apart", "the fire and brigade", 1, undefined],
    ["nothing follows", "the fire", 1, undefined],
    ["there is no such word", "the fire", 9, undefined],
  ])("is found or not: %s", (_, words, start, phrase) => {
    expect(findPhrase(words.split(" "), start, lexicon)?.text).toBe(phrase);
  });

  test("is its own stem, has no vector, and is as rare as its rarest word", () => {
    const phrase = findPhrase(["fire", "brigade"], 0, lexicon);
    expect(phrase).toMatchObject({ stem: "fire brigade", vector: undefined, length: 2 });
    expect(phrase?.rarity).toBe(rarityOf("brigade"));
  });
});
