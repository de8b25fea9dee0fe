// Relevance: whether a question is about the article at all: a logistic model over signals about 0..1,
// fitted like the ranking, with questions about other articles. Below its threshold nothing is shown.

import { featureNames } from "../rank/features.ts";
import type { RelevanceSignal } from "../rank/model.ts";
import type { RankedPart } from "../rank/rank.ts";
import { identity } from "../rank/term-similarity.ts";
import { float64At, numberAt } from "../text/typed-arrays.ts";
import type { Signals } from "./confidence.ts";

/**
 * Reads off a ranked question what tells whether it is about the article at all.
 */
export function measureRelevanceSignals({ context, ranked }: RankedPart): Signals<RelevanceSignal> {
  const { weights, best, candidates, query, total } = context;
  const sum = (value: (term: number) => number): number =>
    weights.reduce((all, weight, term) => all + weight * value(term), 0);
  const first = candidates.find(({ words }) => words.passage === ranked[0]?.passage);
  const embedding = featureNames.indexOf("embeddingSimilarity");
  return {
    bias: 1,
    /** How much of the question the article says, and says in the same words. */
    articleCoverage: sum((term) => float64At(best, term)),
    exactCoverage: sum((term) => (float64At(best, term) === identity ? 1 : 0)),
    /** How telling the question is, and how much of that the best passage says. */
    total,
    coverageMass:
      total * sum((term) => (first === undefined ? 0 : float64At(first.closeness, term))),
    /** The rarest word that the article says: common ones are shared by any two texts. */
    rarestCovered: query.terms.reduce(
      (most, { rarity, share }, term) => Math.max(most, rarity * share * float64At(best, term)),
      0,
    ),
    /** The likest passage as a whole. */
    embeddingSimilarity: ranked.reduce(
      (most, { features }) => Math.max(most, numberAt(features, embedding)),
      0,
    ),
  };
}
