// Nearby: which passages stand around what was shown.

import { expect, test } from "vitest";
import { listNearby } from "../../../src/core/query/nearby.ts";
import { indexArticle } from "../../support/indexed-article.ts";

test("near are passages on either side, without headings and without what is far away", () => {
  const body = `One came.\n\n## Then\n\n${Array.from({ length: 20 }, (_, at) => `Gull ${at} sat.`).join(" ")}`;
  const { passages } = indexArticle(body).articleIndex;
  expect(listNearby([passages.slice(0, 1)], passages).map(({ distance }) => distance)).toEqual([
    0, 1, 2, 3, 4, 5, 6,
  ]);
});
