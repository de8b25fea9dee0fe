// Whether a stop ends its sentence.

import { expect, test } from "vitest";
import { readAbbreviations } from "../../../src/core/language/abbreviations.ts";
import { isEndOfSentence } from "../../../src/core/language/sentence-ends.ts";

/** The stop is the signs behind the last letter or number before " | ", where the sentence would be cut. */
function ends(marked: string, language = "en"): boolean {
  const [before = "", after = ""] = marked.split("|");
  const stop = before.search(/[^\p{L}\p{N}\s]+$/u);
  const place = { start: 0, stop, end: before.length };
  return isEndOfSentence(before + after, place, readAbbreviations(language));
}

test.each<[reason: string, marked: string, isEnd: boolean]>([
  ["nothing follows", "The fox ran.|", true],
  ["a capital follows", "The fox ran.| It slept.", true],
  ["a small letter follows", "The fox ran.| it slept.", false],
  ["a comma follows", "“The fox ran.”|, she said.", false],
  ["a title needs a name", "They met Dr.| Ada Fox.", false],
  ["an initial needs a name", "They met J.| Fox.", false],
  ["a label ends one", "They chose plan B.| Foxes ran.", true],
  ["a number goes on", "They read p.| 12 of it.", false],
  ["the same before a word", "They read p.| Foxes ran.", true],
  ["a company before a name", "They like Fox Inc.| Berlin.", false],
  ["a company before a function word", "They like Fox Inc.| They left.", true],
  ["a time before a day", "It opens at 9 a.m.| Monday.", false],
  ["a time before a day with a verb", "It opened at 9 a.m.| Monday was cold.", true],
  ["a cited law", "It is in (46 Stat.| 1508).", false],
  ["no blank follows", "See end.|Next of it.", false],
  ["three stops", "The fox ran...| It slept.", true],
  ["who spoke follows", "“Did it run?”| Sir Wim asked.", false],
  ["something else follows", "“Did it run?”| Foxes ran.", true],
])("%s: %s", (_, marked, isEnd) => {
  expect(ends(marked)).toBe(isEnd);
});

test("a German ordinal stands before a noun, an English number does not", () => {
  expect(ends("Er kam am 3.| März.", "de")).toBe(false);
  expect(ends("They counted 3.| Foxes ran.")).toBe(true);
});
