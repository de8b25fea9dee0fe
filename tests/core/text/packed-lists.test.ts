// Lists of numbers in one array, against a map of arrays.

import fc from "fast-check";
import { expect, test } from "vitest";
import { type PackedLists, packLists, visitList } from "../../../src/core/text/packed-lists.ts";

function listAt(lists: PackedLists, key: number): readonly number[] {
  const found: number[] = [];
  visitList(lists, key, (value) => found.push(value));
  return found;
}

test("each key has its numbers in the order in which they were put", () => {
  const lists = packLists(4, (put) => {
    put(2, 9);
    put(0, 7);
    put(2, 8);
  });
  expect([0, 1, 2, 3].map((key) => listAt(lists, key))).toEqual([[7], [], [9, 8], []]);
});

test.each([
  ["beyond the highest", 2],
  ["far beyond it", 1_000],
  ["below 0", -1],
])("a key %s has no numbers", (_, key) => {
  const lists = packLists(2, (put) => [put(0, 1), put(1, 2)]);
  expect(listAt(lists, key)).toEqual([]);
});

test("no keys have no lists", () => {
  expect(
    listAt(
      packLists(0, () => undefined),
      0,
    ),
  ).toEqual([]);
});

test("any lists are those of a map of arrays", () => {
  const entry = fc.tuple(fc.nat(9), fc.nat(1_000));
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
      const lists = packLists(10, (put) => {
        for (const [key, value] of entries) put(key, value);
      });
      for (let key = 0; key < 10; key++) {
        const expected = entries.flatMap(([other, value]) => (other === key ? value : []));
        expect(listAt(lists, key)).toEqual(expected);
      }
    }),
  );
});
