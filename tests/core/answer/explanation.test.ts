// Explanations: the reasons for each passage add up to its score, and none is idle.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { createExplainer } from "../../../src/core/answer/explanation.ts";
import { parseLexicon } from "../../../src/core/language/lexicon.ts";

const article = parseArticle(`The ferry of Norvik

The ferry of Norvik crosses the sound six times a day.

Captain Liv Moe has steered it since 2003 because she hates bridges.

Tickets cost four coins.`);

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));

test.each([
  ["with a lexicon", { lexicon }],
  ["without one", {}],
])("%s, reasons add up to the score, the weightiest first, and each counts", (_, knowledge) => {
  const explained = createExplainer(article, knowledge)("Why does Liv Moe steer the ferry?", 2);
  expect(explained).toHaveLength(2);
  for (const { hit, contributions } of explained) {
    const shares = contributions.map(({ value, weight }) => value * weight);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(hit.score, 9);
    expect(shares).not.toContain(0);
    expect(shares.map(Math.abs)).toEqual(shares.map(Math.abs).toSorted((a, b) => b - a));
  }
});
