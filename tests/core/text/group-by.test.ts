// Groups of values by a key.

import fc from "fast-check";
import { expect, test } from "vitest";
import { addToGroup, groupBy } from "../../../src/core/text/group-by.ts";

test("groups come in the order of their first values, and values in their own", () => {
  const groups = groupBy(["fox", "owl", "hen", "bee", "frog"], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ["f", ["fox", "frog"]],
    ["o", ["owl"]],
    ["h", ["hen"]],
    ["b", ["bee"]],
  ]);
});

test("nothing has no groups", () => {
  expect(groupBy([], String).size).toBe(0);
});

test("a value joins the group that its key has already", () => {
  const groups = new Map([["f", ["fox"]]]);
  addToGroup(groups, "f", "frog");
  addToGroup(groups, "o", "owl");
  expect([...groups]).toEqual([
    ["f", ["fox", "frog"]],
    ["o", ["owl"]],
  ]);
});

test("every value is in the group of its key, and in no other", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1 }), (values) => {
      const groups = groupBy(values, (value) => value % 7);
      expect(
        [...groups].flatMap(([key, group]) => group.filter((value) => value % 7 !== key)),
      ).toEqual([]);
      expect([...groups.values()].flat().toSorted((a, b) => a - b)).toEqual(
        values.toSorted((a, b) => a - b),
      );
    }),
  );
});
