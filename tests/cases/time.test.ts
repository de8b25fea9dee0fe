// Time: inputs of a kind that once took time which grew with the square of their length. Each is read, and
// asked, well within a second or two of work; the limit leaves room for a busy machine.

import { expect, test } from "vitest";
import { createAsk } from "../../src/core/answer/answer.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { detectFormat } from "../../src/core/article/formats/detect.ts";

const limitMs = 5_000;

interface TimeCase {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** Words that must be found by asking for "does it begin?". */
  readonly words: string;
}

const cases: readonly TimeCase[] = [
  {
    name: "a heading of blanks",
    file: "58-redos.md",
    text: `# T\n\nIt begins.\n\n# a${" ".repeat(60_000)}b\n\nIt ends.\n`,
    words: "It begins.",
  },
  {
    name: "a heading of closing signs",
    file: "own.md",
    text: `# T\n\nIt begins.\n\n# a ${"# ".repeat(60_000)}b\n\nIt ends.\n`,
    words: "It begins.",
  },
  {
    name: "a line of blanks in plain text",
    file: "own.txt",
    text: `The start\n\nIt begins.\n\nIt${" ".repeat(120_000)}ends.\n`,
    words: "It begins.",
  },
  {
    name: "questions and labels without end",
    file: "own.txt",
    text: `The start\n\nIt begins.\n\n${"You need:\nRope\nWhat else?\n\n".repeat(2_000)}`,
    words: "It begins.",
  },
  {
    name: "templates of a wiki without end",
    file: "own.txt",
    text: `'''T''' [[a]] is here. It begins.\n\n${"{{a|b}} {{c|".repeat(20_000)}`,
    words: "It begins.",
  },
  {
    name: "boxes of a wiki on one line",
    file: "own.txt",
    text: `'''T''' [[a]] is here. It begins.\n\n${"{{a|b=c}} ".repeat(50_000)}`,
    words: "It begins.",
  },
  {
    name: "what is folded without end",
    file: "own.md",
    text: `# T\n\nIt begins.\n\n${"<details><summary>a</summary>\n\nb\n\n".repeat(10_000)}`,
    words: "It begins.",
  },
  {
    name: "sessions and tables of reStructuredText",
    file: "own.txt",
    text: `T\n=\n\nIt begins.\n\n${".. list-table:: a\n\n   * - b\n     - c\n\n>>> d\n\n|a| e_ [1]_\n\n".repeat(5_000)}`,
    words: "It begins.",
  },
  {
    name: "values between commas that are no table",
    file: "own.txt",
    text: `The start\n\nIt begins.\n\n${"a,b,c\nd,e,f\ng,h\n".repeat(10_000)}`,
    words: "It begins.",
  },
  {
    name: "letters and numbers that begin no list",
    file: "own.md",
    text: `# T\n\nIt begins.\n\n${"b) a\nii. a\n7.3 A\n".repeat(5_000)}`,
    words: "It begins.",
  },
];

test.each(cases)("$name is read at once", ({ file, text, words }) => {
  const start = performance.now();
  const article = parseArticle(text, detectFormat(text, file));
  expect(performance.now() - start).toBeLessThan(limitMs);
  const answer = createAsk(article)("does it begin?");
  const excerpts = "excerpts" in answer ? answer.excerpts : [];
  expect(excerpts.filter(({ plain }) => plain.includes(words))).not.toEqual([]);
});
