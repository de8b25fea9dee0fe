// Markdown: shapes of files that parsers take minutes for, and files that are parsed in several parts.

import { expect, test } from "vitest";
import { readMarkdown } from "../../../../src/core/article/formats/markdown.ts";
import { measureGrowth, mostGrowth } from "../../../support/processor-time.ts";

const repeated: readonly (readonly [string, string])[] = [
  ["quotations", ">"],
  ["quotations with blanks", "> "],
  ["brackets", "["],
  ["links without end", "[a]("],
  ["images without end", "![a"],
  ["stars", "*"],
  ["open bold", "**a *"],
  ["angle brackets", "<"],
  ["tags without end", '<a b="'],
  ["components without end", "<A b={"],
  ["comments without end", "a <!-- "],
  ["pipes", "|"],
  ["cells", "a|"],
  ["lists in one line", "- + "],
  ["labels in one line", "1. "],
  ["backticks", "`a ``b "],
  ["struck", "~~a"],
  ["raised", "^a"],
  ["entities", "&amp;"],
  ["escapes", "\\"],
  ["blanks", " "],
  ["tabs", "\t"],
  ["short lines", "ab cd\n"],
  ["items", "- item one\n"],
  ["headings", "# head\n\ntext\n\n"],
  ["definitions of links", "[a]: b\n"],
  ["unfinished titles", '[a]: b "x\n'],
  ["footnotes", "[^a]: b\n"],
  ["terms", "a\n: b\n"],
  ["items of HTML", "<ul><li>a"],
  ["cells of HTML", "<table><tr><td>a"],
  ["scripts", "<div><script>\n"],
  ["shortcodes", "{{<"],
  ["comments of MDX", "{/*"],
  ["admonitions", "!!! a\n"],
  ["fences", ":::\n"],
  ["lines of code", "    a\n"],
  ["quoted lines", "> a\n"],
  ["hard breaks", "a  \n"],
  ["sentences in one line", "The fox runs, and more. "],
  ["bare addresses", "http://a.b "],
  ["spoilers", "||a"],
  ["spoilers without end", " ||a"],
  ["links between notes without end", "[[a|"],
  ["comments of notes without end", " %%a"],
  ["mentions", "<@1>"],
  ["small print", "-# a\n"],
];

test.each(repeated)("100,000 signs of %s take work in proportion to their length", (_, part) => {
  for (const before of ["", "a "]) {
    const [small = "", large = ""] = [12_500, 100_000].map(
      (length) => before + part.repeat(length / part.length),
    );
    expect(measureGrowth((text) => readMarkdown(text, 0), small, large)).toBeLessThan(mostGrowth);
  }
});

test("a run of blanks between words or after a heading is read at once", () => {
  const blanks = " ".repeat(100_000);
  for (const text of [`a${blanks}b`, `# a${blanks}\n\nb`, `${blanks}b`, `- a\n${blanks}`]) {
    const { blocks } = readMarkdown(text, 0);
    expect(text.slice(blocks.at(-1)?.start, blocks.at(-1)?.end)).toMatch(/^[ab]/);
  }
});

test("a file that is parsed in parts has the blocks of its pieces", () => {
  const piece =
    "# Head\n\n- one\n\n  two\n- three\n\n```\ncode\n\n# no head\n```\n\n| a |\n|---|\n| b |\n\nLast *word*.\n\n";
  const count = Math.ceil(500_000 / piece.length);
  const expected = readMarkdown(piece, 0).blocks.map(({ kind, start, end }) => ({
    kind,
    start,
    end,
  }));
  const { blocks } = readMarkdown(piece.repeat(count), 0);
  expect(blocks).toHaveLength(expected.length * count);
  const offset = piece.length * (count - 1);
  const last = blocks.slice(-expected.length);
  expect(
    last.map(({ kind, start, end }) => ({ kind, start: start - offset, end: end - offset })),
  ).toEqual(expected);
  expect(last.find(({ kind }) => kind === "row")?.parent).toBe(blocks.length - 3);
});

test("one list or piece of code that is larger than a part stays one", () => {
  const list = `- ${"word ".repeat(100)}\n`.repeat(2_000);
  expect(readMarkdown(`Text.\n\n${list}\nEnd.`, 0).blocks).toHaveLength(2_002);
  const code = readMarkdown(
    `A\n\n\`\`\`\n${`${"line ".repeat(50)}\n\n`.repeat(1_200)}\`\`\`\n\nEnd.`,
    0,
  );
  expect(code.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "code", "paragraph"]);
});
