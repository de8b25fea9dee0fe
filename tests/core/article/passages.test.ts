// Passages: the units that are indexed.

import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { longestPassage, splitPassages } from "../../../src/core/article/passages.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

function split(body: string): readonly string[] {
  const article = parseArticle(`# Notes\n\n${body}`, "markdown");
  return splitPassages(article).map((passage) => sliceOf(article.text, passage));
}

test("a passage is a sentence, a list item or a row, numbered in the order of the article", () => {
  const article = parseArticle(
    "# Notes\n\nRain fell. It left.\n\n- oars\n\n| A | B |\n|-|-|\n| c | d |",
  );
  const passages = splitPassages(article);
  expect(passages.map((passage) => sliceOf(article.text, passage))).toEqual([
    "Rain fell.",
    "It left.",
    "oars",
    "c | d",
  ]);
  expect(passages.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
});

describe("what is longer than a passage may be", () => {
  test("is cut between words", () => {
    const words = split(`${"quince ".repeat(200)}end.`);
    expect(words.length).toBeGreaterThan(1);
    expect(words.filter((part) => part.length > longestPassage)).toEqual([]);
    expect(
      words.filter((part) => !/^quince\b/.test(part) || !/(?:quince|end\.)$/.test(part)),
    ).toEqual([]);
  });

  test("of code is cut between lines", () => {
    const lines = Array.from({ length: 60 }, (_, at) => `move the boat number ${at}`);
    const parts = split(`\`\`\`\n${lines.join("\n")}\n\`\`\``);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((part) => part.split("\n").map((line) => line.trim()))).toEqual(lines);
  });

  test("of code in one line is cut between words all the same", () => {
    const parts = split(`\`\`\`\n${"row ".repeat(400).trim()}\n\`\`\``);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.filter((part) => part.length > longestPassage)).toEqual([]);
  });

  test("without any blank is cut between characters", () => {
    const parts = split("🦊".repeat(700));
    expect(parts.join("")).toBe("🦊".repeat(700));
    expect(parts.filter((part) => /^[\uDC00-\uDFFF]/.test(part))).toEqual([]);
  });
});
