// Question forms: which question is made of a sentence, and of which none is.

import { describe, expect, test } from "vitest";
import { loadLexicon } from "../../../src/app/load.ts";
import { LexiconError } from "../../../src/core/language/lexicon.ts";
import { askAbout, longestSuggestion } from "../../../src/core/query/question-forms.ts";

const read = loadLexicon("seeds/lexicon.bin");
const lexicon = read instanceof LexiconError ? undefined : read;

describe("a question is made of", () => {
  test.each([
    [
      "a date first",
      "In May 2014, Ada Lind opened the bridge.",
      "When did Ada Lind open the bridge?",
    ],
    [
      "a date without a comma",
      "On 9 January 1947 the steamer Aurelia ran into the ship in thick snow.",
      "When did the steamer Aurelia run into the ship in thick snow?",
    ],
    ["a date last", "The bridge was opened in May 2014.", "When was the bridge opened?"],
    [
      "a date in between",
      "Ostervik and Holm signed a treaty on Wednesday in the hall.",
      "When did Ostervik and Holm sign a treaty?",
    ],
    ["a person who is described", "Ada Lind, a nurse at Holm, saw the ship.", "Who is Ada Lind?"],
    [
      "what somebody called something",
      "The mayor called the bridge a “gift”.",
      "What did the mayor call the bridge?",
    ],
    [
      "what was said of something",
      "Ada Lind said the bridge was too narrow.",
      "What did Ada Lind say about the bridge?",
    ],
    [
      "a quotation, its speaker last",
      "“We thank the people of Ostervik,” said Ada Lind.",
      "What did Ada Lind say about Ostervik?",
    ],
    [
      "a quotation on a name with its article",
      "“The Harbour Treaty signed today ends the dispute,” said Ada Lind.",
      "What did Ada Lind say about the Harbour Treaty?",
    ],
    ["a definition", "A lightship is a ship that serves as a lighthouse.", "What is a lightship?"],
  ])("%s: %s", (_, sentence, expected) => {
    expect(askAbout(sentence, lexicon)).toBe(expected);
  });
});

test.each([
  ["a pronoun that nobody can know", "In 1962 she sold the mill."],
  ["a pronoun within", "In 1975 an automatic buoy took her place."],
  ["a verb of unknown tense", "In 1962 the mill of the village."],
  ["a place that is described", "New York, the largest city of the state, grew."],
  ["what is no definition", "Here is a list of ships."],
  ["a title alone", "“A visit for Mr. Holm was due,” said Ada Lind."],
  ["a scrap", "source site-39"],
])("of %s none is made", (_, sentence) => {
  expect(askAbout(sentence, lexicon)).toBeUndefined();
});

test("a question has room on a button", () => {
  const long = `In 1962 Ada Lind opened the bridge ${"to the island ".repeat(12)}.`;
  expect(askAbout(long, lexicon)?.length).toBeLessThanOrEqual(longestSuggestion);
});

test("without a lexicon irregular verbs are known", () => {
  expect(askAbout("In 1962 Ada Lind sold the old mill.")).toBe(
    "When did Ada Lind sell the old mill?",
  );
  expect(askAbout("In 1962 Ada Lind opened the old mill.")).toBeUndefined();
});
