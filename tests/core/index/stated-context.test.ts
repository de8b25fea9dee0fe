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

test("of a header of thousands of cells, what is stated of a row does not grow any more", () => {
  expect(countStated(100)).toBe(100);
  expect(countStated(1_000)).toBe(countStated(2_000));
});

/** How many words are stated of the row of a table. */
function countStated(columns: number): number {
  const cells = Array.from({ length: columns }, (_, at) => `w${at.toString(36)}x`);
  const table = `| ${cells.join(" | ")} |\n|${"---|".repeat(columns)}\n| pear |`;
  const wide = parseArticle(`# Orchard\n\n${table}`, "markdown");
  const { passages } = createArticleIndex(wide, splitPassages(wide), { lexicon: undefined });
  return passages.at(-1)?.stated.context.length ?? 0;
}
