// A candidate among its neighbours: what the places say that are read with it.

import { describe, expect, test } from "vitest";
import {
  type Candidate,
  createCandidates,
  findHighestCloseness,
  mostPairs,
} from "../../../src/core/rank/candidate.ts";
import { createTermSimilarity } from "../../../src/core/rank/term-similarity.ts";
import { createQueryTerms, indexArticle } from "../../support/indexed-article.ts";

/** The candidates for single words, one a passage of a text. */
function createAll(body: string, ...words: readonly string[]): readonly Candidate[] {
  const { articleIndex, aliases } = indexArticle(body);
  const similarity = createTermSimilarity(articleIndex, aliases)(createQueryTerms(...words));
  const hits = articleIndex.passages.map((_, position) => ({ position, score: position + 1 }));
  return createCandidates(hits, { articleIndex, similarity });
}

const said = (values: readonly Candidate[], where: keyof Candidate): readonly boolean[] =>
  values.map((candidate) => {
    const closeness = candidate[where];
    return closeness instanceof Float64Array && closeness[0] === 1;
  });

describe("a word is said", () => {
  const body =
    "A zebra ran. She slept. Oaks fell. Gulls flew. Boats sank.\n\nRain came. Snow melted.";
  const all = createAll(body, "zebra");

  test.each<[where: keyof Candidate, reason: string, expected: readonly boolean[]]>([
    ["closeness", "in the sentence itself", [true, false, false, false, false, false, false]],
    [
      "withPrevious",
      "in the sentence that “she” points back to",
      [true, true, false, false, false, false, false],
    ],
    ["around", "two sentences away", [true, true, true, false, false, false, false]],
    ["paragraph", "in the paragraph", [true, true, true, true, true, false, false]],
  ])("%s: %s", (where, _, expected) => {
    expect(said(all, where)).toEqual(expected);
  });

  test("at the end of a long paragraph, for eight sentences before it", () => {
    const oaks = Array.from({ length: 10 }, () => "Oaks fell.").join(" ");
    const far = said(createAll(`${oaks} A zebra ran.`, "zebra"), "paragraph");
    expect(far.filter(Boolean)).toHaveLength(9);
    expect(far.slice(0, 2)).toEqual([false, false]);
  });

  test("by the headings above, and by what introduces a list", () => {
    const text = "## Zebra\n\nPack this:\n\n- a fox";
    expect(said(createAll(text, "zebra"), "heading").at(-1)).toBe(true);
    expect(said(createAll(text, "pack"), "context").at(-1)).toBe(true);
  });
});

test("candidates come as they were found, with their scores", () => {
  const { articleIndex, aliases } = indexArticle("A zebra ran. Oaks fell.");
  const similarity = createTermSimilarity(articleIndex, aliases)(createQueryTerms("zebra"));
  const hits = [
    { position: 1, score: 7 },
    { position: 0, score: 3 },
    { position: 99, score: 1 },
  ];
  const found = createCandidates(hits, { articleIndex, similarity });
  expect(found.map(({ search, words }) => [search, words.passage.id])).toEqual([
    [7, 1],
    [3, 0],
  ]);
});

test("the highest closeness of each term is that of the nearest candidate", () => {
  const all = createAll("A zebra ran. Oaks fell.", "zebra", "oak", "volcano");
  const highest = findHighestCloseness(all, 3);
  expect(Array.from(highest.subarray(0, 2))).toEqual([1, 1]);
  expect(highest[2]).toBeLessThan(1);
  expect(Array.from(findHighestCloseness([], 2))).toEqual([0, 0]);
});

const wordOf = (at: number): string => `w${at.toString(36)}x`;

const sentence = (from: number): string =>
  `${Array.from({ length: 60 }, (_, at) => wordOf(from + at)).join(" ")}.`;

describe("what is compared is bounded", () => {
  const body = Array.from({ length: 200 }, (_, at) => `Z${sentence(at * 60)}`).join(" ");
  const { articleIndex, aliases } = indexArticle(body);
  const words = Array.from({ length: 30 }, (_, at) => wordOf(at * 400));
  const compare = createTermSimilarity(articleIndex, aliases);
  const hits = articleIndex.passages.map((_, position) => ({ position, score: position % 37 }));

  /** Counts the pairs that are compared for a message of some questions. */
  function count(parts: number): { readonly pairs: number; readonly found: readonly Candidate[] } {
    const similarity = compare(createQueryTerms(...words));
    let pairs = 0;
    const counted = {
      ...similarity,
      measureCloseness: (ids: readonly number[]): Float64Array => {
        pairs += ids.length * similarity.comparedTerms;
        return similarity.measureCloseness(ids);
      },
    };
    return { found: createCandidates(hits, { articleIndex, similarity: counted, parts }), pairs };
  }

  /** A passage with eight on either side. */
  const dearest = 17 * 61 * words.length;

  test.each([1, 2, 6])("for a message of %i questions", (parts) => {
    const { pairs, found } = count(parts);
    expect(pairs).toBeGreaterThan(mostPairs / parts);
    expect(pairs).toBeLessThan(mostPairs / parts + dearest);
    expect(found.length).toBeLessThan(hits.length);
  });

  test("and what is left out are the hits with the least scores, in no other order", () => {
    const { found } = count(1);
    const least = Math.min(...found.map(({ search }) => search));
    const better = hits.filter(({ score }) => score > least).map(({ position }) => position);
    const positions = found.map(({ words: { passage } }) => passage.id - 1);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(positions).toEqual(expect.arrayContaining(better));
  });
});
