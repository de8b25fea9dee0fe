// Stated context: what a passage is found by though it does not say it.

import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";
import { createArticleIndex } from "../../../src/core/index/article-index.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const text = `# Orchard handbook

## Autumn

### Harvest

Pickers bring for a day:

- two ladders
- a basket

### Pressing

The mill opens at dawn.

How long is the juice kept?

It keeps until spring in the cellar.

### Kinds

| Apple | Month |
| --- | --- |
| Gravenstein | August |
`;

const article = parseArticle(text);
const index = createArticleIndex(article, splitPassages(article), { lexicon: undefined });

function findStated(sentence: string) {
  const found = index.passages.find(({ passage }) => sliceOf(text, passage).includes(sentence));
  const read = (ids: readonly number[] = []) => ids.map((id) => index.terms[id]?.text);
  return { heading: read(found?.stated.heading), context: read(found?.stated.context) };
}

describe("a passage is stated", () => {
  test.each([
    [
      "an item by the sentence that introduces its list",
      "two ladders",
      ["pickers", "bring", "day"],
    ],
    ["an answer by its question", "until spring", ["long", "juice", "kept"]],
    ["a row by the header of its table", "Gravenstein", ["apple", "month"]],
    ["plain prose by nothing", "The mill opens", []],
  ])("%s", (_, sentence, expected) => {
    expect(findStated(sentence).context).toEqual(expected);
  });

  test("by all headings above it, the outermost first", () => {
    expect(findStated("a basket").heading).toEqual(["autumn", "harvest"]);
    expect(findStated("until spring").heading).toEqual(["autumn", "pressing"]);
  });
});

test("paragraphs of one section share what is stated of them", () => {
  const [first, second] = ["The mill opens", "until spring"].map((sentence) =>
    index.passages.find(({ passage }) => sliceOf(text, passage).includes(sentence)),
  );
  expect(first?.stated.heading).toBe(second?.stated.heading);
});
