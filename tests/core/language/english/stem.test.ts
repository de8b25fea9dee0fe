// The stems of English, beside those of Snowball's own program.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { newStemmer } from "snowball-stemmers";
import { describe, expect, test } from "vitest";
import { stemEnglish } from "../../../../src/core/language/english/stem.ts";
import { parseLexicon } from "../../../../src/core/language/lexicon.ts";

describe("a stem", () => {
  test.each<[reason: string, word: string, stem: string]>([
    ["lacks the ending of a plural", "caresses", "caress"],
    ["keeps an s that is none", "gas", "gas"],
    ["is mended where a tense is dropped", "hoping", "hope"],
    ["loses a consonant that the tense doubled", "hopping", "hop"],
    ["has an i for a last y", "cry", "cri"],
    ["keeps a y behind a vowel", "say", "say"],
    ["lacks several endings", "generalizations", "general"],
    ["keeps what is left of a short word", "meant", "meant"],
    ["lacks a possessive ending", "boys'", "boy"],
    ["may be irregular", "dying", "die"],
    ["may be the word", "proceed", "proceed"],
  ])("%s: of %s it is %s", (_, word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });
});

const reference = newStemmer("english");

test("the words of the lexicon have the stems that Snowball's program gives", () => {
  const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
  const words = Array.from({ length: lexicon.size }, (_, id) => lexicon.wordAt(id)).filter((word) =>
    /^[a-z']+$/.test(word),
  );
  expect(words.length).toBeGreaterThan(20_000);
  expect(words.filter((word) => stemEnglish(word) !== reference.stem(word))).toEqual([]);
});

test("so have words of common endings that nobody has written yet", () => {
  const parts =
    "a e i o u y b c d g l n r s t w x bl at gener al er ed eed ing ly li ogi ful ness ous ive ize ate ation ion ment ative ss 's";
  const word = fc.array(fc.constantFrom(...parts.split(" ")), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(word, (letters) => {
      const made = letters.join("");
      fc.pre(!made.startsWith("'"));
      expect(stemEnglish(made)).toBe(reference.stem(made));
    }),
    { numRuns: 5_000 },
  );
});
