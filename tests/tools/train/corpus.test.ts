// What is learnt from: how articles are divided into folds, and how much each question counts.

import { describe, expect, test } from "vitest";
import type { KnownQuestion, QuestionSet } from "../../../src/tools/eval/questions.ts";
import { createCorpus, foldCount } from "../../../src/tools/train/corpus.ts";

function createKnown(id: number, kind: string): KnownQuestion {
  const goldSentences = ["The inn has nine rooms."];
  return { id: `${id}`, question: "?", kind, answerable: true, goldSentences, answers: [] };
}

function createSet(name: string, title: string, kind: string, count: number): QuestionSet {
  const questions = Array.from({ length: count }, (_, id) => createKnown(id, kind));
  return { name, title, article: `# ${title}\n\nThe ${name} inn has nine rooms.`, questions };
}

describe("a corpus", () => {
  const titles = ["Bees", "Sheep", "Cows", "Goats", "Hens", "Geese"];
  const short = titles.map((title) => createSet("short", title, "factoid", 3));
  const full = createSet("full", "Sheep", "squad2", 3);
  const { readings } = createCorpus([...short, full], undefined);
  const foldsOf = (title: string): readonly number[] =>
    readings.filter(({ article }) => article.text.includes(title)).map(({ fold }) => fold);

  test("has all texts of one article in one fold", () => {
    const folds = foldsOf("Sheep");
    expect(folds).toHaveLength(2);
    expect(new Set(folds).size).toBe(1);
  });

  test("spreads articles over all folds", () => {
    expect(new Set(readings.map(({ fold }) => fold)).size).toBe(foldCount);
  });

  test("asks each article questions about others, which are not its own", () => {
    expect(readings).not.toEqual([]);
    for (const { asked } of readings) {
      expect(asked.filter(({ isOwn }) => isOwn)).toHaveLength(3);
      expect(asked.filter(({ isOwn }) => !isOwn).length).toBeGreaterThan(0);
    }
  });
});

test("a question in the asker's own words counts twice as much as one that repeats the text", () => {
  const sets = [createSet("a", "Bees", "paraphrase", 1), createSet("b", "Sheep", "squad", 1)];
  const weights = createCorpus(sets, undefined).readings.map(({ asked: [first] }) => first?.weight);
  expect(weights).toEqual([2, 1]);
});

test("a large set is thinned and outweighs no other", () => {
  const { readings } = createCorpus([createSet("nq", "Bees", "nq", 5_000)], undefined);
  const own = readings.flatMap(({ asked }) => asked);
  expect(own.length).toBeLessThanOrEqual(1_250);
  expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(600, 6);
});

test("questions in other languages are not learnt from", () => {
  const { readings } = createCorpus([createSet("a", "Bees", "fr_ko_ru", 2)], undefined);
  expect(readings.flatMap(({ asked }) => asked)).toEqual([]);
});
