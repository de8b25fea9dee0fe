// Tokens: what counts as a word, where it stands, and what it is compared by.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldTerm, tokenize } from "../../../src/core/language/tokens.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const termsOf = (text: string): string[] => tokenize(text).map(({ term }) => term);

describe("a term", () => {
  test.each([
    ["has no accents", "Élysée", ["elysee"]],
    ["has no possessive ending", "Russia’s plan", ["russia", "plan"]],
    ["has no zero-width blank in it", "Rus\u200Bsia", ["russia"]],
    ["has no soft hyphens in it", "Donau\u00ADdampf\u00ADschiff", ["donaudampfschiff"]],
    ["has no joiner at its end", "way\u200D", ["way"]],
    ["has no separators of thousands", "1,500.5", ["1500.5"]],
    ["may be a version", "2.1.0 and v2.1", ["2.1.0", "and", "v2.1"]],
    ["may have signs of its name", "C++ or C#, not C", ["c++", "or", "c#", "not", "c"]],
    ["is no sign of arithmetic", "a+b", ["a", "b"]],
    ["loses the plural of an acronym", "DVDs and PCs", ["dvd", "and", "pc"]],
    ["is parted by hyphens", "T-shirt", ["t", "shirt"]],
    ["is a word of a script without spaces", "古い井戸", ["古い", "井戸"]],
  ])("%s", (_, text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test.each([
    ["a hyphen", "a T-shirt", "t", "tshirt"],
    ["a dot", "use node.js now", "node", "nodejs"],
    ["an underscore", "max_size", "max", "maxsize"],
    ["several hyphens", "state-of-the-art", "state", "stateoftheart"],
    ["a flag", "--dry-run", "dry", "dryrun"],
    ["a dot in front", "the .NET runtime", "net", ".net"],
    ["a version", "since v2.1", "v2.1", "2.1"],
  ])("of a compound is known as a whole too: %s", (_, text, term, compound) => {
    expect(tokenize(text).find((token) => token.compound !== undefined)).toMatchObject({
      term,
      compound,
    });
  });

  test.each(["1950-1953", "the end.Next", "one - two", "a/b", "x-".repeat(20)])(
    "%j is no compound",
    (text) => {
      expect(tokenize(text).every(({ compound }) => compound === undefined)).toBe(true);
    },
  );
});

test("tokens stand in order at their places, and fold to their terms", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let end = 0;
      let left = "";
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(foldTerm(sliceOf(text, token))).toBe(token.term);
        left += text.slice(end, token.start);
        end = token.end;
      }
      expect(left + text.slice(end)).not.toMatch(/[a-z\d]/i);
    }),
  );
});

test("a stretch is read by itself", () => {
  expect(tokenize("one two three", { start: 4, end: 7 })).toMatchObject([
    { start: 4, end: 7, term: "two" },
  ]);
});
