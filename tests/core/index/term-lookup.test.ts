// Lookups: from a stem or a dictionary form to the article's terms.

import { describe, expect, test } from "vitest";
import { createTermLookup } from "../../../src/core/index/term-lookup.ts";
import { createTerm } from "../../../src/core/index/terms.ts";
import { lexicon } from "../../support/indexed-article.ts";

const words = ["dog", "dogs", "puppy", "buy", "fall", "skarholm"];
const terms = words.map((word) => createTerm(word, lexicon));
// Each passage as the positions of its terms.
const passages = [
  [0, 1, 3],
  [1, 2],
  [4, 5],
];
const lookup = createTermLookup(terms, passages, lexicon);

const baseOf = (word: string): number => lexicon.idOf(word) ?? -1;

function collect(
  visit: (base: number, visitor: (term: number) => void) => void,
  word: string,
): readonly string[] {
  const found: string[] = [];
  visit(baseOf(word), (term) => found.push(words[term] ?? ""));
  return found;
}

describe("a stem", () => {
  test.each([
    ["counts a passage once, whatever its forms", "dog", 2],
    ["is in one passage", "buy", 1],
    ["is in none", "volcano", 0],
  ])("%s", (_, stem, frequency) => {
    expect(lookup.frequencyOf(stem)).toBe(frequency);
  });

  test("leads to all terms that have it", () => {
    expect(lookup.withStem("dog")).toEqual([0, 1]);
    expect(lookup.withStem("volcano")).toEqual([]);
  });
});

describe("a dictionary form leads to", () => {
  test("its own forms", () => {
    expect(collect(lookup.visitWithBase, "dog")).toEqual(["dog", "dogs"]);
  });

  test("what is related to it, however the relation is written down", () => {
    const related = new Set([
      ...collect(lookup.visitRelatedTo, "purchase"),
      ...collect(lookup.visitRelatedFrom, "purchase"),
    ]);
    expect([...related]).toEqual(["buy"]);
  });

  test("its opposites", () => {
    expect(collect(lookup.visitOpposites, "rise")).toEqual(["fall"]);
    expect(collect(lookup.visitOpposites, "dog")).toEqual([]);
  });

  test("strengths above 0 and up to 1", () => {
    const strengths: number[] = [];
    lookup.visitRelatedTo(baseOf("purchase"), (_, strength) => strengths.push(strength));
    lookup.visitRelatedFrom(baseOf("purchase"), (_, strength) => strengths.push(strength));
    expect(strengths.length).toBeGreaterThan(0);
    expect(strengths.filter((strength) => strength <= 0 || strength > 1)).toEqual([]);
  });
});

test("without a lexicon only stems lead anywhere", () => {
  const plain = words.map((word) => createTerm(word, undefined));
  const bare = createTermLookup(plain, passages, undefined);
  expect(bare.frequencyOf("dog")).toBe(2);
  const found: number[] = [];
  const note = (term: number): unknown => found.push(term);
  bare.visitWithBase(baseOf("dog"), note);
  bare.visitRelatedTo(baseOf("purchase"), note);
  bare.visitRelatedFrom(baseOf("purchase"), note);
  bare.visitOpposites(baseOf("rise"), note);
  expect(found).toEqual([]);
});
