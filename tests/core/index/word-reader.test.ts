// The word reader: each term is known once, and what has been read is all that is known.

import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";
import { createWordReader } from "../../../src/core/index/word-reader.ts";
import { lexicon } from "../../support/indexed-article.ts";

const article = parseArticle(
  "# Notes\n\nThe fire brigade of Holm came late. Holm burned.\n\nLate **Fires** cost Holm the mill.",
);
const passages = splitPassages(article).filter(({ paragraph }) => paragraph.kind !== "heading");

function readAll() {
  const reader = createWordReader(article, lexicon);
  return { reader, read: passages.map(reader.read) };
}

describe("what is read", () => {
  const { reader, read } = readAll();
  const texts = (ids: readonly number[] = []): readonly (string | undefined)[] =>
    ids.map((id) => reader.terms[id]?.text);

  test("the terms of a passage are its content words and phrases, each once", () => {
    expect(texts(read[0]?.terms)).toEqual(
      expect.arrayContaining(["fire brigade", "fire", "brigade", "holm", "came", "late"]),
    );
    expect(texts(read[0]?.terms)).not.toContain("of");
    expect(new Set(reader.terms.map(({ text }) => text)).size).toBe(reader.terms.length);
  });

  test("a term has one position in all passages", () => {
    const at = reader.terms.findIndex(({ text }) => text === "holm");
    expect(read.map(({ terms }) => terms.includes(at))).toEqual([true, true, true]);
  });

  test("words keep their order and place, function words included, without marks", () => {
    expect(read[2]?.words.map(({ text }) => text)).toEqual([
      "late",
      "fires",
      "cost",
      "holm",
      "the",
      "mill",
    ]);
    const [, fires] = read[2]?.words ?? [];
    expect(article.text.slice(fires?.start, fires?.end)).toBe("Fires");
  });

  test.each([
    ["has a capital wherever it stands", "holm", true],
    ["is written small once", "late", false],
    ["does not stand in the article", "oslo", false],
    ["is a function word", "the", false],
  ])("a word that %s: a name is %s: %j", (_, word, expected) => {
    expect(reader.isName(word)).toBe(expected);
  });
});

test("before anything is read nothing is known; a place beside the passages adds to it", () => {
  const reader = createWordReader(article, lexicon);
  expect([reader.terms.length, reader.has("notes"), reader.findTerm("notes")]).toEqual([
    0,
    false,
    undefined,
  ]);
  const [heading] = splitPassages(article);
  const place = heading ?? { start: 2, end: 7 };
  const ids = reader.listTerms({ start: article.text.indexOf("Notes"), end: place.end });
  expect(ids.length).toBeGreaterThan(0);
  expect(reader.terms.length).toBe(ids.length);
});
