// Ablation: what each feature is worth, told by leaving it out: the share of questions whose likeliest
// passage is right, on articles that the weights have not seen. Passages, not excerpts, are looked
// at, so that the features that were measured once are enough.

import { type FeatureName, featureNames } from "../../core/rank/features.ts";
import { numberAt, uint32At } from "../../core/text/typed-arrays.ts";
import { foldCount } from "./corpus.ts";
import { type RankingTable, fitRanking } from "./ranking-fit.ts";

/**
 * Tells what the ranking is worth without some of its features.
 *
 * @param features - those left out
 * @returns the share of questions whose first passage is right, by set, in per cent
 */
export function measureWithout(
  candidates: RankingTable,
  features: readonly FeatureName[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, { all: number; right: number }>();
  for (let fold = 0; fold < foldCount; fold++) {
    const weights = fitRanking(candidates, { fold, features });
    const values = featureNames.map((name) => weights[name] ?? 0);
    for (const [group, set] of candidates.sets.entries()) {
      if (candidates.folds[group] !== fold) continue;
      const count = counts.get(set) ?? { all: 0, right: 0 };
      count.all += 1;
      if (isFirstRight(candidates, group, values)) count.right += 1;
      counts.set(set, count);
    }
  }
  return new Map(Array.from(counts, ([set, { all, right }]) => [set, (100 * right) / all]));
}

function isFirstRight({ table }: RankingTable, group: number, weights: readonly number[]): boolean {
  const { rows, right, ends, width } = table;
  let best = -Infinity;
  let isRight = false;
  for (let row = uint32At(ends, group - 1); row < uint32At(ends, group); row++) {
    let score = 0;
    for (let k = 0; k < width; k++) score += numberAt(weights, k) * numberAt(rows, row * width + k);
    if (score <= best) continue;
    best = score;
    isRight = right[row] === 1;
  }
  return isRight;
}
