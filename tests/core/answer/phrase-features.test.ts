// Phrase features: of two candidates in a sentence, which has more of a feature, and why.

import { describe, expect, test } from "vitest";
import { measurePhrases } from "../../../src/core/answer/answer-phrases.ts";
import {
  type PhraseFeatureName,
  phraseFeatureNames,
} from "../../../src/core/answer/phrase-features.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { rankQuestion } from "../../support/indexed-article.ts";

type NamedValues = Readonly<Partial<Record<PhraseFeatureName, number>>>;

function measureAll(body: string, question: string): ReadonlyMap<string, NamedValues> {
  const { article, part } = rankQuestion(body, question);
  const [excerpt] = article.paragraphs;
  const measured = excerpt === undefined ? [] : measurePhrases(article.text, excerpt, part);
  return new Map(
    measured.map(({ candidate, values }) => [sliceOf(article.text, candidate), nameValues(values)]),
  );
}

function nameValues(values: Float64Array): NamedValues {
  return Object.fromEntries(phraseFeatureNames.map((name, at) => [name, values[at]]));
}

const tower = "The tower was built by Ada Brook, and Ben Hare painted it.";

test.each<[PhraseFeatureName, reason: string, question: string, words: readonly string[]]>([
  ["strength", "a name is surer a person than a noun", "Who built it?", ["Ada Brook", "tower"]],
  [
    "news",
    "the question does not name him",
    "Who built it for Ben Hare?",
    ["Ada Brook", "Ben Hare"],
  ],
  ["nearness", "it stands nearer to what is asked", "Who built it?", ["Ada Brook", "Ben Hare"]],
  ["pull", "more of what is asked stands near it", "Who built it?", ["Ada Brook", "Ben Hare"]],
  ["sameClause", "no comma parts it from the verb", "Who built it?", ["Ada Brook", "Ben Hare"]],
  ["before", "what is asked stands behind it", "Who painted it?", ["Ben Hare", "nobody"]],
  ["agent", "“by” stands before it", "Who built it?", ["Ada Brook", "Ben Hare"]],
  ["agentOfVerb", "“built by” stands before it", "Who built it?", ["Ada Brook", "Ben Hare"]],
  ["length", "it has two words", "Who built it?", ["Ada Brook", "tower"]],
  ["capitals", "its words have capitals", "Who built it?", ["Ada Brook", "tower"]],
  ["opening", "it opens the sentence", "Who built it?", ["tower", "Ben Hare"]],
])("%s: %s", (name, _, question, [more = "", less = ""]) => {
  const all = measureAll(tower, question);
  expect(all.get(more)?.[name]).toBeGreaterThan(all.get(less)?.[name] ?? 0);
});

test("a place behind “of” has that told of it, one behind “in” has not", () => {
  const all = measureAll("The mayor of Malmo slept in Lund.", "Where did the mayor sleep?");
  expect([all.get("Malmo")?.genitive, all.get("Lund")?.genitive]).toEqual([1, 0]);
  expect([all.get("Malmo")?.preposition, all.get("Lund")?.preposition]).toEqual([0, 1]);
});

describe("one phrase has more of a feature than another", () => {
  test.each<
    [
      name: PhraseFeatureName,
      reason: string,
      body: string,
      question: string,
      words: readonly string[],
    ]
  >([
    [
      "place",
      "it stands behind a preposition of place, past its adjectives",
      "The monks of Malmo slept in lovely Lund.",
      "Where did the monks sleep?",
      ["Lund", "Malmo"],
    ],
    [
      "sameOpener",
      "the question has the preposition that stands before it",
      "The oars came from Malmo to Lund.",
      "Where did the oars come from?",
      ["Malmo", "Lund"],
    ],
    [
      "bracketBehind",
      "brackets stand behind it",
      "The keeper Ben Hare (Ada Brook) sang.",
      "Who sang?",
      ["Ben Hare", "Ada Brook"],
    ],
    [
      "clauseWeight",
      "its clause says what is asked",
      "Ada Brook painted the tower, and Ben Hare swam.",
      "Who painted the tower?",
      ["Ada Brook", "Ben Hare"],
    ],
    [
      "countsOther",
      "it counts something else",
      "They sold 12 cakes and 30 white sails.",
      "How many sails did they sell?",
      ["12", "30"],
    ],
    [
      "time",
      "it stands behind a preposition of time",
      "In Malmo it rained until May.",
      "When did it rain?",
      ["May", "nothing"],
    ],
    [
      "typeInside",
      "there is a place in it",
      "The harbour of Malmo froze near a bridge.",
      "Where did it freeze?",
      ["harbour of Malmo", "bridge"],
    ],
    [
      "agentOfVerb",
      "“built by” stands before it, past its article and adjective",
      "Ben Hare saw it built by the young Ada Brook.",
      "Who built it?",
      ["Ada Brook", "Ben Hare"],
    ],
  ])("%s: %s", (...[name, , body, question, [more = "", less = ""]]) => {
    const all = measureAll(body, question);
    expect(all.get(more)?.[name]).toBeGreaterThan(all.get(less)?.[name] ?? 0);
  });
});

describe("the noun that is asked for", () => {
  const body = "Ada Brook sold 12 oars and 30 sails.";

  test("stands behind the number that counts it", () => {
    const all = measureAll(body, "How many sails did Ada sell?");
    expect(all.get("30")?.headNoun).toBe(1);
    expect(all.get("12")?.headNoun).toBe(0);
  });

  test("is none of a question without one", () => {
    expect(measureAll(body, "When did Ada sell oars?").get("12")?.headNoun ?? 0).toBe(0);
  });
});

describe("what does something", () => {
  const body = "Ada Brook met Ben Hare.";

  test("stands before the verb when it is asked who does it", () => {
    const all = measureAll(body, "Who met somebody?");
    expect(all.get("Ada Brook")?.subjectBefore).toBeGreaterThan(
      all.get("Ben Hare")?.subjectBefore ?? 1,
    );
  });

  test("is not asked for when an auxiliary follows the question word", () => {
    const all = measureAll(body, "Who did Ada Brook meet?");
    expect(all.get("Ada Brook")?.subjectBefore).toBe(0);
  });
});

test("two passages share what they are likely, and the likelier one has more", () => {
  const all = measureAll(
    "Ada Brook built the tower in May. Ben Hare swam.",
    "Who built the tower in May?",
  );
  const [first, second] = [all.get("Ada Brook"), all.get("Ben Hare")];
  expect(first?.passage).toBeGreaterThan(second?.passage ?? 0);
  expect(first?.coverage).toBeGreaterThan(second?.coverage ?? 0);
  expect([first?.likeliest, second?.likeliest ?? 0]).toEqual([1, 0]);
});
