// Signals of relevance: of two questions to one article, which has more of a signal, and why.

import { expect, test } from "vitest";
import { type Answer, createAsk } from "../../../src/core/answer/answer.ts";
import { computeProbability } from "../../../src/core/answer/confidence.ts";
import { measureRelevanceSignals } from "../../../src/core/answer/relevance.ts";
import { parseArticle } from "../../../src/core/article/article.ts";
import type { RelevanceSignal } from "../../../src/core/rank/model.ts";
import { fullModel } from "../../../src/core/rank/weights.ts";
import { lexicon, rankQuestion } from "../../support/indexed-article.ts";

const body = "Ada Brook built the tower in 1950. Prices rose in the town.";

const measureRelevance = (question: string): Readonly<Record<RelevanceSignal, number>> =>
  measureRelevanceSignals(rankQuestion(body, question).part);

test.each<[RelevanceSignal, reason: string, more: string, less: string]>([
  ["said", "all of it is said", "Who built the tower?", "Who fed the penguin?"],
  ["together", "all in one place", "Who built the tower?", "Who fed the penguin?"],
  ["rarestCovered", "a rarer word", "Is there a tower?", "Is there a penguin?"],
  ["rarestAbsent", "a rarer word is not said", "Is there a penguin?", "Is there a tower?"],
  ["absentShare", "none of it is said", "Who fed the penguin?", "Who built the tower?"],
  ["embeddingSimilarity", "like things", "Who built the tower?", "Who fed the penguin?"],
])("%s: %s", (signal, _, more, less) => {
  expect(measureRelevance(more)[signal]).toBeGreaterThan(measureRelevance(less)[signal]);
});

test("a question about the article is likelier about it than one about another matter", () => {
  const [about, beside] = ["Who built the tower?", "Who fed the penguin?"].map((question) =>
    computeProbability(measureRelevance(question), fullModel.relevance),
  );
  expect(about).toBeGreaterThan(0.5);
  expect(beside).toBeLessThan(0.5);
});

test.each<[reason: string, question: string, isTelling: boolean]>([
  ["little when nothing else is said", "Which penguin won in 1950?", false],
  ["much beside a word that is said", "Who built something in 1950?", true],
  ["much when nothing else is asked", "1950?", true],
])("a number that is said tells %s", (_, question, isTelling) => {
  expect(measureRelevance(question).rarestCovered > 0.5).toBe(isTelling);
});

const faq = `# Hill Museum: questions

### Is there wifi?

Yes, free of charge.

### What does a ticket cost?

Four pounds. The café is closed on Mondays.`;

const askFaq = createAsk(parseArticle(faq), { lexicon });

test.each<[question: string, outcome: Answer["outcome"], reason: string]>([
  ["Do you have wifi?", "answered", "the only word stands in a question of the article"],
  ["Do you have penguins?", "unanswered", "it stands nowhere"],
  ["Do you play chess?", "unanswered", "neither does this"],
])("%s is %s, since %s", (question, outcome) => {
  expect(askFaq(question).outcome).toBe(outcome);
});

test("who wants more of what was shown is not taken for somebody who asks of another matter", () => {
  const before = askFaq("What does a ticket cost?");
  const focus = "excerpts" in before ? before.excerpts : [];
  expect(focus).not.toEqual([]);
  expect(askFaq("what else?", { focus })).toMatchObject({ outcome: "unsure" });
});
