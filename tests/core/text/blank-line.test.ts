// Blank line: what parts paragraphs.

import { expect, test } from "vitest";
import { hasBlankLine } from "../../../src/core/text/blank-line.ts";

test.each<[between: string, isBlank: boolean]>([
  ["\n\n", true],
  ["\r\n\r\n", true],
  ["\r\r", true],
  [".\n \t\n", true],
  ["\n", false],
  ["\r\n", false],
  ["\n|\n", false],
  ["", false],
])("between two words, %j is one: %s", (between, isBlank) => {
  const text = `one${between}two`;
  expect(hasBlankLine(text, { start: 3, end: 3 + between.length })).toBe(isBlank);
});
