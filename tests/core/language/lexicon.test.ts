// The lexicon on bytes that the tool's writer made of a few words: what is read of each part, and
// which bytes are refused. Last, some of what the project's own lexicon has to know.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LexiconError, nounClass, parseLexicon } from "../../../src/core/language/lexicon.ts";
import { type LexiconEntry, encodeLexicon } from "../../../src/tools/lexicon/writer.ts";

/** An entry of which only what a test looks at is said; by itself it is its own dictionary form. */
type Sketch = Pick<LexiconEntry, "text"> & Partial<LexiconEntry>;

/** Words with vectors, then phrases; no part has a length that is a multiple of 4 by itself. */
const sketches: readonly Sketch[] = [
  { text: "leave", relations: new Map([[2, 0.8]]), antonyms: [3, 6] },
  { text: "left", bases: [0, 1], classes: nounClass.place },
  { text: "lefts", bases: [1] },
  { text: "alone", antonyms: [0] },
  {
    text: "brigades",
    bases: [5],
    relations: new Map([
      [5, 1],
      [0, 0.5],
    ]),
  },
  { text: "brigade", classes: nounClass.person | nounClass.time },
  { text: "ad" },
  { text: "ad hoc brigade" },
  { text: "leave alone", relations: new Map([[3, 0.004]]), antonyms: [5] },
];

const entries = sketches.map(completeEntry);

/** One row for each word: an ordinary one, zeros, a single axis, and others. */
const rows = [
  [3, 4],
  [0, 0],
  [0, -9],
  [-0.5, 1.2],
  [1, 0],
  [8, -6],
  [1, 1],
];

const whole = encodeWords(entries, rows);

function completeEntry(sketch: Sketch, id: number): LexiconEntry {
  return { bases: [id], relations: new Map(), antonyms: [], classes: 0, ...sketch };
}

function encodeWords(
  all: readonly LexiconEntry[],
  vectors: readonly (readonly number[])[],
): Uint8Array {
  return encodeLexicon(all, { width: 2, rows: Float64Array.from(vectors.flat()) });
}

/** The same bytes further on in memory. */
function moveBytes(offset: number, bytes: Uint8Array): Uint8Array {
  const moved = new Uint8Array(bytes.length + offset);
  moved.set(bytes, offset);
  return moved.subarray(offset);
}

describe.each([
  ["at the start of its memory", 0],
  ["at a multiple of four bytes", 8],
  ["anywhere else", 3],
])("a lexicon that stands %s", (_, offset) => {
  const lexicon = parseLexicon(moveBytes(offset, whole));

  test("has its words in order, each with its number", () => {
    expect([lexicon.size, lexicon.vectorCount, lexicon.width]).toEqual([9, 7, 2]);
    for (const [id, { text }] of entries.entries()) {
      expect(lexicon.wordAt(id)).toBe(text);
      expect(lexicon.idOf(text)).toBe(id);
    }
  });

  test.each([
    ["a word that only a phrase has", "hoc"],
    ["the start of a word", "lef"],
    ["a word with more letters", "leftss"],
    ["no letters", ""],
    ["letters of which the low bytes are those of a word", "\u016Ceft"],
    ["another script", "왼쪽"],
  ])("does not have %s", (__, term) => {
    expect(lexicon.idOf(term)).toBeUndefined();
  });

  test.each([9, 65_535, -1, Number.NaN])("has nothing under the number %d", (id) => {
    expect(lexicon.wordAt(id)).toBe("");
    expect(lexicon.classesOf(id)).toBe(0);
    const { words, strengths } = lexicon.relationsOf(id);
    const lists = [words, strengths, lexicon.basesOf(id), lexicon.antonymsOf(id)];
    expect(lists.map(({ length }) => length)).toEqual([0, 0, 0, 0]);
  });

  test("has vectors of length 1 for words, none for phrases, and leaves zeros alone", () => {
    for (const [id, [x = 0, y = 0]] of rows.entries()) {
      const vector = lexicon.vectorOf(id) ?? [];
      const length = Math.hypot(x, y) || 1;
      // Eight bits hold two digits.
      expect(vector[0]).toBeCloseTo(x / length, 2);
      expect(vector[1]).toBeCloseTo(y / length, 2);
      expect(Math.hypot(...vector)).toBeCloseTo(Math.sign(Math.hypot(x, y)), 6);
    }
    expect([lexicon.vectorOf(7), lexicon.vectorOf(8)]).toEqual([undefined, undefined]);
  });

  test("has the dictionary forms, relations, opposites and classes of each", () => {
    for (const [id, { bases, relations, antonyms, classes }] of entries.entries()) {
      expect([...lexicon.basesOf(id)]).toEqual(bases);
      const { words, strengths } = lexicon.relationsOf(id);
      const inOrder = [...relations].toSorted(([a], [b]) => a - b);
      expect([...words].map((to, at) => [to, strengths[at]])).toEqual(
        inOrder.map(([to, strength]) => [to, Math.round(strength * 255)]),
      );
      expect([...lexicon.antonymsOf(id)]).toEqual(antonyms);
      expect(lexicon.classesOf(id)).toBe(classes);
    }
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
    ["unknown", false, false],
  ])(
    "knows whether %j or a form of it opens a phrase (%j) or closes one (%j)",
    (word, opens, closes) => {
      expect([lexicon.opensPhrase(word), lexicon.closesPhrase(word)]).toEqual([opens, closes]);
    },
  );
});

