// Explanation: why the ranking puts a passage where it does, for whoever wants to know.

import { type Knowledge, chooseModel } from "./answer.ts";
import type { Article } from "../article/article.ts";
import { splitPassages } from "../article/passages.ts";
import { type RankedPassage, createRanker } from "../rank/rank.ts";
import { type FeatureName, featureNames } from "../rank/features.ts";
import { numberAt } from "../text/typed-arrays.ts";

/** A passage with what speaks for it. */
export interface Explanation {
  readonly hit: RankedPassage;
  /** Those that are not 0, the weightiest first; the sum of value × weight is the score. */
  readonly contributions: readonly Contribution[];
}

/** A feature's share in a score. */
export interface Contribution {
  readonly feature: FeatureName;
  readonly value: number;
  readonly weight: number;
}

/**
 * Prepares an article for explanations.
 *
 * @returns a function from a question to its best passages, best first
 */
export function createExplainer(
  article: Article,
  knowledge: Knowledge = {},
): (question: string, most: number) => readonly Explanation[] {
  const model = chooseModel(knowledge);
  const { lexicon } = knowledge;
  const rank = createRanker({ article, passages: splitPassages(article), lexicon, model });
  return (question, most) =>
    rank(question)
      .hits.slice(0, most)
      .map((hit) => ({
        hit,
        contributions: featureNames
          .map((feature, at) => ({
            feature,
            value: numberAt(hit.features, at),
            weight: model.ranking[feature] ?? 0,
          }))
          .filter(({ value, weight }) => value * weight !== 0)
          .toSorted((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight)),
      }));
}
