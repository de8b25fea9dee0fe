// Front matter: what an article says of itself, and what is left to the article.

import { expect, test } from "vitest";
import { parseArticle } from "../../src/core/article.ts";
import { sliceOf } from "../../src/core/span.ts";

const matter = [
  "---",
  'title: "A fox: its life"',
  "url: https://example.org/fox",
  "Author: Jane Doe",
  "published: 19 June 2024",
  "language: en",
  "---",
  "",
].join("\n");

test("the details are read as written, and offsets count from the start of the file", () => {
  const article = parseArticle(`${matter}\n# A fox - its life\n\nThe fox runs here.\n`);
  expect(article.details).toEqual({
    url: "https://example.org/fox",
    author: "Jane Doe",
    published: "19 June 2024",
    language: "en",
  });
  expect(article.title && sliceOf(article.text, article.title)).toBe("A fox: its life");
  expect(article.paragraphs.map((each) => sliceOf(article.text, each))).toEqual([
    "The fox runs here.",
  ]);
  expect(article.sections).toEqual([]);
  expect(article.warnings).toEqual([]);
});

test("a heading that does not repeat the title heads a section", () => {
  const article = parseArticle(`${matter}\n## Habits\n\nThe fox runs here.\n`);
  expect(article.sections.map((each) => sliceOf(article.text, each))).toEqual(["Habits"]);
});

test("any line endings, comments, empty values and lists of unread keys are fine", () => {
  const text =
    "---\r\n# a note\r\ntags:\r\n  - fox\r\n- den\r\nauthor:\r\n---\r\nThe fox runs.\r\n";
  const article = parseArticle(text);
  expect(article.paragraphs).toHaveLength(1);
  expect(article.details.author).toBeUndefined();
  expect(article.warnings).toEqual([expect.stringContaining('"tags" is not read')]);
});

test.each([
  ["an unknown key", "autor: Jane", '"autor" is not read'],
  ["an address of another kind", "url: javascript:alert(1)", "expected url"],
  ["no language", "language: the Queen's", "expected language"],
])("%s is named in a warning and not used", (_, line, warning) => {
  const article = parseArticle(`---\n${line}\n---\nThe fox runs.`);
  expect(article.warnings).toEqual([expect.stringContaining(warning)]);
  expect(Object.values(article.details).filter((value) => value !== undefined)).toEqual([]);
});

test.each([
  ["a rule", "---\n\nThe fox runs here.\n\n---\n\nIt sleeps there.", 2],
  ["no closing line", "---\ntitle: The fox runs here.", 1],
  ["prose with a colon", "---\nNote: it runs.\nThe fox sleeps here.\n---\nIt wakes.", 2],
])("%s at the start is no front matter", (_, text, paragraphs) => {
  expect(parseArticle(text).paragraphs).toHaveLength(paragraphs);
});
