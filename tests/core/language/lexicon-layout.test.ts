// The layout of the lexicon's bytes: what is read of the shipped one, and what is refused.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  LexiconError,
  hashTerm,
  lexiconMagic,
  readParts,
} from "../../../src/core/language/lexicon-layout.ts";

const bytes = Uint8Array.from(readFileSync("seeds/lexicon.bin"));

test("each part has the length that the head tells, and the last one ends the bytes", () => {
  const { size, vectorCount, width, ...parts } = readParts(bytes);
  expect(size).toBeGreaterThan(vectorCount);
  expect(parts.vectors).toHaveLength(vectorCount * width);
  expect(parts.letterEnds).toHaveLength(size);
  expect(parts.letterEnds.at(-1)).toBe(parts.letters.length);
  expect(parts.baseEnds.at(-1)).toBe(parts.bases.length);
  expect(parts.relationEnds.at(-1)).toBe(parts.strengths.length);
  expect(parts.antonymEnds.at(-1)).toBe(parts.antonyms.length);
  const padding = bytes.length - (parts.vectors.byteOffset + parts.vectors.length);
  expect(padding).toBeLessThan(4);
});

test("the table of slots is a power of two, with room left", () => {
  const { slots, size } = readParts(bytes);
  expect(Math.log2(slots.length) % 1).toBe(0);
  expect(slots.length).toBeGreaterThan(size);
});

test.each([
  ["too short for a head", bytes.subarray(0, 8), "got 8 bytes"],
  ["of another version", new Uint8Array(64), `version ${lexiconMagic & 0xff}`],
  ["cut short", bytes.slice(0, 4_000), "got 4000"],
])("bytes that are %s are refused", (_, wrong, message) => {
  expect(() => readParts(wrong)).toThrow(LexiconError);
  expect(() => readParts(wrong)).toThrow(message);
});

test("the hash is of 32 bits, and tells terms apart by each letter and its place", () => {
  fc.assert(
    fc.property(fc.string(), (term) => {
      const hash = hashTerm(term);
      expect(hash).toBe(Math.trunc(hash));
      expect(hash >= 0 && hash < 2 ** 32).toBe(true);
    }),
  );
  expect(new Set(["fox", "xof", "foxes", "fo", ""].map(hashTerm)).size).toBe(5);
});
