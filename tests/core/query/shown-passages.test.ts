// Shown passages: what the spans that were shown before a question are made of.

import { expect, test } from "vitest";
import { findShownPassages } from "../../../src/core/query/shown-passages.ts";
import { indexArticle } from "../../support/indexed-article.ts";

const body = Array.from({ length: 200 }, (_, at) => `Gull ${at} sat.`).join(" ");
const { article, articleIndex } = indexArticle(body);
const { passages } = articleIndex;

test("a span that names a whole article shows no more passages than an excerpt could have", () => {
  const all = [{ start: 0, end: article.text.length }];
  expect(findShownPassages(all, passages).flat()).toHaveLength(64);
});

test("each of several spans has its own passages", () => {
  const [first, second, third] = passages.map(({ passage }) => passage);
  const focus = [third, first].flatMap((one) => one ?? []);
  const found = findShownPassages(focus, passages).map((shown) =>
    shown.map(({ passage }) => passage),
  );
  expect(found).toEqual([[third], [first]]);
  expect(found.flat()).not.toContain(second);
});
