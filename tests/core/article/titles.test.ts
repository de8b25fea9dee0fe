// What the first line is: a title, a paragraph, or both; and that no word of it is lost.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Article, parseArticle } from "../../../src/core/article/article.ts";
import { nameTitle } from "../../../src/core/article/outline.ts";
import { statesSomething } from "../../../src/core/language/english/statements.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const paragraphsOf = (article: Article): string[] =>
  article.paragraphs.map((paragraph) => sliceOf(article.text, paragraph));

describe("a first line that states something is a paragraph as well as the title", () => {
  test.each([
    ["a day", "The regatta begins on 4 August", "\n\nAll boats are checked before."],
    ["a time, among other lines", "Doors at 6.30 pm", "\nBring your own cup\nNo dogs"],
    ["a sum", "Hire of a kayak £14 for two hours", "\n\nLife jackets are lent for nothing."],
    ["a verb", "The north gate is locked", "\n\nWe have lost the key to it."],
  ])("by %s", (_, first, rest) => {
    const article = parseArticle(`${first}${rest}`);
    expect(nameTitle(article)).toBe(first);
    expect(paragraphsOf(article)[0]).toBe(first);
  });

  test.each([
    ["a name", "Kayak hire\n\nLife jackets are lent for nothing."],
    ["a heading by its mark", "# The north gate is locked\n\nWe have lost the key to it."],
    ["a heading by its line", "Doors at 6.30 pm\n================\n\nBring your own cup."],
    ["a question", "Why is the gate locked?\n\nWe have lost the key to it."],
  ])("but %s is the title alone", (_, text) => {
    const article = parseArticle(text);
    expect(article.title).toBeDefined();
    expect(paragraphsOf(article)).toHaveLength(1);
  });
});

test.each([
  ["Summer fair, Saturday 12 July", true],
  ["Open from 9:15 for members", true],
  ["Our boats are all of wood", true],
  ["Annual report 2031", false],
  ["Newsletter May 2031", false],
  ["12 July", false],
  ["Life Is Short", false],
  ["The way we were", false],
  ["What the tide is", false],
  ["Is it open at 9:15?", false],
])("%j states something: %s", (line, states) => {
  expect(statesSomething(line)).toBe(states);
});

test.each([
  ["<!DOCTYPE html>\n<html><body><p>The pier.</p></body></html>", 1],
  ["<p>The pier</p>\n\nIt is open.", 0],
])("%j: a whole page is warned of", (text, warnings) => {
  expect(parseArticle(text).warnings).toHaveLength(warnings);
});

test("every word of short lines is in a paragraph, a heading, the title or skipped", () => {
  const line = fc.constantFrom(
    "Gate is at 7:30",
    "Harbour",
    "Boats - 14",
    "Is it far?",
    "Bring oars and rope.",
    "LOCKS",
    "",
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      fc.pre(lines.some((each) => each !== ""));
      const text = lines.join("\n");
      const { title, paragraphs, headings, skipped } = parseArticle(text);
      const read = [
        ...paragraphs,
        ...headings,
        ...skipped,
        ...(title === undefined ? [] : [title]),
      ];
      for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
        expect(read.some(({ start, end }) => start <= index && index < end)).toBe(true);
      }
    }),
  );
});
