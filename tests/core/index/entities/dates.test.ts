// Dates: which words of a sentence tell a time.

import { expect, test } from "vitest";
import { findDates, yearPattern } from "../../../../src/core/index/entities/dates.ts";
import { sliceOf } from "../../../../src/core/text/span.ts";
import { readWords } from "../../../support/indexed-article.ts";

function listDates(sentence: string): readonly string[] {
  const passage = readWords(sentence);
  return findDates(passage).map((entity) => sliceOf(passage.text, entity));
}

test.each<[reason: string, sentence: string, dates: readonly string[]]>([
  ["a day, a month and a year are one date", "It sank on 4 May 1931 at night.", ["4 May 1931"]],
  ["the month may come first", "It was May 12 when it sank.", ["May 12"]],
  ["a day of the week", "It opens on Monday.", ["Monday"]],
  ["a year alone", "In 1931 it sank.", ["1931"]],
  ["two years with a word between are two", "It ran from 1950 to 1953.", ["1950", "1953"]],
  ["a decade", "It was in the 1960s.", ["1960s"]],
  ["a century", "It was built in the 19th century.", ["19th century"]],
  ["a year before its era", "Rome fell in 476 AD.", ["476 AD"]],
  ["a year behind its era", "The town burnt in AD 79 then.", ["AD 79"]],
  ["a date in numbers, the year first", "Out on 2024-05-02 at last.", ["2024-05-02"]],
  ["a date in numbers, the year last", "Due 2.5.2024 or 02/06/2024.", ["2.5.2024", "02/06/2024"]],
  ["numbers of other shapes are no date", "Version 2.5.20245 and 1/2/03 and 12-34-567.", []],
  ["a time of day with its stops", "It leaves at 9 a.m. each day.", ["9 a.m."]],
  ["a time of day with its zone", "It leaves at 18:00 UTC.", ["18:00 UTC"]],
  ["a month in small letters is a verb", "They may go and they march.", []],
  ["a number of things is no year", "It has 30 rooms.", []],
  ["one digit behind a colon is a score", "They won by 12:3 there.", []],
])("%s: %s", (_, sentence, dates) => {
  expect(listDates(sentence)).toEqual(dates);
});

test.each([
  ["1000", true],
  ["1999s", true],
  ["2099", true],
  ["2100", false],
  ["999", false],
  ["19999", false],
])("%s alone may be a year: %j", (word, isYear) => {
  expect(yearPattern.test(word)).toBe(isYear);
});
