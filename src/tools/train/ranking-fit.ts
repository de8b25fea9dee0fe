// Ranking fit: the features of every candidate of every question, computed once, and the weights
// that put right candidates first.

import type { Article } from "../../core/article/article.ts";
import { splitPassages } from "../../core/article/passages.ts";
import { type FeatureName, featureNames } from "../../core/rank/features.ts";
import type { Weights } from "../../core/rank/model.ts";
import { createRanker } from "../../core/rank/rank.ts";
import { lexicalModel } from "../../core/rank/weights.ts";
import { type Span, sliceOf } from "../../core/text/span.ts";
import type { KnownQuestion } from "../eval/questions.ts";
import { findSatisfied } from "../eval/scoring.ts";
import { createChoiceTableBuilder } from "./choice-table.ts";
import type { Corpus } from "./corpus.ts";
import { type ChoiceTable, type Direction, fitChoice } from "./regression.ts";

/** Chosen by trial between 1 and 16; the figures hardly depend on it. */
const penalty = 4;

/** The candidates of the questions that one of them answers, a group a question. */
export interface RankingTable {
  readonly table: ChoiceTable;
  /** For each group. */
  readonly sets: readonly string[];
  readonly folds: readonly number[];
  readonly weights: readonly number[];
  /** For each set, of the questions that some passage answers, how many have one among their candidates. */
  readonly recall: ReadonlyMap<string, Recall>;
}

/** How many right passages were looked for, and found. */
export interface Recall {
  readonly sought: number;
  readonly found: number;
}

/** Measures the candidates of each question of one part that is about its article. */
export function measureCandidates({ readings, lexicon }: Corpus): RankingTable {
  const builder = createChoiceTableBuilder(featureNames.length);
  const [sets, folds, weights]: [string[], number[], number[]] = [[], [], []];
  const recall = new Map<string, Recall>();
  for (const { article, fold, asked } of readings) {
    const passages = splitPassages(article);
    // The order does not matter here, so any weights will do.
    const rank = createRanker({ article, passages, lexicon, model: lexicalModel });
    for (const { known, set, isOwn, weight } of asked) {
      if (!isOwn || !known.answerable) continue;
      const { parts, lead } = rank(known.question);
      const right = lead.ranked.map(({ passage }) => isRight(passage, known, article));
      const isFound = right.includes(true);
      if (isFound || passages.some((passage) => isRight(passage, known, article))) {
        const { sought, found } = recall.get(set) ?? { sought: 0, found: 0 };
        recall.set(set, { sought: sought + 1, found: found + (isFound ? 1 : 0) });
      }
      if (parts.length > 1 || !isFound || !right.includes(false)) continue;
      builder.add(
        lead.ranked.map(({ features }) => features),
        right,
      );
      sets.push(set);
      folds.push(fold);
      weights.push(weight);
    }
  }
  return { table: builder.build(), sets, folds, weights, recall };
}

/** Whether a passage by itself is a right excerpt. */
function isRight(passage: Span, known: KnownQuestion, article: Article): boolean {
  return findSatisfied(sliceOf(article.text, passage), known).length > 0;
}

/** The features that may speak against a passage. */
const free: ReadonlySet<FeatureName> = new Set<FeatureName>([
  "passageLength",
  "heading",
  "code",
  "announcement",
  "anaphora",
]);

/**
 * Fits the weights of the features.
 *
 * @param without - a fold to leave out, and features
 */
export function fitRanking(
  { table, folds, weights }: RankingTable,
  without: { readonly fold?: number; readonly features?: readonly FeatureName[] } = {},
): Weights<FeatureName> {
  const directions = featureNames.map((name): Direction =>
    without.features?.includes(name) ? "none" : free.has(name) ? "free" : "up",
  );
  const groupWeights = Float64Array.from(weights, (weight, at) =>
    folds[at] === without.fold ? 0 : weight,
  );
  return nameWeights(featureNames, fitChoice(table, { directions, penalty, groupWeights }));
}

/** Gives fitted weights their names, with three digits after the point. */
export function nameWeights(
  names: readonly string[],
  values: readonly number[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, at) => [name, Number((values[at] ?? 0).toFixed(3))]));
}
