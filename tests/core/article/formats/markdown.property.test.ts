// Markdown, whatever the file: it is read without an error, nothing that a page shows is lost, and the
// time grows no faster than the file.

import { text as specification } from "commonmark-spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document } from "../../../../src/core/article/blocks.ts";
import { readMarkdown } from "../../../../src/core/article/formats/markdown.ts";
import { readPlainText, shownPieces } from "../../../../src/core/article/markup.ts";

const examples = [...specification.matchAll(/^`{32} example\n([^]*?)\n\.\n/gm)].map(
  ([, example = ""]) => example.replaceAll("→", "\t"),
);

const fragments = [
  "# ",
  "## ",
  "\n",
  "\n\n",
  "\r\n",
  "  \n",
  "\\\n",
  "- ",
  "1. ",
  "* ",
  "> ",
  "    ",
  "\t",
  "```",
  "~~~",
  "`",
  "*",
  "**",
  "_",
  "~~",
  "==",
  "[",
  "]",
  "(",
  ")",
  "](u)",
  "![",
  "[^1]",
  "[^1]: ",
  "[a]: b\n",
  "|",
  "\n|-|-|\n",
  "<b>",
  "</b>",
  "<div>",
  "</div>",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "<br>",
  "<li>",
  "<td>",
  "<tr>",
  "<pre>",
  "<A b={",
  "/>",
  "{/*",
  "*/}",
  "{{<",
  ">}}",
  "{%",
  "%}",
  "{#id}",
  ":::",
  ":::note T\n",
  '!!! note "T"\n',
  "> [!TIP]\n",
  "\n: ",
  "---",
  "===",
  "&amp;",
  "&shy;",
  "\\",
  "http://x.y",
  "fox",
  "den ",
  "The sea. ",
  "été",
  "狐",
  "🦊",
  "\u00ad",
  "\u200b",
  "import a from 'b'\n",
  "[[toc]]",
  "{:toc}",
  "- [x] ",
  "<",
  ">",
  '"',
  "'",
  "=",
  "\0",
];

const anyMarkdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(...fragments),
      fc.constantFrom(...examples),
      fc.string({ unit: "binary", maxLength: 5 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(""));

function checkShape(text: string, { blocks, skipped, markup }: Document): void {
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(block.end).toBeLessThanOrEqual(text.length);
    expect(block.parent ?? -1).toBeLessThan(index);
    expect(shownPieces(text, markup, block).length).toBeGreaterThan(0);
    for (const cell of block.cells) {
      expect(cell.start).toBeLessThanOrEqual(cell.end);
    }
    end = block.end;
  }
  for (const spans of [markup.hidden, markup.replaced, skipped]) {
    for (const [index, span] of spans.entries()) {
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
    }
  }
  const marks = [...markup.hidden, ...markup.replaced].sort((a, b) => a.start - b.start);
  for (const [index, mark] of marks.entries()) {
    expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
  }
}

function checkPlainText(text: string, { blocks, markup }: Document): void {
  for (const block of blocks) {
    const plain = readPlainText(text, markup, block);
    for (let at = 0; at < plain.text.length; at++) {
      const { start, end } = plain.fileSpan({ start: at, end: at + 1 });
      expect(block.start <= start && start < end && end <= block.end).toBe(true);
      const unit = plain.text[at];
      if (end - start === 1 && unit !== " " && unit !== "\n" && text[start] !== unit) {
        expect(markup.replaced).toContainEqual(expect.objectContaining({ start }));
      }
    }
  }
}

test("any file is read into blocks in order, each of which shows something", () => {
  fc.assert(
    fc.property(anyMarkdown, (text) => {
      const document = readMarkdown(text, 0);
      checkShape(text, document);
      checkPlainText(text, document);
    }),
    { numRuns: 1_000 },
  );
});

test("the examples of the specification are read so, too", () => {
  expect(examples.length).toBeGreaterThan(600);
  for (const example of examples) {
    const document = readMarkdown(example, 0);
    checkShape(example, document);
    checkPlainText(example, document);
  }
});

/** None of them stands in another. */
const words = ["quince", "harbour", "étagère", "狐狸", "мельница"];

/** Signs that never hide words: no targets, tags, comments, languages, labels or modules. */
const openSigns = [
  "# ",
  "\n",
  "\n\n",
  "\r\n",
  "  \n",
  "- ",
  "1. ",
  "* ",
  "> ",
  "    ",
  "\t",
  "\n```\n",
  "\n~~~\n",
  " `",
  "*",
  "**",
  "_",
  " ~~",
  "==",
  "|",
  "\n|-|-|\n",
  "\n| a | b |\n|---|---|\n| ",
  " | ",
  "\n===\n",
  "\n---\n",
  "&amp;",
  "\n: ",
  "\n- [x] ",
  ". ",
  ", ",
  " ",
  "\n!!! note\n    ",
  "\n:::\n",
  "\n> [!TIP]\n> ",
];

test("no word is lost that no mark hides", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...openSigns)), {
        maxLength: 40,
      }),
      (parts) => {
        const text = parts.join("");
        const { blocks, markup } = readMarkdown(text, 0);
        const shown = blocks.map((block) => readPlainText(text, markup, block).text).join("\n");
        for (const word of words) {
          expect([word, shown.split(word).length]).toEqual([word, text.split(word).length]);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

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
];

test.each(repeated)("100,000 signs of %s are read in seconds", (_, part) => {
  const text = `a ${part.repeat(100_000 / part.length)}`;
  const start = performance.now();
  readMarkdown(part.repeat(100_000 / part.length), 0);
  readMarkdown(text, 0);
  // A hundred times what a quiet machine needs; a pattern that grows with the square needs more.
  expect(performance.now() - start).toBeLessThan(20_000);
});

test("a run of blanks between words or after a heading is read at once", () => {
  const blanks = " ".repeat(100_000);
  for (const text of [`a${blanks}b`, `# a${blanks}\n\nb`, `${blanks}b`, `- a\n${blanks}`]) {
    const { blocks } = readMarkdown(text, 0);
    expect(text.slice(blocks.at(-1)?.start, blocks.at(-1)?.end)).toMatch(/^[ab]/);
  }
});
