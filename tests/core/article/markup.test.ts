// Markup: what is shown of a range, and the way back to the file.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Markup } from "../../../src/core/article/blocks.ts";
import { readMarkdown } from "../../../src/core/article/formats/markdown.ts";
import { plainText, readPlainText, shownPieces } from "../../../src/core/article/markup.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const bare: Markup = { hidden: [], replaced: [], styled: [] };

test.each([
  ["a wrapped line is one blank", "the fox\n  runs", "the fox runs"],
  ["in any line ends, with blanks before", "the fox  \r\nruns", "the fox runs"],
  ["blanks within a line stay", "the  fox", "the  fox"],
  ["soft hyphens and spaces without width go", "Rus\u200bsia bor\u00adder", "Russia border"],
  ["a joiner goes within Latin words", "sho\u200cp", "shop"],
  [
    "but stays where a script or picture needs it",
    "می\u200cخواهم 👩\u200d🔬",
    "می\u200cخواهم 👩\u200d🔬",
  ],
  ["scripts without blanks get none", "今日は\n晴れ。\n明日も", "今日は晴れ。明日も"],
  ["but others do", "오늘은\n맑음", "오늘은 맑음"],
])("%s", (_, text, plain) => {
  expect(plainText(text, bare, { start: 0, end: text.length })).toBe(plain);
});

test("pieces carry their styles from the outermost and stand in the file", () => {
  const text = "> A **bold *word*** and\n> [a `b`](https://c.d) &amp; e";
  const { blocks, markup } = readMarkdown(text, 0);
  const [block] = blocks;
  const pieces = block ? shownPieces(text, markup, block) : [];
  expect(
    pieces.map((piece) => [piece.text, piece.styles.map(({ kind }) => kind).join(" ")]),
  ).toEqual([
    ["A ", ""],
    ["bold ", "bold"],
    ["word", "bold italic"],
    [" and", ""],
    [" ", ""],
    ["a ", "link"],
    ["b", "link code"],
    [" ", ""],
    ["&", ""],
    [" e", ""],
  ]);
  expect(pieces.map((piece) => sliceOf(text, piece)).join("¦")).toBe(
    "A ¦bold ¦word¦ and¦\n¦a ¦b¦ ¦&amp;¦ e",
  );
});

test("a part of a block is read as a part of its styles", () => {
  const text = "**one *two* three** four";
  const { markup } = readMarkdown(text, 0);
  const start = text.indexOf("wo");
  const pieces = shownPieces(text, markup, { start, end: text.indexOf("ree") });
  expect(pieces.map((piece) => [piece.text, piece.styles.length])).toEqual([
    ["wo", 2],
    [" th", 1],
  ]);
});

test("a range of the plain text is found in the file", () => {
  const text = "The **old\nmill** of caf&eacute; Ro\u00adsa";
  const { markup } = readMarkdown(text, 0);
  const plain = readPlainText(text, markup, { start: 0, end: text.length });
  expect(plain.text).toBe("The old mill of café Rosa");
  const fileText = (words: string): string => {
    const start = plain.text.indexOf(words);
    return sliceOf(text, plain.fileSpan({ start, end: start + words.length }));
  };
  expect(["old mill", "mill of", "café", "é", "Rosa", "s", "The"].map(fileText)).toEqual([
    "old\nmill",
    "mill** of",
    "caf&eacute;",
    "&eacute;",
    "Ro\u00adsa",
    "s",
    "The",
  ]);
});

test("empty and outer ranges of the plain text have a place, too", () => {
  const plain = readPlainText("fox", bare, { start: 0, end: 3 });
  expect(plain.fileSpan({ start: 1, end: 1 })).toEqual({ start: 1, end: 1 });
  expect(plain.fileSpan({ start: 3, end: 3 })).toEqual({ start: 3, end: 3 });
  expect(readPlainText("", bare, { start: 0, end: 0 }).fileSpan({ start: 0, end: 0 })).toEqual({
    start: 0,
    end: 0,
  });
});

test("the pieces of two halves are those of the whole", () => {
  const text = "A **b *c*** d `e` ~~f g~~ [h *i*](j) k www.l.m n";
  const { markup } = readMarkdown(text, 0);
  const whole = plainText(text, markup, { start: 0, end: text.length });
  fc.assert(
    fc.property(fc.nat(text.length), (cut) => {
      const halves = [
        { start: 0, end: cut },
        { start: cut, end: text.length },
      ].map((half) => plainText(text, markup, half));
      expect(halves.join("").replaceAll(" ", "")).toBe(whole.replaceAll(" ", ""));
    }),
  );
});
