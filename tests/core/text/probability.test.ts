// From scores to probabilities.

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  computeLogistic,
  computeSoftmax,
  computeWeightedSum,
} from "../../../src/core/text/probability.ts";

const scores = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });

test("probabilities add up to 1 and keep the order of the scores, however large these are", () => {
  fc.assert(
    fc.property(scores, (values) => {
      const probabilities = Array.from(computeSoftmax(values));
      expect(probabilities.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
      for (const [at, value] of values.entries()) {
        for (const [other, less] of values.entries()) {
          const isOrdered =
            less >= value || (probabilities[other] ?? 0) <= (probabilities[at] ?? 0);
          expect(isOrdered).toBe(true);
        }
      }
    }),
  );
});

test("of two scores the probability is logistic in their difference", () => {
  expect(computeSoftmax([1.5, 0.25])[0]).toBeCloseTo(computeLogistic(1.25), 12);
});

test("nothing has no probabilities", () => {
  expect(computeSoftmax([])).toHaveLength(0);
});

test("a sum is weighted place by place, and a weight that is missing is 0", () => {
  expect(computeWeightedSum([1, 2, 3], [10, 100])).toBe(210);
});
