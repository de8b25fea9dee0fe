// Names: where they begin and end, and whether they are of a person or a place.

import { describe, expect, test } from "vitest";
import { findNameRuns, findNames, spanName } from "../../../../src/core/index/entities/names.ts";
import { sliceOf } from "../../../../src/core/text/span.ts";
import { readWords } from "../../../support/indexed-article.ts";

function listNames(sentence: string): readonly string[] {
  const passage = readWords(sentence);
  return findNameRuns(passage).map((run) => sliceOf(passage.text, spanName(passage.text, run)));
}

test.each<[reason: string, sentence: string, names: readonly string[]]>([
  ["words with capitals in a row", "We met Ada Brook there.", ["Ada Brook"]],
  ["a possessive ends one", "We saw Ada Brook's Den Hill.", ["Ada Brook", "Den Hill"]],
  ["a comma ends one", "They like Rome, Ada Brook said.", ["Rome", "Ada Brook"]],
  ["a title is part of it", "We saw President Ada Brook.", ["President Ada Brook"]],
  ["the stop of a title ends none", "We met Dr. Ada Brook there.", ["Dr. Ada Brook"]],
  ["the stop of an initial ends none", "We saw J. R. Smith there.", ["J. R. Smith"]],
  ["a small word may stand inside", "We sailed with Vasco da Gama.", ["Vasco da Gama"]],
  ["a hyphen joins", "We saw Anne-Marie Fox.", ["Anne-Marie Fox"]],
  ["a day is none", "On Monday Ada left.", ["Ada"]],
  ["an adverb that opens the sentence is none", "However Ada left.", ["Ada"]],
  ["a noun with a capital ends one", "They signed the Partnership Treaty.", ["Partnership Treaty"]],
  ["words in small letters are none", "They signed a treaty.", []],
])("%s: %s", (_, sentence, names) => {
  expect(listNames(sentence)).toEqual(names);
});

test("a word that the article writes in small letters elsewhere is no name", () => {
  const rest = "We met a baker.";
  expect(findNameRuns(readWords("They like Baker there.", rest))).toEqual([]);
});

function grade(sentence: string, type: string): Readonly<Record<string, number>> {
  const passage = readWords(sentence);
  const found = findNames(passage).filter((entity) => entity.type === type);
  return Object.fromEntries(
    found.map((entity) => [sliceOf(passage.text, entity), entity.strength]),
  );
}

describe("a name is taken for", () => {
  test("a person, more surely with two words", () => {
    const persons = grade("We met Ada Brook, and Ben.", "person");
    expect(persons["Ada Brook"]).toBeGreaterThan(persons["Ben"] ?? 1);
  });

  test("a place by its last noun, and then hardly for a person", () => {
    const sentence = "We saw Ada Brook and the Tower of London.";
    expect(Object.keys(grade(sentence, "place"))).toEqual(["Tower of London"]);
    const persons = grade(sentence, "person");
    expect(persons["Tower of London"]).toBeLessThan(persons["Ada Brook"] ?? 0);
  });

  test("one place together with the place that it lies in", () => {
    const places = Object.keys(grade("They live in Lugano, Switzerland now.", "place"));
    expect(places).toContain("Lugano, Switzerland");
  });
});

test("a span leaves a possessive ending out, and of no words is empty", () => {
  const { text, words } = readWords("We saw Fox’s den.");
  const fox = words.filter((word) => word.text === "fox");
  expect(sliceOf(text, spanName(text, fox))).toBe("Fox");
  expect(spanName(text, [])).toEqual({ start: 0, end: 0 });
});
