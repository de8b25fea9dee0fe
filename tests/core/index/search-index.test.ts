// The index: which passages it finds for which stems, and in what order.

import { describe, expect, test } from "vitest";
import {
  type PassageFields,
  createSearchIndex,
  extractStems,
} from "../../../src/core/index/search-index.ts";

const nothing: PassageFields = { text: [], around: [], heading: [], context: [] };

const passages: Readonly<Record<string, PassageFields>> = {
  wool: { ...nothing, text: ["weaver", "dye", "wool"], around: ["sailor", "mend", "sail"] },
  sails: {
    ...nothing,
    text: ["sailor", "mend", "sail", "sail", "sail"],
    around: ["weaver", "dye", "wool"],
  },
  both: { ...nothing, text: ["weaver", "mend", "sail"] },
  crew: { ...nothing, text: ["night", "watch", "fire brigade"], around: ["oar"] },
  anchor: { ...nothing, text: ["iron"], heading: ["harbour"], context: ["weight"] },
};

const names = Object.keys(passages);
const index = createSearchIndex(Object.values(passages));

function find(stems: Readonly<Record<string, number>>, limit = 10): readonly string[] {
  const terms = new Map(Object.entries(stems));
  const everywhere = { text: terms, around: terms, heading: terms, context: terms };
  return index.search(everywhere, limit).map(({ position }) => names[position] ?? "");
}

function searchIn(field: keyof PassageFields, stem: string): readonly string[] {
  const none = new Map<string, number>();
  const nowhere = { text: none, around: none, heading: none, context: none };
  const hits = index.search({ ...nowhere, [field]: new Map([[stem, 1]]) }, 10);
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

  test.each<[keyof PassageFields, string, readonly string[]]>([
    ["around", "oar", ["crew"]],
    ["text", "oar", []],
    ["heading", "harbour", ["anchor"]],
    ["context", "harbour", []],
    ["context", "weight", ["anchor"]],
  ])("looks in the field %s alone for what is sought there: %s", (field, stem, expected) => {
    expect(searchIn(field, stem)).toEqual(expected);
  });

  test("finds no more than it is asked for, the best ones", () => {
    expect(find({ weaver: 1, sail: 1 }, 2)).toEqual(["both", "sails"]);
  });

  test("puts equal ones in the order of the article, with scores above 0", () => {
    const same = Array.from({ length: 5 }, () => ({ ...nothing, text: ["sail"] }));
    const text = new Map([["sail", 1]]);
    const none = new Map<string, number>();
    const terms = { text, around: none, heading: none, context: none };
    const hits = createSearchIndex(same).search(terms, 10);
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
