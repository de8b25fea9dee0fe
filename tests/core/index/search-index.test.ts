// The index: which passages it finds for which stems, and in what order.

import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";
import { createSearchIndex, extractStems } from "../../../src/core/index/search-index.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const article = parseArticle(`# Notes

Weavers dyed wool.

Sailors mended sails, sails and sails.

Weavers mended sails.`);

function found(...stems: readonly string[]): readonly string[] {
  const index = createSearchIndex(
    splitPassages(article).map((passage) => ({
      passage,
      stems: extractStems(sliceOf(article.text, passage)),
    })),
  );
  return index.search(stems).map(({ passage }) => sliceOf(article.text, passage));
}

const [wool, sails, both] = article.paragraphs.map((paragraph) => sliceOf(article.text, paragraph));

describe("a search", () => {
  test.each([
    ["one stem, the passage that says little else first", ["weaver"], [wool, both]],
    [
      "any of several, the passage that has more of them first",
      ["weaver", "sail"],
      [both, sails, wool],
    ],
    ["stems whole, no beginnings of them", ["weav"], []],
    ["stems as they are, capitals included", ["Weaver"], []],
    ["nothing for what is said nowhere", ["oar"], []],
    ["nothing for nothing", [], []],
  ])("finds %s", (_, stems, expected) => {
    expect(found(...stems)).toEqual(expected);
  });

  test("scores what it finds above 0", () => {
    const indexed = splitPassages(article).map((passage) => ({ passage, stems: ["sail"] }));
    const hits = createSearchIndex(indexed).search(["sail"]);
    expect(hits.map(({ passage }) => passage)).toEqual(splitPassages(article));
    expect(hits.filter(({ score }) => !(score > 0))).toEqual([]);
  });
});

test.each([
  ["The weavers were weaving.", ["weaver", "weav"]],
  ["Sails, sails and SAILS", ["sail", "sail", "sail"]],
  ["It is what it is", []],
  ["", []],
])("the terms of %j are %j", (text, terms) => {
  expect(extractStems(text)).toEqual(terms);
});
