// Explanations: the reasons for each passage and each judgement add up, and none is idle.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { createAsk } from "../../../src/core/answer/answer.ts";
import { type Contribution, createExplainer } from "../../../src/core/answer/explanation.ts";
import { parseLexicon } from "../../../src/core/language/lexicon.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { renderExplanations } from "../../../src/terminal/explanation.ts";

const article = parseArticle(`The ferry of Norvik

The ferry of Norvik crosses the sound six times a day.

Captain Liv Moe has steered it since 2003 because she hates bridges.

Tickets cost four coins.`);

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));

function sumOf(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, { value, weight }) => sum + value * weight, 0);
}

test.each([
  ["with a lexicon", { lexicon }],
  ["without one", {}],
])("%s, reasons add up to the score, the weightiest first, and each counts", (_, knowledge) => {
  const [explained] = createExplainer(article, knowledge)("Why does Liv Moe steer the ferry?", 2);
  expect(explained?.passages).toHaveLength(2);
  for (const { hit, contributions } of explained?.passages ?? []) {
    const shares = contributions.map(({ value, weight }) => value * weight);
    expect(sumOf(contributions)).toBeCloseTo(hit.score, 9);
    expect(shares).not.toContain(0);
    expect(shares.map(Math.abs)).toEqual(shares.map(Math.abs).toSorted((a, b) => b - a));
  }
});

test("the reasons for a label add up to its probability, and the label is the one that is given", () => {
  const explain = createExplainer(article, { lexicon });
  const ask = createAsk(article, { lexicon });
  for (const question of [
    "Since when has Liv Moe steered it?",
    "Who sells tickets?",
    "What is love?",
  ]) {
    const [explained] = explain(question, 1);
    for (const judged of [explained?.relevance, explained?.first?.confidence]) {
      if (judged === undefined) continue;
      const odds = Math.log(judged.probability / (1 - judged.probability));
      expect(sumOf(judged.contributions)).toBeCloseTo(odds, 6);
    }
    const { outcome } = ask(question);
    const isNear = (explained?.relevance.probability ?? 0) >= (explained?.relevance.threshold ?? 1);
    const { confidence } = explained?.first ?? {};
    const isSure = confidence !== undefined && confidence.probability >= confidence.threshold;
    expect(outcome).toBe(isNear ? (isSure ? "answered" : "unsure") : "unanswered");
  }
});

test("each question of a message is explained, with the phrase that answers it", () => {
  const explained = createExplainer(article, { lexicon })(
    "How many coins do tickets cost, and who steers the ferry?",
    1,
  );
  const phrases = explained.flatMap(({ first }) => first?.phrase ?? []);
  expect(phrases.map(({ phrase }) => sliceOf(article.text, phrase))).toEqual([
    "four",
    "Captain Liv Moe",
  ]);
});

test("is written in lines of at most 80 columns", () => {
  const explained = createExplainer(article, { lexicon })("Since when has Liv Moe steered it?", 3);
  const lines = renderExplanations(explained, article).split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines.join("\n")).toMatch(/^Asks for: time$/m);
});
