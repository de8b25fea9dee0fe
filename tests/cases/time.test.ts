// Time: inputs of a kind that once took time which grew with the square of their length. Each is read at one length
// and at eight times that; what is compared is the work of the processor, never a time with a limit.

import { expect, test } from "vitest";
import { createAsk } from "../../src/core/answer/answer.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { detectFormat } from "../../src/core/article/formats/detect.ts";
import { measureGrowth, mostGrowth } from "../support/processor-time.ts";

interface TimeCase {
  readonly name: string;
  readonly file: string;
  /** The text, with so many of the parts that once took long. */
  readonly make: (count: number) => string;
  /** How many parts its longest text has. */
  readonly most: number;
  /** Words that must be found by asking for "does it begin?". */
  readonly words: string;
}

const cases: readonly TimeCase[] = [
  {
    name: "a heading of blanks",
    file: "58-redos.md",
    make: (count) => `# T\n\nIt begins.\n\n# a${" ".repeat(count)}b\n\nIt ends.\n`,
    most: 60_000,
    words: "It begins.",
  },
  {
    name: "a heading of closing signs",
    file: "own.md",
    make: (count) => `# T\n\nIt begins.\n\n# a ${"# ".repeat(count)}b\n\nIt ends.\n`,
    most: 60_000,
    words: "It begins.",
  },
  {
    name: "a line of blanks in plain text",
    file: "own.txt",
    make: (count) => `The start\n\nIt begins.\n\nIt${" ".repeat(count)}ends.\n`,
    most: 120_000,
    words: "It begins.",
  },
  {
    name: "questions and labels without end",
    file: "own.txt",
    make: (count) =>
      `The start\n\nIt begins.\n\n${"You need:\nRope\nWhat else?\n\n".repeat(count)}`,
    most: 2_000,
    words: "It begins.",
  },
  {
    name: "templates of a wiki without end",
    file: "own.txt",
    make: (count) => `'''T''' [[a]] is here. It begins.\n\n${"{{a|b}} {{c|".repeat(count)}`,
    most: 20_000,
    words: "It begins.",
  },
  {
    name: "boxes of a wiki on one line",
    file: "own.txt",
    make: (count) => `'''T''' [[a]] is here. It begins.\n\n${"{{a|b=c}} ".repeat(count)}`,
    most: 50_000,
    words: "It begins.",
  },
  {
    name: "what is folded without end",
    file: "own.md",
    make: (count) =>
      `# T\n\nIt begins.\n\n${"<details><summary>a</summary>\n\nb\n\n".repeat(count)}`,
    most: 10_000,
    words: "It begins.",
  },
  {
    name: "sessions and tables of reStructuredText",
    file: "own.txt",
    make: (count) =>
      `T\n=\n\nIt begins.\n\n${".. list-table:: a\n\n   * - b\n     - c\n\n>>> d\n\n|a| e_ [1]_\n\n".repeat(count)}`,
    most: 5_000,
    words: "It begins.",
  },
  {
    name: "values between commas that are no table",
    file: "own.txt",
    make: (count) => `The start\n\nIt begins.\n\n${"a,b,c\nd,e,f\ng,h\n".repeat(count)}`,
    most: 10_000,
    words: "It begins.",
  },
  {
    name: "letters and numbers that begin no list",
    file: "own.md",
    make: (count) => `# T\n\nIt begins.\n\n${"b) a\nii. a\n7.3 A\n".repeat(count)}`,
    most: 5_000,
    words: "It begins.",
  },
];

test.each(cases)("$name takes work in proportion to its length", ({ file, make, most }) => {
  const read = (text: string): unknown => parseArticle(text, detectFormat(text, file));
  expect(measureGrowth(read, make(most / 8), make(most))).toBeLessThan(mostGrowth);
});

test.each(cases)("$name is read", ({ file, make, most, words }) => {
  const text = make(most);
  const answer = createAsk(parseArticle(text, detectFormat(text, file)))("does it begin?");
  const excerpts = "excerpts" in answer ? answer.excerpts : [];
  expect(excerpts.filter(({ plain }) => plain.includes(words))).not.toEqual([]);
});
