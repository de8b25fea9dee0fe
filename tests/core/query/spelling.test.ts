// What a misspelled word was meant to be.

import { describe, expect, test } from "vitest";
import { createTerm } from "../../../src/core/index/terms.ts";
import { createSpellingCorrector } from "../../../src/core/query/spelling.ts";
import { lexicon } from "../../support/indexed-article.ts";

const words = ["skarholm", "harbour", "keeper", "lamps", "zephyrine"];
const terms = words.map((word) => createTerm(word, lexicon));
const correct = createSpellingCorrector(terms, lexicon);

describe("a word is mended", () => {
  test.each<[reason: string, typed: string, meant: string]>([
    ["two letters are swapped", "skarhlom", "skarholm"],
    ["a letter is left out", "harbor", "harbor"],
    ["a letter of a name is left out", "skarhom", "skarholm"],
    ["a letter is too many", "skarholmm", "skarholm"],
    ["the first letter is wrong, which is rarer", "zkarholm", "skarholm"],
    ["two slips of a long word", "zepyrin", "zephyrine"],
    ["English knows it, not the article", "bulding", "building"],
    ["English knows it with two letters swapped", "wiegh", "weigh"],
    ["English knows it with one letter once", "untill", "until"],
    ["English knows it, and it is too long for another word", "seperately", "separately"],
    ["it is shorthand", "cuz", "because"],
    ["it is a question word without its apostrophe", "whens", "when"],
  ])("%s: %s", (_, typed, meant) => {
    expect(correct(typed)).toBe(meant);
  });
});

describe("a word is left as it is", () => {
  test.each<[reason: string, word: string]>([
    ["the article has it", "skarholm"],
    ["the article has another form of it", "lamp"],
    ["it is a function word", "theirs"],
    ["it is a common word, though near to one of the article", "keeps"],
    ["it is a plural that English knows", "boats"],
    ["it is too short to tell", "skx"],
    ["it has digits", "v8x9"],
    ["it is of another script", "колодец"],
    ["it is near to nothing", "qqqqqqqq"],
    ["a short word with another letter is another word", "kofta"],
    ["a short word with a letter more is another word", "alexan"],
  ])("%s: %s", (_, word) => {
    expect(correct(word)).toBe(word);
  });
});

test("without a lexicon words are mended by the article alone", () => {
  const bare = createSpellingCorrector(terms, undefined);
  expect(bare("skarhlom")).toBe("skarholm");
  expect(bare("bulding")).toBe("bulding");
});
