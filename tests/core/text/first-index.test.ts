// A search by halves.

import fc from "fast-check";
import { expect, test } from "vitest";
import { firstIndex } from "../../../src/core/text/first-index.ts";

test("it finds where something begins to hold, or the end when it never does", () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.nat(1_200), (length, from) => {
      expect(firstIndex(length, (at) => at >= from)).toBe(Math.min(length, from));
    }),
  );
});
