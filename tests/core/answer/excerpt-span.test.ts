// How far an excerpt reaches.

import { describe, expect, test } from "vitest";
import { expandToAntecedent } from "../../../src/core/answer/excerpt-span.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { indexArticle } from "../../support/indexed-article.ts";

/** What is shown of a text for the passage that has some words. */
function expand(body: string, words: string): string | undefined {
  const { article, articleIndex } = indexArticle(body);
  const found = articleIndex.passages.find(({ passage }) =>
    sliceOf(article.text, passage).includes(words),
  );
  return found && sliceOf(article.text, expandToAntecedent(article, found.passage));
}

describe("a passage", () => {
  test.each<[reason: string, body: string, words: string, shown: string]>([
    ["that can be read alone is shown alone", "Rain fell. Oars broke.", "Oars", "Oars broke."],
    ["that points back is widened", "Anna left. She sang.", "sang", "Anna left. She sang."],
    [
      "of a quotation that goes on is widened to its end",
      "He said: “Oars break. Sails tear.” Rain fell.",
      "Oars",
      "He said: “Oars break. Sails tear.”",
    ],
    [
      "of a quotation that began before is widened to its beginning",
      "Rain fell. “Oars break. Sails tear,” said Anna.",
      "tear",
      "“Oars break. Sails tear,” said Anna.",
    ],
    [
      "of a whole quotation is not",
      "Rain fell. “Oars break,” said Anna.",
      "Oars",
      "“Oars break,” said Anna.",
    ],
    ["whose quotation never closes is not", "Rain fell. “Oars break.", "Oars", "“Oars break."],
  ])("%s", (_, body, words, shown) => {
    expect(expand(body, words)).toBe(shown);
  });

  test("is not widened over a quotation that is too long to be read at a glance", () => {
    const long = `“Oars break. ${"Sails tear in the wind. ".repeat(30)}Masts fall.”`;
    expect(expand(long, "Oars")).toBe("“Oars break.");
  });
});
