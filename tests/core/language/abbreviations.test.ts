// Which abbreviations hold in a text of a language.

import { expect, test } from "vitest";
import { readAbbreviations } from "../../../src/core/language/abbreviations.ts";

test.each<[reason: string, language: string | undefined, word: string, holds: boolean]>([
  ["a language has its own", "de", "bzw", true],
  ["a region changes nothing", "de-CH", "bzw", true],
  ["nor do capitals", "DE", "bzw", true],
  ["English ones hold in all languages", "de", "dr", true],
  ["those of others do not", "fr", "bzw", false],
  ["English text has English ones alone", "en", "bzw", false],
  ["in an unknown language all hold", "xx", "bzw", true],
  ["… and where none is named", undefined, "mme", true],
  ["no common word is among them", undefined, "fox", false],
])("%s", (_, language, word, holds) => {
  expect(readAbbreviations(language).leading.has(word)).toBe(holds);
});

test("some stand before a number, others behind a name", () => {
  const { numbered, ambiguous } = readAbbreviations("fr");
  expect([numbered.has("chap"), numbered.has("mme"), ambiguous.has("inc")]).toEqual([
    true,
    false,
    true,
  ]);
});
