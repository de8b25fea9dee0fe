// Stems: what two forms of a word have in common.

import { describe, expect, test } from "vitest";
import { stem } from "../../../src/core/language/stemmer.ts";

describe("a stem", () => {
  test.each([
    ["running", "run"],
    ["ponies", "poni"],
    ["1822", "1822"],
    ["c++", "c++"],
    ["колодец", "колодец"],
    ["runnings".repeat(6), "runnings".repeat(6)],
  ])("of %s is %s", (term, expected) => {
    expect(stem(term)).toBe(expected);
  });

  test("parts words that only look alike", () => {
    expect(stem("news")).not.toBe(stem("new"));
    expect(stem("general")).not.toBe(stem("generous"));
  });

  test("stays the same when more terms than are kept have been read", () => {
    const before = stem("agreements");
    for (let index = 0; index < 30_000; index++)
      stem(`word${index.toString(26).replaceAll(/\d/g, "q")}`);
    expect(stem("agreements")).toBe(before);
  });
});
