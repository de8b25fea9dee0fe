// Span: half-open ranges, where they meet and where they only touch.

import { describe, expect, test } from "vitest";
import { contains, overlaps, sliceOf, trim } from "../../../src/core/text/span.ts";

const middle = { start: 3, end: 6 };

describe("beside the span from 3 to 6", () => {
  test.each([
    ["itself", { start: 3, end: 6 }, true, true],
    ["a part at its start", { start: 3, end: 4 }, true, true],
    ["a part at its end", { start: 5, end: 6 }, true, true],
    ["one that begins earlier", { start: 2, end: 6 }, false, true],
    ["one that ends later", { start: 3, end: 7 }, false, true],
    ["one that ends where it begins", { start: 0, end: 3 }, false, false],
    ["one that begins where it ends", { start: 6, end: 9 }, false, false],
    ["one before", { start: 0, end: 2 }, false, false],
    ["one behind", { start: 8, end: 9 }, false, false],
  ])("%s is told from what is inside and what meets it", (_, other, isInside, isMet) => {
    expect(contains(middle, other)).toBe(isInside);
    expect(overlaps(middle, other)).toBe(isMet);
    expect(overlaps(other, middle)).toBe(isMet);
  });
});

test.each([
  ["a word", "ab fox cd", { start: 3, end: 6 }, { start: 3, end: 6 }],
  ["space before", "ab fox cd", { start: 2, end: 6 }, { start: 3, end: 6 }],
  ["space behind", "ab fox\n\t cd", { start: 3, end: 9 }, { start: 3, end: 6 }],
  ["space inside", "a b", { start: 0, end: 3 }, { start: 0, end: 3 }],
  ["nothing but space", "ab   cd", { start: 2, end: 5 }, { start: 2, end: 2 }],
  ["nothing", "abcd", { start: 2, end: 2 }, { start: 2, end: 2 }],
])("%s: a span loses the white space at its ends", (_, text, span, trimmed) => {
  expect(trim(text, span)).toEqual(trimmed);
});

test("a slice is what stands between start and end", () => {
  expect(sliceOf("ab fox cd", middle)).toBe("fox");
});
