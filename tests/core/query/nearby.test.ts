// Nearby: which passages stand around what was shown.

import { expect, test } from "vitest";
import { findShown, listNearby } from "../../../src/core/query/nearby.ts";
import { indexArticle } from "../../support/indexed-article.ts";

test("near are passages on either side, without headings and without what is far away", () => {
  const body = `One came.\n\n## Then\n\n${Array.from({ length: 20 }, (_, at) => `Gull ${at} sat.`).join(" ")}`;
  const { passages } = indexArticle(body).articleIndex;
  const [first] = passages;
  const focus = first === undefined ? [] : [first.passage];
  expect(listNearby(focus, passages).map(({ distance }) => distance)).toEqual([
    0, 1, 2, 3, 4, 5, 6,
  ]);
});

test("a span that names a whole article shows no more passages than an excerpt could have", () => {
  const body = Array.from({ length: 200 }, (_, at) => `Gull ${at} sat.`).join(" ");
  const { article, articleIndex } = indexArticle(body);
  const all = [{ start: 0, end: article.text.length }];
  expect(findShown(all, articleIndex.passages)).toHaveLength(64);
});
