// Signals of an answer: of two questions to one article, which has more of a signal, and why.

import { describe, expect, test } from "vitest";
import {
  computeProbability,
  holdsAnswer,
  measureConfidenceSignals,
} from "../../../src/core/answer/confidence.ts";
import { findMissingTerms } from "../../../src/core/answer/missing-words.ts";
import { createSurroundings } from "../../../src/core/answer/surroundings.ts";
import { createWordRelations } from "../../../src/core/answer/word-relations.ts";
import { findAnswerPhrase } from "../../../src/core/answer/answer-phrases.ts";
import { phraseWeights } from "../../../src/core/answer/phrase-weights.ts";
import type { ConfidenceSignal } from "../../../src/core/rank/model.ts";
import { lexicon, rankQuestion } from "../../support/indexed-article.ts";

const body = "Ada Brook built the tower in 1950. Prices rose in the town.";

function measureConfidence(question: string): Readonly<Record<ConfidenceSignal, number>> {
  const { article, part } = rankQuestion(body, question);
  const [excerpt] = article.paragraphs;
  if (excerpt === undefined) throw new Error("expected a paragraph");
  return measureConfidenceSignals(part, excerpt, {
    phrase: findAnswerPhrase(part, excerpt, { text: article.text, phrases: phraseWeights }),
    missing: findMissingTerms(part, excerpt, {
      nearby: createSurroundings(article)(excerpt, part),
      relations: createWordRelations(lexicon),
    }),
  });
}

test.each<[ConfidenceSignal, reason: string, more: string, less: string]>([
  ["coverage", "all of it is said", "Who built the tower?", "Who built the volcano?"],
  ["weightiestUnsaid", "a word is said nowhere", "Who built the volcano?", "Who built the tower?"],
  ["degreeUnsaid", "a degree is not said", "Who built the highest tower?", "Who built the tower?"],
  ["nameMissing", "a name is not said", "Did Cora build the tower?", "Did Ada build the tower?"],
  ["reasonAsked", "a reason is asked for", "Why was the tower built?", "Was the tower built?"],
  ["answerPhrase", "a time is told", "When was the tower built?", "When was the tower sold?"],
  [
    "answerTypeMissing",
    "no length of time is there",
    "How long did it take to build the tower?",
    "When was the tower built?",
  ],
])("%s: %s", (signal, _, more, less) => {
  expect(measureConfidence(more)[signal]).toBeGreaterThan(measureConfidence(less)[signal]);
});

describe("an excerpt holds what is asked for", () => {
  test.each([
    ["when it has a time", "When was the tower built?", true],
    ["not when it has no length of time", "How long was the tower built?", false],
    ["not when any kind will do", "Was the tower built?", false],
  ])("%s", (_, question, expected) => {
    const { article, part } = rankQuestion(body, question);
    const [excerpt] = article.paragraphs;
    expect(excerpt && holdsAnswer(part, excerpt)).toBe(expected);
  });
});

test.each([
  ["no weight tells nothing", { bias: 1, margin: 1 }, {}, 0.5],
  ["a name without a weight counts nothing", { bias: 1, margin: 9 }, { bias: 0 }, 0.5],
  ["a weight counts as often as its signal", { bias: 1, margin: 2 }, { bias: -2, margin: 1 }, 0.5],
])("%s", (_, signals, weights, probability) => {
  expect(computeProbability(signals, weights)).toBe(probability);
});
