// How lists of words are written down.

import { expect, test } from "vitest";
import { parseWords } from "../../../src/core/language/word-lists.ts";

test("words are parted by single blanks, and each counts once", () => {
  expect([...parseWords("red fox red den")]).toEqual(["red", "fox", "den"]);
});
