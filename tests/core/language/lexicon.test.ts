// The lexicon on bytes written by hand: what is read of each part, and which bytes are refused.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  LexiconError,
  lexiconMagic,
  nounClass,
  parseLexicon,
} from "../../../src/core/language/lexicon.ts";

interface Entry {
  readonly word: string;
  /** Positions of the dictionary forms. */
  readonly bases: readonly number[];
  readonly relations?: readonly (readonly [to: number, strength: number])[];
  readonly classes?: number;
  readonly vector?: readonly [number, number];
}

/** Words with vectors, then phrases; no part has a length that is a multiple of 4 by itself. */
const entries: readonly Entry[] = [
  { word: "leave", bases: [0], relations: [[2, 200]], vector: [3, 4] },
  { word: "left", bases: [0, 1], classes: nounClass.place, vector: [0, 0] },
  { word: "lefts", bases: [1], vector: [0, -127] },
  { word: "alone", bases: [3], vector: [-5, 12] },
  {
    word: "brigades",
    bases: [5],
    relations: [
      [0, 7],
      [5, 255],
    ],
    vector: [1, 0],
  },
  { word: "brigade", bases: [5], classes: nounClass.person, vector: [8, -6] },
  { word: "brand", bases: [6], vector: [1, 1] },
  { word: "ad hoc brigade", bases: [7] },
  {
    word: "leave alone",
    bases: [8],
    relations: [
      [3, 1],
      [6, 2],
    ],
  },
];

/** As `npm run lexicon` writes them. */
function bytesOf(all: readonly Entry[]): Uint8Array {
  const list = new TextEncoder().encode(all.map(({ word }) => word).join("\n"));
  const bases = all.map((entry) => entry.bases);
  const relations = all.map((entry) => entry.relations ?? []);
  const related = relations.flatMap((each) => each.map(([to]) => to));
  const strengths = relations.flatMap((each) => each.map(([, strength]) => strength));
  const vectors = all.flatMap(({ vector }) => (vector === undefined ? [] : [vector]));
  const counts = [all.length, 2, list.length, bases.flat().length, related.length];
  const parts = [
    Uint32Array.of(lexiconMagic, ...counts, vectors.length),
    list,
    Uint32Array.from(all, ({ classes = 0 }) => classes),
    Uint32Array.from(endsOf(bases)),
    Uint32Array.from(endsOf(relations)),
    Uint16Array.from(bases.flat()),
    Uint16Array.from(related),
    Uint8Array.from(strengths),
    Int8Array.from(vectors.flat()),
  ];
  return Uint8Array.from(
    parts.flatMap(({ buffer }) => {
      const bytes = [...new Uint8Array(buffer)];
      return [...bytes, ...Array.from({ length: -bytes.length & 3 }, () => 0)];
    }),
  );
}

/** Where each list ends when they stand one after another. */
function endsOf(lists: readonly (readonly unknown[])[]): readonly number[] {
  return lists.map((_, index) =>
    lists.slice(0, index + 1).reduce((sum, each) => sum + each.length, 0),
  );
}

/** The same bytes further on in memory. */
function movedBy(offset: number, bytes: Uint8Array): Uint8Array {
  const moved = new Uint8Array(bytes.length + offset);
  moved.set(bytes, offset);
  return moved.subarray(offset);
}

describe.each([
  ["at the start of its memory", 0],
  ["at a multiple of four bytes", 8],
  ["anywhere else", 3],
])("a lexicon that stands %s", (_, offset) => {
  const read = () => parseLexicon(movedBy(offset, bytesOf(entries)));

  test("has its words in order, each with its number", () => {
    const { words, vectorCount, width, idOf } = read();
    expect(words).toEqual(entries.map(({ word }) => word));
    expect([vectorCount, width]).toEqual([7, 2]);
    expect(words.map((word) => idOf(word))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(idOf("hoc")).toBeUndefined();
  });

  test("has vectors of length 1 for words, none for phrases, and leaves zeros alone", () => {
    const { vectorOf } = read();
    const vectors = [3, 0, 1, 2, 0, 7, 8].map((id) => vectorOf(id));
    const [alone, leave, left, lefts, again, ...phrases] = vectors;
    expect(alone?.[0]).toBeCloseTo(-5 / 13, 6);
    expect(alone?.[1]).toBeCloseTo(12 / 13, 6);
    expect([leave, left, lefts]).toEqual([
      Float32Array.of(0.6, 0.8),
      Float32Array.of(0, 0),
      Float32Array.of(0, -1),
    ]);
    expect(again).toEqual(leave);
    expect(phrases).toEqual([undefined, undefined]);
  });

  test("has the dictionary forms, relations and classes of each", () => {
    const lexicon = read();
    for (const [id, { bases, relations = [], classes = 0 }] of entries.entries()) {
      expect([...lexicon.basesOf(id)]).toEqual(bases);
      const { words, strengths } = lexicon.relationsOf(id);
      expect([...words].map((to, at) => [to, strengths[at]])).toEqual(relations);
      expect(lexicon.classesOf(id)).toBe(classes);
    }
    expect(lexicon.classesOf(99)).toBe(0);
  });

  test.each([
    ["leave", true, false],
    ["left", true, false],
    // Its dictionary form is "left", not "leave".
    ["lefts", false, false],
    ["alone", false, true],
    ["brigade", false, true],
    ["brigades", false, true],
    ["ad", true, false],
    ["hoc", false, false],
    ["brand", false, false],
    ["unknown", false, false],
  ])(
    "knows whether %j or a form of it opens a phrase (%j) or closes one (%j)",
    (word, opens, closes) => {
      const { opensPhrase, closesPhrase } = read();
      expect([opensPhrase(word), closesPhrase(word)]).toEqual([opens, closes]);
    },
  );
});

test("a lexicon uses the bytes that it is given, rather than a copy, where it can", () => {
  const bytes = movedBy(4, bytesOf(entries));
  expect(parseLexicon(bytes).basesOf(0).buffer).toBe(bytes.buffer);
});

const whole = bytesOf(entries);
const { length } = whole;

test.each([
  ["nothing", new Uint8Array(), "expected a lexicon, got 0 bytes"],
  ["less than the head", whole.subarray(0, 27), "expected a lexicon, got 27 bytes"],
  ["another head", new Uint8Array(28), "expected a lexicon of version 1, got other bytes"],
  ["a part", whole.subarray(0, 28), `expected a lexicon of ${length} bytes, got 28`],
  [
    "a part, further on in memory",
    movedBy(4, whole.subarray(0, 100)),
    `expected a lexicon of ${length} bytes, got 100`,
  ],
  [
    "too much",
    Uint8Array.of(...whole, 0),
    `expected a lexicon of ${length} bytes, got ${length + 1}`,
  ],
])("%s is refused", (_, bytes, message) => {
  expect(() => parseLexicon(bytes)).toThrow(
    expect.objectContaining({ name: "LexiconError", message }),
  );
  expect(() => parseLexicon(bytes)).toThrow(LexiconError);
});

test("the lexicon of the project knows places from people", () => {
  const { idOf, classesOf } = parseLexicon(readFileSync("seeds/lexicon.bin"));
  const isOf = (word: string, kind: keyof typeof nounClass): boolean =>
    (classesOf(idOf(word) ?? -1) & nounClass[kind]) !== 0;
  expect([isOf("harbour", "place"), isOf("harbour", "person")]).toEqual([true, false]);
  expect([isOf("carpenter", "place"), isOf("carpenter", "person")]).toEqual([false, true]);
});