test("a lexicon uses the bytes that it is given, rather than a copy, where it can", () => {
  const bytes = moveBytes(4, whole);
  expect(parseLexicon(bytes).basesOf(0).buffer).toBe(bytes.buffer);
});

const word = fc.stringMatching(/^[a-z]{1,6}$/);

test("any words are found under their numbers, and no others", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.array(word), (texts, others) => {
      const { idOf, wordAt } = parseLexicon(
        encodeWords(
          texts.map((text, id) => completeEntry({ text }, id)),
          texts.map(() => [1, 2]),
        ),
      );
      expect(texts.map((text) => idOf(text))).toEqual(texts.map((_, id) => id));
      expect(texts.map((_, id) => wordAt(id))).toEqual(texts);
      for (const other of others) {
        expect(idOf(other)).toBe(texts.includes(other) ? texts.indexOf(other) : undefined);
      }
    }),
  );
});

const { length } = whole;

test.each([
  ["nothing", new Uint8Array(), "expected a lexicon, got 0 bytes"],
  ["less than the head", whole.subarray(0, 35), "expected a lexicon, got 35 bytes"],
  ["another head", new Uint8Array(36), "expected a lexicon of version 2, got other bytes"],
  [
    "the layout before this one",
    Uint8Array.of(1, ...whole.subarray(1)),
    "expected a lexicon of version 2, got other bytes",
  ],
  ["the head alone", whole.subarray(0, 36), `expected a lexicon of ${length} bytes, got 36`],
  [
    "a part, further on in memory",
    moveBytes(4, whole.subarray(0, 100)),
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

test("a word is looked for no longer than the table is long, even where no slot of it is free", () => {
  const [slots, width] = [new Uint32Array(whole.buffer)[4] ?? 0, 4];
  const full = whole.slice();
  const start = 36 + 5 * width * entries.length;
  // Every slot names the first entry.
  full.fill(0, start, start + 2 * slots);
  const { idOf } = parseLexicon(full);
  expect([idOf("leave"), idOf("left")]).toEqual([0, undefined]);
});

describe("the lexicon of the project", () => {
  const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
  const idOf = (text: string): number => lexicon.idOf(text) ?? -1;

  test.each([
    ["harbour", ["artifact", "place"], ["person", "food"]],
    ["carpenter", ["person"], ["place", "time"]],
    ["horse", ["animal"], ["person", "place"]],
    ["bread", ["food"], ["person", "animal"]],
    ["team", ["group"], ["time", "food"]],
    ["dozen", ["quantity"], ["person", "food"]],
    ["century", ["time"], ["person", "artifact"]],
  ] as const)("knows the classes of %j", (text, expected, others) => {
    const classes = lexicon.classesOf(idOf(text));
    const isOf = (kind: keyof typeof nounClass): boolean => (classes & nounClass[kind]) !== 0;
    expect(expected.filter(isOf)).toEqual(expected);
    expect(others.filter(isOf)).toEqual([]);
  });

  test.each([
    ["buy", "sell"],
    ["open", "close"],
    ["rise", "fall"],
    ["hot", "cold"],
  ])("has %j and %j as opposites, and not as words for one another", (one, other) => {
    for (const [from, to] of [
      [idOf(one), idOf(other)],
      [idOf(other), idOf(one)],
    ] as const) {
      expect([...lexicon.antonymsOf(from)]).toContain(to);
      expect([...lexicon.relationsOf(from).words]).not.toContain(to);
    }
  });

  test("relates words and phrases both ways, no word to itself", () => {
    expect([...lexicon.relationsOf(idOf("abandon")).words]).toContain(idOf("give up"));
    const pairs = Array.from({ length: lexicon.size }, (_, id) => {
      const { words, strengths } = lexicon.relationsOf(id);
      return Array.from(words, (to, at) => ({ id, to, strength: strengths[at] }));
    }).flat();
    const oneSided = pairs.filter(({ id, to, strength }) => {
      const { words, strengths } = lexicon.relationsOf(to);
      return to === id || strengths[words.indexOf(id)] !== strength;
    });
    expect(pairs.length).toBeGreaterThan(100_000);
    expect(oneSided).toEqual([]);
  });
});
