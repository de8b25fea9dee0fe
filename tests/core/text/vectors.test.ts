// The arithmetic of word vectors.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeMeanVector, dotProduct, fillMeanVector } from "../../../src/core/text/vectors.ts";

const [east, north] = [Float32Array.of(1, 0), Float32Array.of(0, 1)];

test.each([
  ["with itself 1", east, east, 1],
  ["at a right angle 0", east, north, 0],
  ["with its opposite -1", east, Float32Array.of(-1, 0), -1],
])("the cosine of a vector is %s", (_, one, other, cosine) => {
  expect(dotProduct(one, other)).toBe(cosine);
});

describe("a mean", () => {
  test("lies nearer to what is rarer", () => {
    const mean = computeMeanVector(
      [
        { vector: east, rarity: 3 },
        { vector: north, rarity: 4 },
      ],
      2,
    );
    expect(mean[0]).toBeCloseTo(0.6, 6);
    expect(mean[1]).toBeCloseTo(0.8, 6);
  });

  test("passes over what has no vector", () => {
    const mean = computeMeanVector(
      [
        { vector: undefined, rarity: 9 },
        { vector: north, rarity: 0.5 },
      ],
      2,
    );
    expect([...mean]).toEqual([0, 1]);
  });

  test("of nothing is zeros, and no division by 0", () => {
    expect([...computeMeanVector([], 3)]).toEqual([0, 0, 0]);
  });

  test("is filled in where it stands, in a part of a larger list", () => {
    const list = new Float32Array(4);
    fillMeanVector(list.subarray(2), [{ vector: north, rarity: 1 }]);
    expect([...list]).toEqual([0, 0, 0, 1]);
  });

  test("has length 1, whatever it is the mean of", () => {
    const term = fc.record({
      vector: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 })),
      rarity: fc.double({ min: 0.1, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(term, { minLength: 1 }), (terms) => {
        const mean = computeMeanVector(
          terms.map(({ vector, rarity }) => ({ vector: Float32Array.from(vector), rarity })),
          2,
        );
        expect(Math.hypot(...mean)).toBeCloseTo(1, 5);
      }),
    );
  });
});
