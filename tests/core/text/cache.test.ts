// What a cache computes, and when.

import { expect, test } from "vitest";
import { createCache } from "../../../src/core/text/cache.ts";

test("computes the value of a key once, and anew when it has kept as many as it may", () => {
  const computed: string[] = [];
  const measure = createCache(2, (word: string) => {
    computed.push(word);
    return word.length;
  });
  expect(["oar", "oar", "sail", "oar"].map(measure)).toEqual([3, 3, 4, 3]);
  expect(computed).toEqual(["oar", "sail"]);
  expect(["anchor", "oar", "anchor"].map(measure)).toEqual([6, 3, 6]);
  expect(computed).toEqual(["oar", "sail", "anchor", "oar"]);
});

test("begins anew when the results are as large together as they may be", () => {
  const computed: string[] = [];
  const spell = createCache(
    8,
    (word: string) => {
      computed.push(word);
      return Array.from(word);
    },
    (letters) => letters.length,
  );
  for (const word of ["sail", "oar", "sail", "anchor", "oar"]) spell(word);
  expect(computed).toEqual(["sail", "oar", "anchor", "oar"]);
});
