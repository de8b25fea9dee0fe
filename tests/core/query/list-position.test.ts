// Which item of a list a question asks for by its place.

import { expect, test } from "vitest";
import type { ListPosition } from "../../../src/core/language/english/ordinals.ts";
import { readListPosition } from "../../../src/core/query/list-position.ts";

test.each<[question: string, expected: ListPosition | undefined, reason: string]>([
  ["and the second one", { at: 1 }, "a place counted from the start"],
  ["what is the 3rd", { at: 2 }, "a place as a figure"],
  ["the last step", { at: -1 }, "a place counted from the end"],
  ["what comes next", { from: 1 }, "the one behind what was shown"],
  ["and the previous one", { from: -1 }, "the one before it"],
  ["step 4", { at: 3 }, "a number behind the noun"],
  ["what about point two", { at: 1 }, "a number as a word"],
  ["who was the second president", undefined, "it names what it asks for"],
  ["when was the first one built", undefined, "it asks for something of it"],
  ["and why", undefined, "no place is named"],
])("%s: %j, since %s", (question, expected) => {
  expect(readListPosition(question.split(" "))).toEqual(expected);
});
