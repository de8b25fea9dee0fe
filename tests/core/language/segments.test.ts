// Cutting a text by a segmenter through a window.

import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentSpan } from "../../../src/core/language/segments.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

function cut(text: string, start = 0, end = text.length): readonly string[] {
  return Array.from(segmentSpan(segmenter, text, { start, end }), (span) => sliceOf(text, span));
}

test("words and what stands between them are the segments", () => {
  expect(cut("A red fox.")).toEqual(["A", " ", "red", " ", "fox", "."]);
});

test("a stretch is cut by itself", () => {
  expect(cut("A red fox.", 2, 5)).toEqual(["red"]);
});

test("nothing has no segments", () => {
  expect(cut("fox", 1, 1)).toEqual([]);
});

test("no word is cut at the end of a window", () => {
  expect(new Set(cut("quince ".repeat(300)))).toEqual(new Set(["quince", " "]));
});

test("a word that is longer than a window ends with it", () => {
  const parts = cut("q".repeat(1_300));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join("")).toBe("q".repeat(1_300));
});

test("the segments of any text are that text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 1_500, size: "max" }), (text) => {
      expect(cut(text).join("")).toBe(text);
    }),
    { numRuns: 30 },
  );
});
