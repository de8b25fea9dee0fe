// The words that answer, chosen among those that could.

import { describe, expect, test } from "vitest";
import {
  type AnswerPhrase,
  type ChosenPhrase,
  choosePhrase,
  findAnswerPhrase,
  isLikelyAnswer,
  measurePhrases,
} from "../../../src/core/answer/answer-phrases.ts";
import { phraseFeatureNames } from "../../../src/core/answer/phrase-features.ts";
import { type PhraseKindModel, readPhraseModel } from "../../../src/core/answer/phrase-model.ts";
import { phraseWeights } from "../../../src/core/answer/phrase-weights.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { rankQuestion } from "../../support/indexed-article.ts";

const body =
  "The tower was built by Ada Brook in 1950 for the keeper Ben Hare.\n\nIt was sold in 1972 because it leaked.";

function find(question: string, paragraph = 0): readonly [words: string, phrase: AnswerPhrase][] {
  const { article, part } = rankQuestion(body, question);
  const excerpt = article.paragraphs[paragraph];
  const phrase =
    excerpt && findAnswerPhrase(part, excerpt, { text: article.text, phrases: phraseWeights });
  return phrase === undefined ? [] : [[sliceOf(article.text, phrase), phrase]];
}

describe("the phrase that answers", () => {
  test.each<[reason: string, question: string, paragraph: number, words: string]>([
    ["is who did it, behind “by”, and not for whom", "Who built the tower?", 0, "Ada Brook"],
    ["is the time in the excerpt that is shown", "When was the tower built?", 0, "1950"],
    ["… and not in another", "When was the tower sold?", 1, "1972"],
    ["is the reason from its first word on", "Why was the tower sold?", 1, "because it leaked"],
  ])("%s", (_, question, paragraph, words) => {
    const [found] = find(question, paragraph);
    expect(found?.[0]).toBe(words);
    expect(found && isLikelyAnswer(found[1])).toBe(true);
  });

  test("is none where a question asks for no kind of phrase", () => {
    expect(find("How was the tower built?")).toEqual([]);
  });

  test("is none where nothing is of the kind", () => {
    const { article, part } = rankQuestion("The lamp burnt.", "When did the lamp burn?");
    const [excerpt] = article.paragraphs;
    expect(part.ranked).toHaveLength(1);
    expect(
      excerpt && findAnswerPhrase(part, excerpt, { text: article.text, phrases: phraseWeights }),
    ).toBeUndefined();
  });
});

test("each candidate is measured once, by all features", () => {
  const { article, part } = rankQuestion(body, "Who built the tower?");
  const [excerpt] = article.paragraphs;
  const measured = excerpt === undefined ? [] : measurePhrases(article.text, excerpt, part);
  const words = measured.map(({ candidate }) => sliceOf(article.text, candidate));
  expect(words).toEqual(expect.arrayContaining(["Ada Brook", "Ben Hare"]));
  expect(new Set(words).size).toBe(words.length);
  for (const { values } of measured) {
    expect(values).toHaveLength(phraseFeatureNames.length);
    expect(values.every(Number.isFinite)).toBe(true);
  }
});

function rate(strength: number): Float64Array {
  return Float64Array.from(phraseFeatureNames, (name) => (name === "strength" ? strength : 0));
}

function weigh(presence: number, choice: number): PhraseKindModel {
  return readPhraseModel({ presence: { strength: [presence] }, choice: { strength: [choice] } })
    .person;
}

describe("of several candidates", () => {
  const weights = weigh(3, 3);
  const choose = (presence: number, choice: number): ChosenPhrase | undefined =>
    choosePhrase([rate(0.2), rate(1)], weigh(presence, choice));

  test("the one with the highest score is chosen", () => {
    expect(choosePhrase([rate(0.2), rate(1), rate(0.5)], weights)?.at).toBe(1);
  });

  test("the first of two equal ones is chosen", () => {
    expect(choosePhrase([rate(1), rate(1)], weights)?.at).toBe(0);
  });

  test("each is less likely the more there are, and all are beside no answer at all", () => {
    const alone = choosePhrase([rate(1)], weights);
    const among = choosePhrase([rate(1), rate(1)], weights);
    expect(among?.probability).toBeLessThan(alone?.probability ?? 0);
    expect(alone?.probability).toBeLessThan(1);
  });

  test("which one it is does not tell whether there is one, nor the other way round", () => {
    expect([choose(1, 3)?.at, choose(1, -3)?.at]).toEqual([1, 0]);
    expect(choose(1, 3)?.presence).toBe(choose(1, -3)?.presence);
    expect(choose(3, 1)?.presence).toBeGreaterThan(choose(1, 1)?.presence ?? 1);
  });

  test("none is chosen of none", () => {
    expect(choosePhrase([], weights)).toBeUndefined();
  });
});

test("each kind of phrase has weights that are numbers; one that never competes needs none for the choice", () => {
  const models = Object.values(phraseWeights);
  const all = models.flatMap(({ presence, choice }) => [presence, choice]);
  expect(all.every((weights) => weights.every(Number.isFinite))).toBe(true);
  expect(models.every(({ presence }) => presence.some((weight) => weight !== 0))).toBe(true);
});

test("a table lists the weights by the kinds of phrase, and what it does not list weighs nothing", () => {
  const model = readPhraseModel({ presence: {}, choice: { bias: [1, 2] } });
  const [first] = phraseFeatureNames;
  expect(first).toBe("bias");
  expect([model.person.choice[0], model.time.choice[0], model.place.choice[0]]).toEqual([1, 2, 0]);
  expect(model.person.presence.every((weight) => weight === 0)).toBe(true);
});
