// Fitting: what tells the right rows apart gets weight, and only with the sign that it may have.

import { describe, expect, test } from "vitest";
import { createChoiceTableBuilder } from "../../../src/tools/train/choice-table.ts";
import { type Direction, fitChoice } from "../../../src/tools/train/regression.ts";

/** Forty choices: the first column tells the right row, the second does not. */
function createTable() {
  const builder = createChoiceTableBuilder(2);
  for (let index = 0; index < 40; index++) {
    const right = [true, false, false];
    builder.add(
      [
        [1, index % 3],
        [0, index % 5],
        [0.2, 1],
      ],
      right,
    );
  }
  return builder.build();
}

function fit(directions: readonly Direction[], penalty = 0.1): readonly number[] {
  const groupWeights = new Float64Array(40).fill(1);
  return fitChoice(createTable(), { directions, penalty, groupWeights });
}

describe("a choice", () => {
  test("is fitted to what tells the rows apart", () => {
    const [telling = 0, noise = 0] = fit(["up", "free"]);
    expect(telling).toBeGreaterThan(3);
    expect(Math.abs(noise)).toBeLessThan(1);
  });

  test.each<[string, readonly Direction[], number]>([
    ["the sign that it may not have", ["down", "free"], 0],
    ["a column that is left out", ["none", "free"], 0],
  ])("gives no weight to %s", (_, directions, expected) => {
    expect(fit(directions)[0]).toBe(expected);
  });

  test("is held back by the penalty", () => {
    const [mild = 0] = fit(["free", "free"], 0.1);
    const [strict = 0] = fit(["free", "free"], 100);
    expect(strict).toBeLessThan(mild / 2);
  });

  test("does not see groups that count 0", () => {
    const builder = createChoiceTableBuilder(1);
    builder.add([[1], [0]], [true, false]);
    builder.add([[1], [0]], [false, true]);
    const groupWeights = Float64Array.of(1, 0);
    const options = { directions: ["free"], penalty: 0.1, groupWeights } as const;
    expect(fitChoice(builder.build(), options)[0]).toBeGreaterThan(1);
  });
});

test("a choice between a row and nothing is a logistic model: it meets frequencies", () => {
  const builder = createChoiceTableBuilder(1);
  for (let index = 0; index < 100; index++) {
    builder.add([[1], [0]], [index < 80, index >= 80]);
  }
  const groupWeights = new Float64Array(100).fill(1);
  const options = { directions: ["free"], penalty: 1e-6, groupWeights } as const;
  const [bias = 0] = fitChoice(builder.build(), options);
  expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.8, 3);
});

test("a table grows with its rows", () => {
  const builder = createChoiceTableBuilder(3);
  const rows = Array.from({ length: 2_500 }, (_, index) => [index, index + 0.5, -index]);
  builder.add(
    rows,
    rows.map((_row, index) => index === 7),
  );
  const { rows: values, right, ends } = builder.build();
  expect(Array.from(values.subarray(-3))).toEqual([2_499, 2_499.5, -2_499]);
  expect(right.indexOf(1)).toBe(7);
  expect(Array.from(ends)).toEqual([2_500]);
});
