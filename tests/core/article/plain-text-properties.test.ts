// Plain text: what holds of any text in any script: nothing is lost, nothing is read twice, and time
// grows with the text alone.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlainText } from "../../../src/core/article/formats/plain-text.ts";

const line = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    " ",
    "\t",
    "The keeper wrote down every ship",
    "that came by.",
    "1. One",
    "2. Two",
    "a) x",
    "b) y",
    "- z",
    "    in",
    "=====",
    "---- ----",
    "A  B  C",
    "A\tB",
    "| a | b |",
    "VOSS: Fog.",
    "Q: Why?",
    "A: So.",
    "> quoted",
    "SHOUT",
    "IV.",
    "Share",
    "日本語。",
    "สวัสดี",
    "— Да.",
    "\u200b",
    "== H ==",
    "[[a|b]] {{c}}",
    "{|",
    "|-",
    "! x !! y",
    "| 1 || 2",
    "|}",
    "<ref>",
    "</ref>",
    "<!-- c",
    "-->",
    "{{",
    "}}",
    "'''b''' [[",
    "* i",
    "[[File:a]]",
    ".. note:: x",
    "   :a: b",
    "x::",
    "    code",
    ".. c",
    "``l`` *i* :r:`t <u>`",
    "::",
    "***",
    "🎉",
    "the light-",
    "house keeper -",
    "Page 1 of 2",
    "\f",
    "12",
    "Report          3",
  ),
);
const texts = fc
  .array(line, { maxLength: 24 })
  .chain((lines) =>
    fc.constantFrom("\n", "\r\n", "\r", "\u2028", "\n\n").map((ending) => lines.join(ending)),
  );

describe("any text", () => {
  test("has blocks in order and apart, with their labels and cells, none empty or with blanks at its ends", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const block of readPlainText(text, 0).blocks) {
          const start = block.label?.start ?? block.start;
          expect(start).toBeGreaterThanOrEqual(end);
          expect(block.start).toBeGreaterThanOrEqual(block.label?.end ?? 0);
          expect(block.end).toBeGreaterThan(block.start);
          const words = text.slice(block.start, block.end);
          expect(words).toBe(words.trim());
          for (const cell of block.cells) {
            expect(cell.start).toBeGreaterThanOrEqual(block.start);
            expect(cell.end).toBeLessThanOrEqual(block.end);
          }
          end = block.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("loses nothing: every letter and number is in a block, a label or a skipped span, and in one of them only", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { blocks, skipped, markup } = readPlainText(text, 0);
        const seen = Array.from({ length: text.length }, () => 0);
        const spans = [...blocks, ...blocks.flatMap(({ label }) => label ?? []), ...skipped];
        for (const { start, end } of spans)
          for (let at = start; at < end; at++) seen[at] = (seen[at] ?? 0) + 1;
        // A running head in the middle of a paragraph is hidden there, and named.
        for (const { start, end, reason } of skipped) {
          const isHidden = markup.hidden.some((each) => each.start <= start && end <= each.end);
          if (reason !== "running head" || !isHidden) continue;
          for (let at = start; at < end; at++) seen[at] = (seen[at] ?? 0) - 1;
        }
        for (const { index, 0: sign } of text.matchAll(/\S/gu)) {
          const count = seen[index] ?? 0;
          expect(count).toBeLessThanOrEqual(1);
          const isWord = /[\p{L}\p{N}\p{So}]/u.test(sign);
          expect([sign, count > 0 || !isWord]).toEqual([sign, true]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("skips no words unless it has marks of a program", () => {
    let skippedRuns = 0;
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "The keeper",
            "1. One",
            "a) x",
            "=====",
            "A  B",
            "Share",
            "IV.",
            "日本語。",
            "> q",
          ),
          { maxLength: 20 },
        ),
        (lines) => {
          const text = lines.join("\n");
          const { blocks, skipped } = readPlainText(text, 0);
          const lost = skipped.map(({ start, end }) => text.slice(start, end));
          expect(lost.filter((slice) => /[\p{L}\p{N}]/u.test(slice))).toEqual([]);
          const shown = blocks.map(({ start, end }) => text.slice(start, end)).join(" ");
          expect(shown.includes("keeper")).toBe(text.includes("keeper"));
          skippedRuns += skipped.length;
        },
      ),
    );
    expect(skippedRuns).toBeGreaterThan(0);
  });

  test("has parents that stand before, of a kind that can have others, and hides ranges within blocks, in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { blocks, markup } = readPlainText(text, 0);
        for (const [index, { parent, kind }] of blocks.entries()) {
          if (parent === undefined) continue;
          expect(parent).toBeLessThan(index);
          expect(kind === "row" ? ["header"] : ["item", "paragraph"]).toContain(
            blocks[parent]?.kind,
          );
        }
        let end = 0;
        for (const hidden of markup.hidden) {
          expect(hidden.start).toBeGreaterThanOrEqual(end);
          expect(
            blocks.some((block) => block.start <= hidden.start && hidden.end <= block.end),
          ).toBe(true);
          end = hidden.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("is read from a place as if nothing stood before it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = "---\ntitle: x\n---\n";
        const shifted = readPlainText(before + text, before.length).blocks;
        expect(shifted.map(({ start }) => start - before.length)).toEqual(
          readPlainText(text, 0).blocks.map(({ start }) => start),
        );
      }),
    );
  });
});

