// Markdown, whatever the file: it is read without an error, and nothing that a page shows is lost.

import { text as specification } from "commonmark-spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document } from "../../../../src/core/article/blocks.ts";
import { readMarkdown } from "../../../../src/core/article/formats/markdown.ts";
import { readPlainText, shownPieces } from "../../../../src/core/article/markup.ts";
import { contains, type Span } from "../../../../src/core/text/span.ts";

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
  "[[den|",
  "]]",
  "![[a.png]]",
  " ^den\n",
  "-# ",
  "<@12>",
  "<t:12:R>",
  "<:a1:2>",
  "||",
  "%%",
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
  const marks = [...markup.hidden, ...markup.replaced].toSorted((a, b) => a.start - b.start);
  for (const [index, mark] of marks.entries()) {
    expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
  }
}

/** Every character of the plain text is the one of the file where it is said to stand, or stands for it. */
function checkPlainText(text: string, { blocks, markup }: Document): void {
  const replaced = new Set(markup.replaced.map(({ start }) => start));
  const isTraced = (unit: string, { start, end }: Span): boolean =>
    end - start !== 1 || unit === " " || text[start] === unit || replaced.has(start);
  for (const block of blocks) {
    const plain = readPlainText(text, markup, block);
    const units = plain.text.split("").map((unit, at) => ({
      unit,
      place: plain.fileSpan({ start: at, end: at + 1 }),
    }));
    expect(
      units.filter(({ unit, place }) => !contains(block, place) || !isTraced(unit, place)),
    ).toEqual([]);
  }
}

test("any file is read into blocks in order, each of which shows something", () => {
  expect.hasAssertions();
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

test("a list of more levels than are told apart keeps each of its items", () => {
  const items = Array.from({ length: 130 }, (_, level) => `level ${level}`);
  const text = items.map((item, level) => `${"  ".repeat(level)}- ${item}`).join("\n");
  const { blocks } = readMarkdown(text, 0);
  expect(blocks.map(({ start, end }) => text.slice(start, end).replace(/^- /, ""))).toEqual(items);
  expect(blocks[1]?.parent).toBe(0);
});
