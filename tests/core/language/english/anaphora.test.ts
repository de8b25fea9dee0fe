// Leaning: which sentences need the one before to be understood.

import { describe, expect, test } from "vitest";
import { isAnaphoric, opensWithAnaphor } from "../../../../src/core/language/english/anaphora.ts";

describe.each([
  ["opens with a person pointed at", "She sleeps.", true, true],
  ["opens with what somebody has", "Its den is warm.", true, true],
  ["opens with a thing pointed at", "Those sleep.", true, true],
  ["opens with a contrast", "However, foxes sleep.", true, true],
  ["opens with a place spoken of", "There, foxes sleep.", true, true],
  ["opens so in capitals", "THEY sleep.", true, true],
  ["opens so after quotation marks", "“It sleeps,” said Ada.", true, true],
  ["opens so after brackets and marks", "('They sleep.')", true, true],
  ["opens with a word that only begins so", "Hens sleep. Thistles grow.", false, false],
  ["opens so after another word", "Foxes, however, sleep.", false, false],
  ["points back further on", "Foxes sleep when they can.", false, true],
  ["points back further on in capitals", "Foxes sleep WHEN THEY CAN.", false, true],
  ["has a pronoun only inside a word", "Foxes bit theyself.", false, false],
  ["points at nothing", "Foxes sleep.", false, false],
  ["is empty", "", false, false],
])("a sentence that %s", (_, sentence, opens, points) => {
  test(`${opens ? "opens" : "does not open"} leaning: ${sentence}`, () => {
    expect(opensWithAnaphor(sentence)).toBe(opens);
  });

  test(`${points ? "leans" : "does not lean"}: ${sentence}`, () => {
    expect(isAnaphoric(sentence)).toBe(points);
  });
});
