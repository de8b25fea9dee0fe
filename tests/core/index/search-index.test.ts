// The index: which passages it finds for which stems, and in what order.

import fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import {
  type PassageFields,
  createSearchIndex,
  extractStems,
} from "../../../src/core/index/search-index.ts";
import type { Span } from "../../../src/core/text/span.ts";

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

const none = new Map<string, number>();

function find(
  stems: Readonly<Record<string, number>>,
  limit = 10,
  among?: Span,
): readonly string[] {
  const own = new Map(Object.entries(stems));
  const hits = index.search({ own, related: none }, { limit, among });
  return hits.map(({ position }) => names[position] ?? "");
}

function findRelated(stem: string): readonly string[] {
  const hits = index.search({ own: none, related: new Map([[stem, 1]]) }, { limit: 10 });
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
    ["what a heading or an introduction says", { harbour: 1, weight: 1 }, ["anchor"]],
    ["phrases as one term", { "fire brigade": 1 }, ["crew"]],
    ["no part of a phrase", { brigade: 1 }, []],
    ["stems whole, no beginnings of them", { weav: 1 }, []],
    ["stems as they are, capitals included", { Weaver: 1 }, []],
    ["nothing for what is said nowhere", { anchor: 1 }, []],
    ["nothing for nothing", {}, []],
  ])("finds %s", (_, stems, expected) => {
    expect(find(stems)).toEqual(expected);
  });

  test("looks for related stems in the passages themselves alone", () => {
    expect(findRelated("iron")).toEqual(["anchor"]);
    expect(["oar", "harbour", "weight"].flatMap(findRelated)).toEqual([]);
  });

  test("finds no more than it is asked for, the best ones", () => {
    expect(find({ weaver: 1, sail: 1 }, 2)).toEqual(["both", "sails"]);
  });

  test("finds nothing elsewhere than among the passages that it is limited to", () => {
    const [start, end] = [names.indexOf("sails"), names.indexOf("sails") + 1];
    expect(find({ dye: 1, sail: 1 }, 10, { start, end })).toEqual(["sails"]);
    expect(find({ dye: 1 }, 10, { start: 0, end: 0 })).toEqual([]);
  });

  test("puts equal ones in the order of the article, with scores above 0", () => {
    const same = Array.from({ length: 5 }, () => ({ ...nothing, text: ["sail"] }));
    const terms = { own: new Map([["sail", 1]]), related: none };
    const hits = createSearchIndex(same).search(terms, { limit: 10 });
    expect(hits.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
    expect(Math.min(...hits.map(({ score }) => score))).toBeGreaterThan(0);
  });
});

const letters = ["a", "b", "c", "d"] as const;

test("what is found of several words is what MiniSearch finds of them together", () => {
  const texts = fc.array(fc.array(fc.constantFrom(...letters), { minLength: 1 }), { minLength: 1 });
  const stems = fc.uniqueArray(fc.constantFrom(...letters), { minLength: 1 });
  fc.assert(
    fc.property(texts, stems, (documents, words) => {
      const whole = new MiniSearch({ fields: ["text"] });
      whole.addAll(documents.map((text, id) => ({ id, text: text.join(" ") })));
      const expected = whole.search(words.join(" "));
      const search = createSearchIndex(documents.map((text) => ({ ...nothing, text })));
      const found = search.search(
        { own: none, related: new Map(words.map((one) => [one, 1])) },
        { limit: 100 },
      );
      expect(new Map(found.map(({ position, score }) => [position, score.toFixed(9)]))).toEqual(
        new Map(expected.map(({ id, score }) => [id, score.toFixed(9)])),
      );
    }),
  );
});

test.each([
  ["The weavers were weaving.", ["weaver", "weav"]],
  ["Sails, sails and SAILS", ["sail", "sail", "sail"]],
  ["It is what it is", []],
  ["", []],
])("the terms of %j are %j", (text, terms) => {
  expect(extractStems(text)).toEqual(terms);
});
