// How far an excerpt reaches.

import { describe, expect, test } from "vitest";
import { expandToAntecedent, joinNeighbours } from "../../../src/core/answer/excerpt-span.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { createHits } from "../../support/ranked-hits.ts";
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
    ["that a single word comes before is widened", "No. Oars break.", "Oars", "No. Oars break."],
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

/** What is shown of the first of the hits, told by their words with their probabilities. */
function join(text: string, chances: Readonly<Record<string, number>>): string | undefined {
  const indexed = indexArticle(text);
  const hits = createHits(indexed, chances);
  const [hit] = hits;
  return (
    hit &&
    sliceOf(indexed.article.text, joinNeighbours(indexed.article, hit.passage, { hit, hits }))
  );
}

/** A sentence of so many units. */
const filling = (length: number): string => `Oars ${"o".repeat(length - 6)}.`;

describe("the sentences beside a hit", () => {
  const end = `The crew rowed home${", and on".repeat(20)}.`;
  const body = `Rain fell. Oars broke. Sails tore. She sang. Masts fell. ${end}`;
  test.each<[reason: string, chances: Readonly<Record<string, number>>, shown: string]>([
    ["are left out when none may answer", { Oars: 0.9, Sails: 0.1 }, "Oars broke."],
    ["come in when they may answer too", { Oars: 0.6, Sails: 0.3 }, "Oars broke. Sails tore."],
    [
      "come in on both sides",
      { Oars: 0.5, Sails: 0.3, Rain: 0.2 },
      "Rain fell. Oars broke. Sails tore.",
    ],
    ["are left out when another stands between", { Oars: 0.6, Masts: 0.4 }, "Oars broke."],
    [
      "are left out when they would lean on one before",
      { Masts: 0.6, "She sang": 0.4 },
      "Masts fell.",
    ],
    [
      "are three at the most, the likeliest first",
      { Oars: 0.3, Sails: 0.25, "She sang": 0.2, Masts: 0.15, Rain: 0.1 },
      "Oars broke. Sails tore. She sang. Masts fell.",
    ],
  ])("%s", (_, chances, shown) => {
    expect(join(body, chances)).toBe(shown);
  });

  test("come in whether they may answer or not when the paragraph is short", () => {
    expect(join("Rain fell. Oars broke.", { Oars: 1 })).toBe("Rain fell. Oars broke.");
    expect(join(`Rain fell. ${filling(189)}`, { Rain: 1 })).toHaveLength(200);
    expect(join(`Rain fell. ${filling(190)}`, { Rain: 1 })).toBe("Rain fell.");
  });

  test("are left out when all would be too long to be read at a glance", () => {
    const long = `Oars ${"broke and ".repeat(40)}sank.`;
    expect(join(`Rain fell. ${long}`, { Rain: 0.5, Oars: 0.5 })).toBe("Rain fell.");
  });

  test("are not the rows beside a row", () => {
    const table = "| Plan | Fee |\n|---|---|\n| Silver | 19 |\n| Gold | 29 |\n";
    expect(join(table, { Silver: 0.5, Gold: 0.5 })).not.toContain("Gold");
  });
});
