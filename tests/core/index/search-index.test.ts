// The index: which passages it finds for which stems, and in what order.

import { describe, expect, test } from "vitest";
import {
  type PassageFields,
  createSearchIndex,
  extractStems,
} from "../../../src/core/index/search-index.ts";

const passages = {
  wool: { text: ["weaver", "dye", "wool"], around: ["sailor", "mend", "sail"] },
  sails: { text: ["sailor", "mend", "sail", "sail", "sail"], around: ["weaver", "dye", "wool"] },
  both: { text: ["weaver", "mend", "sail"], around: [] },
  crew: { text: ["night", "watch", "fire brigade"], around: ["oar"] },
} as const satisfies Record<string, PassageFields>;

const names = Object.keys(passages);
const index = createSearchIndex(Object.values(passages));

function find(stems: Readonly<Record<string, number>>, limit = 10): readonly string[] {
  const terms = new Map(Object.entries(stems));
  const hits = index.search({ text: terms, around: terms }, limit);
  return hits.map(({ position }) => names[position] ?? "");
}

describe("a search", () => {
  test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
    ["a stem in the passage before the same stem beside it", { dye: 1 }, ["wool", "sails"]],
    [
      "the passage that has more of the stems first",
      { weaver: 1, sail: 1 },
      ["both", "sails", "wool"],
    ],
    ["the stem first that counts more", { wool: 0.2, night: 1 }, ["crew", "wool", "sails"]],
    ["what stands only beside a passage, for its sake", { oar: 1 }, ["crew"]],
    ["phrases as one term", { "fire brigade": 1 }, ["crew"]],
    ["no part of a phrase", { brigade: 1 }, []],
    ["stems whole, no beginnings of them", { weav: 1 }, []],
    ["stems as they are, capitals included", { Weaver: 1 }, []],
    ["nothing for what is said nowhere", { anchor: 1 }, []],
    ["nothing for nothing", {}, []],
  ])("finds %s", (_, stems, expected) => {
    expect(find(stems)).toEqual(expected);
  });

  test("looks for a term in no field but its own", () => {
    const hits = index.search({ text: new Map(), around: new Map([["oar", 1]]) }, 10);
    expect(hits.map(({ position }) => names[position])).toEqual(["crew"]);
    expect(index.search({ text: new Map([["oar", 1]]), around: new Map() }, 10)).toEqual([]);
  });

  test("finds no more than it is asked for, the best ones", () => {
    expect(find({ weaver: 1, sail: 1 }, 2)).toEqual(["both", "sails"]);
  });

  test("puts equal ones in the order of the article, with scores above 0", () => {
    const same = Array.from({ length: 5 }, (): PassageFields => ({ text: ["sail"], around: [] }));
    const text = new Map([["sail", 1]]);
    const hits = createSearchIndex(same).search({ text, around: new Map() }, 10);
    expect(hits.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
    expect(Math.min(...hits.map(({ score }) => score))).toBeGreaterThan(0);
  });
});

test.each([
  ["The weavers were weaving.", ["weaver", "weav"]],
  ["Sails, sails and SAILS", ["sail", "sail", "sail"]],
  ["It is what it is", []],
  ["", []],
])("the terms of %j are %j", (text, terms) => {
  expect(extractStems(text)).toEqual(terms);
});
