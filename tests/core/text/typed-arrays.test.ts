// Reading a list of numbers by position, beyond its ends too.

import { expect, test } from "vitest";
import { float32At, float64At, numberAt, uint32At } from "../../../src/core/text/typed-arrays.ts";

test.each<[string, (position: number) => number]>([
  ["float32At", (position) => float32At(Float32Array.of(3, 5), position)],
  ["float64At", (position) => float64At(Float64Array.of(3, 5), position)],
  ["uint32At", (position) => uint32At(Uint32Array.of(3, 5), position)],
  ["numberAt", (position) => numberAt([3, 5], position)],
])("%s is the number at the position, and 0 before and behind the list", (_, at) => {
  expect([-1, 0, 1, 2].map(at)).toEqual([0, 3, 5, 0]);
});
