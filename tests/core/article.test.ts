// How texts of many habits are read: Markdown, bare headings, scraps, abbreviations, long lines.

import { expect, test } from "vitest";
import { type Article, paragraphAt, parseArticle } from "../../src/core/article.ts";
import { outlineOf } from "../../src/core/outline.ts";
import { longestPassage, passagesOf } from "../../src/core/passages.ts";
import { sliceOf } from "../../src/core/span.ts";

const paragraphsOf = (article: Article): string[] =>
  article.paragraphs.map((paragraph) => sliceOf(article.text, paragraph));
const sentencesOf = (article: Article): string[] =>
  article.paragraphs.flatMap(({ sentences }) =>
    sentences.map((span) => sliceOf(article.text, span)),
  );

test("Markdown: headings of both kinds, items, quotes; rules and fences are not prose", () => {
  const article = parseArticle(
    "# A title #\n\nFirst one.\n\nUnder\n-----\n- an item\n- another\n> Quoted here.\n\n***\n\n## Last\n```\nCode runs.\n```\n>\n",
  );
  expect(outlineOf(article)).toMatchObject({
    title: "A title",
    sections: [
      { heading: "Under", from: 2, to: 3 },
      { heading: "Last", from: 4, to: 4 },
    ],
  });
  expect(paragraphsOf(article)).toEqual([
    "First one.",
    "an item",
    "another\n> Quoted here.",
    "Code runs.",
  ]);
});

test("one long line each is a paragraph each; wrapped lines are one paragraph", () => {
  const long = `It is long${", and longer".repeat(12)}.`;
  expect(paragraphsOf(parseArticle(`${long}\n${long}\nBare\n${long}`))).toHaveLength(3);
  expect(paragraphsOf(parseArticle("A line that is\nwrapped by hand."))).toHaveLength(1);
});

test("a question may be a title; a statement is not", () => {
  expect(outlineOf(parseArticle("Is it so?\n\nIt is.")).title).toBe("Is it so?");
  expect(outlineOf(parseArticle("It is so.\n\nIt is.")).title).toBeUndefined();
});

test.each([
  ["a title", "He met Dr. Ada today. She left.", 2],
  ["an initial", "He met J. Smith. She left.", 2],
  ["an I", "So did I. She left.", 2],
  ["a numbered thing", "See No. 5 here. She left.", 2],
  ["a numbered thing, capital letters", "See FIG. 2 here. She left.", 2],
  ["a month before a day", "It was Jan. 3 then. She left.", 2],
  ["a month before a new sentence", "It was in Jan. Ten days passed.", 2],
  ["a word before a number further on", "It is art. It has 5 parts.", 2],
  ["a mountain", "He climbed Mt. Blanc alone. She left.", 2],
  ["an abbreviation of a place", "He is of the Dept. Ada leads. She left.", 2],
  ["an abbreviation before small letters", "He came at 5 p.m. and left. She left.", 2],
  ["a negative", "He said no. She left.", 2],
  ["a country before a name", "The U.S. South voted. She left.", 2],
  ["a country before a new sentence", "He left the U.S. She left.", 2],
  ["a stop before a comma", "He met Ada. , a professor. She left.", 2],
])("%s: sentences end where a reader ends them", (_, prose, count) => {
  expect(sentencesOf(parseArticle(prose))).toHaveLength(count);
});

test("a paragraph of any length has the sentences that a reader sees in it", () => {
  const sentences = Array.from({ length: 400 }, (_, index) => `This is sentence ${index}.`);
  expect(sentencesOf(parseArticle(sentences.join(" ")))).toEqual(sentences);
  const endless = `It ${"Never Ends ".repeat(2_000)}at all.`;
  expect(sentencesOf(parseArticle(`${endless} This does.`))).toEqual([endless, "This does."]);
});

test("a sentence too long to quote is cut between words, or between characters", () => {
  const sentence = `It says ${"word ".repeat(900)}end.`;
  const words = passagesOf(parseArticle(sentence));
  expect(words.length).toBeGreaterThan(7);
  const cut = words
    .slice(0, -1)
    .map(({ start, end }) => [end - start, sentence[end - 1], sentence[end]]);
  expect(
    cut.filter(
      ([length]) => Number(length) > longestPassage || Number(length) < longestPassage - 5,
    ),
  ).toEqual([]);
  expect(cut.filter(([, last, next]) => last !== "d" || next !== " ")).toEqual([]);
  const emoji = parseArticle(`A${"😀".repeat(4_000)}.`);
  const pieces = passagesOf(emoji).map((piece) => sliceOf(emoji.text, piece));
  expect(Math.max(...pieces.map(({ length }) => length))).toBe(longestPassage);
  expect(pieces.join("")).toBe(emoji.text);
  expect(pieces.filter((piece) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(piece))).toEqual([]);
});

test("a place outside all paragraphs is in none", () => {
  const article = parseArticle("# Title\n\nOne here.\n\nTwo here.");
  expect(paragraphAt(article, 0)).toBeUndefined();
  expect(paragraphAt(article, 21)?.number).toBe(2);
});
