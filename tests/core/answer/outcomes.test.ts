// Outcomes: how trust and topic decide what an answer is called, which words are named as absent, and
// how an answer goes on. The thresholds are met by models that trust every question alike.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type Answer,
  type AskOptions,
  answeredFrom,
  chooseModel,
  createAsk,
  relevantFrom,
} from "../../../src/core/answer/answer.ts";
import { parseArticle } from "../../../src/core/article/article.ts";
import { parseLexicon } from "../../../src/core/language/lexicon.ts";
import type { Model } from "../../../src/core/rank/model.ts";
import { fullModel, lexicalModel } from "../../../src/core/rank/weights.ts";

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));

const article = parseArticle(`The orchard of Lindby

Greta Holm planted the orchard of Lindby in 1904.

The orchard lost half of its trees to frost.

Pickers climb the trees with wooden ladders in autumn.

The orchard was sold to a brewery, which makes cider.

A storm blew the orchard fence away.

Schools visit the orchard in spring.`);

/** A model that is as sure of every question. */
function trusting(trust: number, topic: number): Model {
  const { ranking } = fullModel;
  return { ranking, confidence: { bias: logit(trust) }, relevance: { bias: logit(topic) } };
}

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function ask(question: string, model: Model, options?: AskOptions): Answer {
  return createAsk(article, { lexicon, model })(question, options);
}

test.each<[question: string, outcome: Answer["outcome"], reason: string]>([
  ["Who planted the orchard?", "answered", "the excerpt is trusted"],
  ["Who planted the orchard last week?", "unsure", "it tells of no such week"],
  ["Who planted the orchard yesterday?", "unsure", "nor of yesterday"],
])("%s is %s where every excerpt is trusted, since %s", (question, outcome) => {
  expect(ask(question, trusting(0.99, 0.99))).toMatchObject({ outcome });
});

function textsIn(answer: Answer): readonly string[] {
  return "excerpts" in answer ? answer.excerpts.map(({ text }) => text) : [];
}

describe("an answer", () => {
  test.each([
    ["answered", "trusts the first excerpt", answeredFrom + 0.01, 0.99],
    ["unsure", "does not trust it enough", answeredFrom - 0.01, 0.99],
    ["answered", "is just near enough", 0.99, relevantFrom + 0.01],
    ["unanswered", "is too far from the article", 0.99, relevantFrom - 0.01],
  ])("is %s when the bot %s", (outcome, _, trust, topic) => {
    expect(ask("Who planted the orchard?", trusting(trust, topic))).toMatchObject({ outcome });
  });

  test("to nothing but function words shows nothing, however sure the bot is", () => {
    expect(ask("what is it?", trusting(0.99, 0.99))).toEqual({
      outcome: "conversation",
      intent: "fragment",
    });
  });

  test("that needs what was shown before must hold what is asked for", () => {
    const focus = [article.paragraphs[0]].flatMap((paragraph) => paragraph ?? []);
    const sure = trusting(0.99, 0.99);
    expect(ask("and when?", sure, { focus })).toMatchObject({ outcome: "answered" });
    expect(ask("and then?", sure, { focus })).toMatchObject({ outcome: "unsure" });
    expect(ask("and when?", trusting(0.1, 0.99), { focus })).toMatchObject({ outcome: "unsure" });
  });

  test.each([
    ["the end of what is read", "the ".repeat(490), "answered"],
    ["beyond it", "the ".repeat(500), "conversation"],
  ])("depends on the question up to %s", (_, before, outcome) => {
    const answer = ask(`${before}who planted trees?`, trusting(0.99, 0.99));
    expect(answer).toMatchObject({ outcome });
  });
});

describe("the words that the article never uses", () => {
  const never = trusting(0.01, 0.01);

  test.each<[string, string, readonly string[]]>([
    ["are named as typed, in order", "Does Zuckerberg own BITCOIN?", ["Zuckerberg", "BITCOIN"]],
    ["are none of those that it uses, in any form", "Is planting pickers a Bitcoin?", ["Bitcoin"]],
    ["are none that everybody uses", "Which people need money or Bitcoin?", ["Bitcoin"]],
    [
      "are at most the three most telling",
      "Do umbrellas, Zuckerberg, Beyonce or Obamacare matter?",
      ["Zuckerberg", "Beyonce", "Obamacare"],
    ],
    ["are single ones, not phrases", "Does the fire brigade own Bitcoin?", ["brigade", "Bitcoin"]],
    [
      "are of what is asked, not of what is told before it",
      "I toured Reykjavik last year. Who bought Bitcoin?",
      ["Bitcoin"],
    ],
  ])("%s", (_, question, absent) => {
    expect(ask(question, never)).toEqual({ outcome: "unanswered", absent });
  });
});

describe("an answer that goes on", () => {
  const sure = trusting(0.99, 0.99);
  const question = "What happened to the orchard?";
  const from = (seen: number): readonly string[] => textsIn(ask(question, sure, { from: seen }));

  test("shows the next three passages, none of them twice", () => {
    const all = [from(0), from(3), from(6)];
    expect(all.map((texts) => texts.length)).toEqual([3, 3, 0]);
    expect(new Set(all.flat()).size).toBe(6);
  });

  test("goes on from as many as were seen", () => {
    expect(from(2)).toEqual([...from(0).slice(2), ...from(3).slice(0, 2)]);
  });

  test("is called what the first was called", () => {
    expect(ask(question, sure, { from: 3 })).toMatchObject({ outcome: "answered" });
    expect(ask(question, trusting(0.1, 0.99), { from: 3 })).toMatchObject({ outcome: "unsure" });
  });

  test("has nothing to show, and misses no word, when all was seen", () => {
    expect(ask(`${question} Bitcoin`, sure, { from: 99 })).toEqual({
      outcome: "unanswered",
      absent: [],
    });
  });
});

test("the weights are those handed in, or else those for what is known", () => {
  const model = trusting(0.5, 0.5);
  expect(chooseModel({ model, lexicon })).toBe(model);
  expect(chooseModel({ lexicon })).toBe(fullModel);
  expect(chooseModel({})).toBe(lexicalModel);
});
