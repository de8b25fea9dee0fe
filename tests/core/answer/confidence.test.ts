// Signals of an answer: of two questions to one article, which has more of a signal, and why.

import { describe, expect, test } from "vitest";
import {
  computeProbability,
  holdsAnswer,
  measureConfidenceSignals,
  measureRelevanceSignals,
} from "../../../src/core/answer/confidence.ts";
import type { ConfidenceSignal, RelevanceSignal } from "../../../src/core/rank/model.ts";
import { rankQuestion } from "../../support/indexed-article.ts";

const body = "Ada Brook built the tower in 1950. Prices rose in the town.";

function measureConfidence(question: string): Readonly<Record<ConfidenceSignal, number>> {
  const { article, part } = rankQuestion(body, question);
  const [excerpt] = article.paragraphs;
  if (excerpt === undefined) throw new Error("expected a paragraph");
  return measureConfidenceSignals(part, excerpt);
}

const measureRelevance = (question: string): Readonly<Record<RelevanceSignal, number>> =>
  measureRelevanceSignals(rankQuestion(body, question).part);

test.each<[ConfidenceSignal, reason: string, more: string, less: string]>([
  ["coverage", "all of it is said", "Who built the tower?", "Who built the volcano?"],
  ["exactCoverage", "in the same words", "Who built the tower?", "Who erected the tower?"],
  ["uncovered", "a word is said nowhere", "Who built the volcano?", "Who built the tower?"],
  ["opposed", "an opposite is said", "Did prices fall?", "Did prices rise?"],
  [
    "answerTypeMissing",
    "no length of time is there",
    "How long did it take to build the tower?",
    "When was the tower built?",
  ],
  ["total", "more telling words", "Did Brook build the tower in the town?", "Is there a tower?"],
])("%s: %s", (signal, _, more, less) => {
  expect(measureConfidence(more)[signal]).toBeGreaterThan(measureConfidence(less)[signal]);
});

test.each<[RelevanceSignal, reason: string, more: string, less: string]>([
  ["articleCoverage", "all of it is said", "Who built the tower?", "Who fed the penguin?"],
  ["exactCoverage", "in the same words", "Who built the tower?", "Who erected the spire?"],
  [
    "coverageMass",
    "more of it, and more telling",
    "Did Brook build the tower?",
    "Who fed the penguin?",
  ],
  ["rarestCovered", "a rarer word", "Is there a tower?", "Is there a penguin?"],
  ["embeddingSimilarity", "like things", "Who built the tower?", "Who fed the penguin?"],
])("%s: %s", (signal, _, more, less) => {
  expect(measureRelevance(more)[signal]).toBeGreaterThan(measureRelevance(less)[signal]);
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
