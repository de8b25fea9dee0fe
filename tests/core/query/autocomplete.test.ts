// Suggestions: which questions are offered, and in what order, for what is typed so far.

import { describe, expect, test } from "vitest";
import { createAutocomplete } from "../../../src/core/query/autocomplete.ts";

const names = ["Foxes of Norway", "Ada Hare", "Badgers", "Ada Badger", "E 5"];
const suggested = (typed: string, most = 9, texts = names): string[] => {
  const suggestions = texts.map((text) => ({ start: 0, end: text.length, question: text }));
  return createAutocomplete(suggestions)(typed, most).map(({ question }) => question);
};

describe("what is typed", () => {
  test.each([
    ["nothing", "", names],
    ["a small word", "who is the", names],
    ["a single letter", "e", ["E 5", ...names.slice(0, 4)]],
    ["a word in another form", "fox", ["Foxes of Norway"]],
    ["the beginning of a word", "norw", ["Foxes of Norway"]],
    ["the beginning of a word, of two letters", "ha", ["Ada Hare"]],
    ["the end of a word", "way", []],
    ["a wrong letter in the beginning of a word", "nurw", ["Foxes of Norway"]],
    ["a wrong letter at the start", "morway", ["Foxes of Norway"]],
    ["a letter too many", "noorw", ["Foxes of Norway"]],
    ["a letter too few", "nrwa", ["Foxes of Norway"]],
    ["two letters swapped", "nowra", ["Foxes of Norway"]],
    ["the last two letters swapped", "norwya", ["Foxes of Norway"]],
    ["a wrong letter in three", "nur", []],
    ["two wrong letters", "nuru", []],
    ["the end of a word after a wrong letter", "nway", []],
    ["a word of none", "weasel", []],
  ])("%s: %j", (_, typed, expected) => {
    expect(suggested(typed)).toEqual(expected);
  });
});

test("of a heading that is most of an article, the beginning is looked at", () => {
  const long = `Foxes ${"of the north ".repeat(40)}and badgers`;
  expect(suggested("foxes", 9, [long])).toEqual([long]);
  expect(suggested("badgers", 9, [long])).toEqual([]);
});

test("questions that have more of what is typed come first, else the main ones", () => {
  expect(suggested("badgers")).toEqual(["Badgers", "Ada Badger"]);
  expect(suggested("badger ada")).toEqual(["Ada Badger", "Ada Hare", "Badgers"]);
});

test("the same word comes before one that begins so, and that before one with a wrong letter", () => {
  const texts = ["Dark Hollow", "Barkley", "Bark"];
  expect(suggested("bark", 9, texts)).toEqual(["Bark", "Barkley", "Dark Hollow"]);
});

test("small words and letters bring those first that begin with them", () => {
  const texts = ["When did it stop?", "Who is Ada Hare?", "What did she say?"];
  expect(suggested("who", 1, texts)).toEqual(["Who is Ada Hare?"]);
  expect(suggested("wha", 1, texts)).toEqual(["What did she say?"]);
});

test("no more are given than asked for", () => {
  expect(suggested("", 2)).toEqual(["Foxes of Norway", "Ada Hare"]);
  expect(suggested("ada", 1)).toEqual(["Ada Hare"]);
});

test("of what is typed the first 300 units are looked at", () => {
  expect(suggested(`${" ".repeat(297)}fox`)).toEqual(["Foxes of Norway"]);
  expect(suggested(`${" ".repeat(300)}fox`)).toEqual(names);
});
