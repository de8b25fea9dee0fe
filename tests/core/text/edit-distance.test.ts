// Edits: one slip of the fingers or several, counted as they are in Damerau–Levenshtein tables.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeEditDistance, isOneEdit } from "../../../src/core/text/edit-distance.ts";

const pairs: readonly (readonly [name: string, one: string, other: string, edits: number])[] = [
  ["the same word", "fox", "fox", 0],
  ["nothing and nothing", "", "", 0],
  ["nothing and a letter", "", "f", 1],
  ["nothing and a word", "", "fox", 3],
  ["a letter changed at the start", "fox", "box", 1],
  ["a letter changed in the middle", "fox", "fix", 1],
  ["a letter changed at the end", "fox", "fog", 1],
  ["a letter added at the start", "fox", "afox", 1],
  ["a letter added in the middle", "fox", "foax", 1],
  ["a letter added at the end", "fox", "foxy", 1],
  ["a letter doubled", "hare", "harre", 1],
  ["a letter doubled that stands there twice", "ball", "balll", 1],
  ["neighbours swapped at the start", "fox", "ofx", 1],
  ["neighbours swapped in the middle", "hare", "hrae", 1],
  ["neighbours swapped at the end", "fox", "fxo", 1],
  ["two letters changed", "hare", "hinx", 3],
  ["neighbours changed, one into the other before", "fox", "oax", 2],
  ["neighbours changed, one into the other behind", "fox", "afx", 2],
  ["two pairs swapped", "abcd", "badc", 2],
  ["letters swapped that are no neighbours", "abc", "cba", 2],
  ["a pair swapped and put before", "ab", "baab", 2],
  ["a letter changed and one added", "fox", "fiax", 2],
  ["a pair swapped and a letter added", "ab", "bac", 2],
  ["a letter changed at both ends", "hare", "carb", 2],
  ["a letter added at both ends", "fox", "afoxy", 2],
  ["a pair swapped and a letter changed far from it", "badger", "abdgex", 2],
  ["a letter dropped and one added far from it", "badger", "adgers", 2],
  ["words of different letters", "fox", "hare", 4],
];

describe.each(pairs)("%s: %s and %s", (_, one, other, edits) => {
  test(`are ${edits} edits apart, either way round`, () => {
    expect(computeEditDistance(one, other, 9)).toBe(edits);
    expect(computeEditDistance(other, one, 9)).toBe(edits);
  });

  test(`are${edits <= 1 ? "" : " not"} within one edit, either way round`, () => {
    expect(isOneEdit(one, other)).toBe(edits <= 1);
    expect(isOneEdit(other, one)).toBe(edits <= 1);
  });
});

test("words further apart than asked for are more than that apart; the rest is exact", () => {
  const counted = pairs.map(([, one, other]) => Math.min(2, computeEditDistance(one, other, 1)));
  expect(counted).toEqual(pairs.map(([, , , edits]) => Math.min(2, edits)));
});

test("both ways of telling one edit agree for any words", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneEdit(one, other)).toBe(computeEditDistance(one, other, 1) <= 1);
    }),
    { numRuns: 500 },
  );
});
