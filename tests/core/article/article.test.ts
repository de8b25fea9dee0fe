// How texts of many habits are read: Markdown, bare headings, scraps, abbreviations, long lines.

import { describe, expect, test } from "vitest";
import {
  type Article,
  ArticleError,
  findParagraph,
  parseArticle,
} from "../../../src/core/article/article.ts";
import { summarizeArticle } from "../../../src/core/article/outline.ts";
import { longestPassage, splitPassages } from "../../../src/core/article/passages.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const paragraphsOf = (article: Article): string[] =>
  article.paragraphs.map((paragraph) => sliceOf(article.text, paragraph));

test("a heading stands in the section above it, not in the one before it", () => {
  const { headings, text } = parseArticle(
    "# Notes\n\n## Boats\n\nWe row.\n\n### Oars\n\nWe carve.\n\n## Fees\n\nWe pay.",
  );
  expect(
    headings.map(({ section, ...heading }) => [
      sliceOf(text, heading),
      section && sliceOf(text, section),
    ]),
  ).toEqual([
    ["Boats", undefined],
    ["Oars", "Boats"],
    ["Fees", undefined],
  ]);
});

test("Markdown: headings of both kinds, items, quotes; rules and fences are not prose", () => {
  const article = parseArticle(
    "# A title #\n\nFirst one.\n\nUnder\n-----\n- an item\n- another\n> Quoted here.\n\n***\n\n## Last\n```\nCode runs.\n```\n>\n",
  );
  expect(summarizeArticle(article)).toMatchObject({
    title: "A title",
    sections: [
      { heading: "Under", from: 2, to: 4 },
      { heading: "Last", from: 5, to: 5 },
    ],
  });
  expect(paragraphsOf(article)).toEqual([
    "First one.",
    "an item",
    "another",
    "Quoted here.",
    "Code runs.",
  ]);
});

test("one long line each is a paragraph each; wrapped lines are one paragraph", () => {
  const long = `It is long${", and longer".repeat(12)}.`;
  expect(paragraphsOf(parseArticle(`${long}\n${long}\nBare\n${long}`))).toHaveLength(3);
  expect(paragraphsOf(parseArticle("A line that is\nwrapped by hand."))).toHaveLength(1);
});

describe("the first block is the title", () => {
  test.each([
    ["when it is marked as a heading", "# Foxes sleep."],
    ["when it is a bare line", "Foxes"],
    ["when it is a question", "Do foxes sleep?"],
    ["when it is a cry", "Foxes sleep!"],
    ["when it is a question of 200 units", `Is ${"a".repeat(196)}?`],
  ])("%s", (_, first) => {
    const title = first.replace("# ", "");
    expect(summarizeArticle(parseArticle(`${first}\n\nThey do.`))).toMatchObject({
      title,
      paragraphs: 1,
    });
  });

  test.each([
    ["when it is a statement", "Foxes sleep."],
    ["when only its first sentence is a question", "Do foxes sleep? They do."],
    ["when it is a longer question", `Is ${"a".repeat(197)}?`],
  ])("but not %s", (_, first) => {
    const outline = summarizeArticle(parseArticle(`${first}\n\nThey do.`));
    expect(outline).toMatchObject({ title: undefined, paragraphs: 2 });
  });

  test("but not when nothing comes after it", () => {
    const outline = summarizeArticle(parseArticle("Do foxes sleep?"));
    expect(outline).toMatchObject({ title: undefined, paragraphs: 1 });
  });

  test.each([
    ["has the same words", "A FOX-HOLE", []],
    ["has other words", "A hare hole", ["A hare hole"]],
    ["has the same letters in other words", "A foxhole", ["A foxhole"]],
  ])("beside one in the front matter when it %s", (_, heading, sections) => {
    const article = parseArticle(`---\ntitle: A fox hole\n---\n# ${heading}\n\nIt is deep.`);
    expect(summarizeArticle(article).title).toBe("A fox hole");
    expect(article.sections.map((each) => sliceOf(article.text, each))).toEqual(sections);
  });
});

test.each([
  ["", "the article is empty: expected a title and text"],
  [" \n\n", "the article is empty: expected a title and text"],
  ["---\ntitle: Foxes\n---\n", "the article is empty: expected a title and text"],
])("%j is no article, and the operator is told why", (text, message) => {
  expect(() => parseArticle(text)).toThrow(new ArticleError(message));
  expect(new ArticleError(message).name).toBe("ArticleError");
});

// What is on Discord already holds revisions, so they must come out the same in each version of the bot.
test.each([
  ["The fox runs.", "1gnuirt"],
  ["Fox 12 runs.", "00g5wzd"],
])("the revision of %j is its FNV-1a hash", (text, revision) => {
  expect(parseArticle(text).revision).toBe(revision);
});

/** A sentence of so many units. */
const sentence = (length: number): string =>
  `${`It says ${"so ".repeat(length)}`.slice(0, length - 2)}n.`;

test("a sentence of 600 units is quoted whole, a longer one is cut", () => {
  expect(splitPassages(parseArticle(sentence(600)))).toHaveLength(1);
  expect(splitPassages(parseArticle(sentence(601)))).toHaveLength(2);
});

test("a sentence too long to quote is cut between words, or between characters", () => {
  const long = `It says ${"word ".repeat(900)}end.`;
  const words = splitPassages(parseArticle(long));
  expect(words.length).toBeGreaterThan(7);
  const cut = words.slice(0, -1).map(({ start, end }) => [end - start, long[end - 1], long[end]]);
  expect(
    cut.filter(
      ([length]) => Number(length) > longestPassage || Number(length) < longestPassage - 5,
    ),
  ).toEqual([]);
  expect(cut.filter(([, last, next]) => last !== "d" || next !== " ")).toEqual([]);
  const emoji = parseArticle(`A${"😀".repeat(4_000)}.`);
  const pieces = splitPassages(emoji).map((piece) => sliceOf(emoji.text, piece));
  expect(Math.max(...pieces.map(({ length }) => length))).toBe(longestPassage);
  expect(pieces.join("")).toBe(emoji.text);
  expect(pieces.filter((piece) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(piece))).toEqual([]);
});

test("a place outside all paragraphs is in none", () => {
  const article = parseArticle("# Title\n\nOne here.\n\nTwo here.");
  const numbers = [0, 8, 9, 17, 18, 20, 21].map((offset) => findParagraph(article, offset)?.number);
  expect(numbers).toEqual([undefined, undefined, 1, 1, undefined, 2, 2]);
});
