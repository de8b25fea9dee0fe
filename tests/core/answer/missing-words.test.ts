// Which words of a question an excerpt does not speak of.

import { describe, expect, test } from "vitest";
import { findMissingTerms, nameMissingWords } from "../../../src/core/answer/missing-words.ts";
import { isOwnWord } from "../../../src/core/answer/own-words.ts";
import { createSurroundings } from "../../../src/core/answer/surroundings.ts";
import { createWordRelations } from "../../../src/core/answer/word-relations.ts";
import type { QueryTerm } from "../../../src/core/index/terms.ts";
import { createQueryTerms, lexicon, rankQuestion } from "../../support/indexed-article.ts";

const relations = createWordRelations(lexicon);

function findMissing(body: string, question: string): readonly string[] {
  const { article, part } = rankQuestion(body, question);
  const [excerpt] = article.paragraphs;
  if (excerpt === undefined) throw new Error(`expected a paragraph in "${body}"`);
  return nameMissingWords(
    findMissingTerms(part, excerpt, {
      nearby: createSurroundings(article)(excerpt, part),
      relations,
    }),
  );
}

describe("of a question to an excerpt", () => {
  const body = "Ada Brook purchased the red boat in 1950. The captain Ben Hare steered it.";

  test.each<[reason: string, question: string, missing: readonly string[]]>([
    ["what it says is not missing", "Who steered the red boat?", []],
    ["another form of its words is not missing", "Who steers boats?", []],
    ["what it says by a synonym is not missing", "Who bought the boat?", []],
    [
      "what it does not say is, as it was typed",
      "Who stole the BOAT's Compass?",
      ["Compass", "stole"],
    ],
    ["a measure that is not told is", "How tall was the boat?", ["tall"]],
    ["words of asking are not of what is asked", "Tell me, who steered the boat?", []],
    [
      "no more than three are told",
      "Did it carry sugar, camels, pianos, umbrellas?",
      expect.toSatisfy((list: readonly string[]) => list.length === 3),
    ],
  ])("%s: %s", (_, question, missing) => {
    const found = findMissing(body, question);
    expect(found).toEqual(missing);
  });

  test("a word that stands in a heading above it is not missing", () => {
    expect(
      findMissing("## The harbour\n\nBoats sank there.", "Who sank boats in the harbour?"),
    ).toEqual([]);
  });
});

test("the place of an item is not missing, which no list says", () => {
  const { article, part } = rankQuestion(
    "To bake:\n\n1. Stir it.\n2. Wait.",
    "What is the second step?",
  );
  const excerpt = article.paragraphs.at(-1);
  const nearby = excerpt && createSurroundings(article)(excerpt, part);
  expect(excerpt && nearby && findMissingTerms(part, excerpt, { nearby, relations })).toEqual([]);
});

test.each<[question: string, missing: readonly string[], reason: string]>([
  ["Who won the race last week?", ["last week"], "a text of two weeks does not speak of it"],
  ["Who won the race Next Week?", ["Next Week"], "it is named as it was typed"],
  ["Did the race last two weeks?", [], "no time of the asker's own is asked for"],
  ["Was the mast mended this week?", [], "the text speaks of its own"],
])("of a time of the asker's own: %s %j, since %s", (question, missing) => {
  const body = "Ben won the race. It lasted two weeks. The mast was mended this week.";
  expect(findMissing(body, question)).toEqual(missing);
});

test.each<[body: string, question: string]>([
  ["The big pear tree fell in the storm.", "When did the tree fall?"],
  ["The lawns are mown on Fridays.", "When do they mow the lawns?"],
  ["The lawns are mown on Fridays.", "When are the lawns mowed?"],
  ["They mow the lawns on Fridays.", "When are the lawns mown?"],
  ["Prices have risen twice.", "When did prices rise?"],
  ["The geese flew over the pier.", "Which goose had flown over the pier?"],
])("of %j no irregular form is missing: %s", (body, question) => {
  expect(findMissing(body, question)).toEqual([]);
});

describe("a word of the asker's own", () => {
  const [term] = createQueryTerms("lighthouse");
  const vary = (change: Partial<QueryTerm>): boolean =>
    term !== undefined && isOwnWord({ ...term, ...change });

  test("is a telling word as it was typed", () => {
    expect(vary({})).toBe(true);
    expect(vary({ typed: "Lighthouse’s" })).toBe(true);
  });

  test.each<[string, Partial<QueryTerm>]>([
    ["a phrase", { length: 2 }],
    ["a word of courtesy", { share: 0.1 }],
    ["a word that was borrowed", { at: Infinity }],
    ["a single letter", { text: "x", typed: "x" }],
    ["a word that means nothing by itself", { text: "happened", typed: "happened" }],
    ["a greeting of elsewhere", { text: "bonjour", typed: "bonjour" }],
    ["a word that was mended", { typed: "lihgthouse" }],
  ])("is not %s", (_, change) => {
    expect(vary(change)).toBe(false);
  });
});
