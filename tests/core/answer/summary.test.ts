// Which sentences sum an article up.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pickCentralPassages, selectSummary } from "../../../src/core/answer/summary.ts";
import { parseArticle } from "../../../src/core/article/article.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

function summarize(body: string, count = 1): readonly string[] {
  const article = parseArticle(`# Notes\n\n${body}`);
  const picked = pickCentralPassages(article, splitPassages(article), count);
  return picked.map(({ passage }) => sliceOf(article.text, passage));
}

describe("the most central sentence", () => {
  const bridge = "The old bridge over the river carries most of the town's traffic.";

  test("shares its words with the others", () => {
    expect(
      summarize(
        `A bridge needs paint every second year. ${bridge} The river rose in spring and flooded the town. ` +
          "A baker sold her shop to a cousin from abroad. The town pays for traffic lights by the river.",
      ),
    ).toEqual([bridge]);
  });

  test("does not point back at what is not shown", () => {
    expect(
      summarize(`It carries most of the traffic of the town over the river. ${bridge}`),
    ).toEqual([bridge]);
  });

  test("is shown once when it is said twice", () => {
    expect(summarize(`${bridge}\n\n${bridge}`, 2)).toEqual([bridge]);
  });
});

test("a summary is in the order of the article and cites its paragraphs", () => {
  const article = parseArticle(
    "# Notes\n\nThe mill grinds the grain of the whole valley in autumn.\n\nThe miller lives beside the mill with two large dogs.\n\nGrain from the valley comes to the mill by boat.",
  );
  const excerpts = selectSummary(article, splitPassages(article), 2);
  expect(excerpts).toHaveLength(2);
  const starts = excerpts.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  for (const { text, start, end, citation } of excerpts) {
    expect(article.text.slice(start, end)).toBe(text);
    expect(citation.paragraph).toBeGreaterThan(0);
  }
});

test("centralities are shares of a whole, whatever the words", () => {
  const sentence = fc
    .array(fc.constantFrom("mill", "river", "grain", "boat", "stone", "valley"), {
      minLength: 8,
      maxLength: 9,
    })
    .map((words) => `The ${words.join(" ")}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
      const article = parseArticle(`# Notes\n\n${sentences.join(" ")}`);
      const picked = pickCentralPassages(article, splitPassages(article), 99);
      const sum = picked.reduce((all, { centrality }) => all + centrality, 0);
      expect(sum).toBeGreaterThan(0);
      expect(sum).toBeLessThanOrEqual(1.000_001);
    }),
  );
});