const sentence =
  "In the spring of that year the council decided that the pier had to be rebuilt, because it was old. ";
const shapes: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ["prose", (length) => `${sentence.repeat(8)}\n\n`.repeat(length / 800)],
  ["one line", (length) => sentence.repeat(length / 100)],
  ["lines without a blank one", (length) => "word\n".repeat(length / 5)],
  ["headings", (length) => "A heading here\n\n".repeat(length / 16)],
  ["headings over text", (length) => "A heading\n\nText ends here.\n\n".repeat(length / 28)],
  ["a heading of blanks", (length) => `# ${" ".repeat(length)}x`],
  ["bullets", (length) => "- a b c d\n".repeat(length / 10)],
  [
    "a staircase of bullets",
    (length) =>
      Array.from({ length: Math.sqrt(2 * length) }, (_, depth) => `${" ".repeat(depth)}- x`).join(
        "\n",
      ),
  ],
  [
    "numbers",
    (length) =>
      Array.from({ length: length / 12 }, (_, index) => `${index + 1}. item x`).join("\n"),
  ],
  ["rules with gaps", (length) => "--- ---\n".repeat(length / 8)],
  ["quoted lines", (length) => "> a\n".repeat(length / 4)],
  ["rows", (length) => "a  b  c  d\n".repeat(length / 11)],
  ["a row of tabs", (length) => `${"a\t".repeat(length / 2)}\n${"b\t".repeat(length / 2)}`],
  ["form feeds", (length) => "a head\n1\f".repeat(length / 9)],
  ["page numbers", (length) => `${sentence}\nPage 1 of 2\n`.repeat(length / 113)],
  ["hyphens", (length) => "the light-\nhouse of the is-\n".repeat(length / 28)],
  ["open templates", (length) => `[[a]] {{b}} ${"{{ [[ ".repeat(length / 6)}`],
  ["open references", (length) => `[[a]] {{b}} ${"<ref>".repeat(length / 5)}`],
  ["open tables", (length) => `[[a]] {{b}}\n${"{|\n".repeat(length / 3)}`],
  ["directives", (length) => `.. a::\n\n${".. note:: x\n\n  y ``z``\n".repeat(length / 24)}`],
  ["literal leads", (length) => `.. a::\n\n${"x::\n".repeat(length / 4)}`],
];

test.each(shapes)("time grows with the text alone: %s", (_, make) => {
  const measure = (length: number): number => {
    const text = make(length);
    const before = process.cpuUsage().user;
    readPlainText(text, 0);
    return (process.cpuUsage().user - before) / 1_000;
  };
  measure(20_000);
  const small = Math.max(20, measure(50_000));
  // Eight times the text: a pattern that grows with its square takes 64 times as long.
  expect(measure(400_000)).toBeLessThan(small * 30);
});

test("a text of 125,000 lines without a blank one, or in one line of 10 MB, is read whole", () => {
  const lines = "word\n".repeat(125_000);
  expect(readPlainText(lines, 0).blocks.at(-1)?.end).toBe(lines.length - 1);
  const wide = sentence.repeat(100_000);
  expect(readPlainText(wide, 0).blocks).toHaveLength(1);
});
