// Pair similarity: whether two near words of a question are meant together by two near words of a
// passage. The cosines of single words are known by then, and those of pairs follow from them.

import { type WordPairRange, type WordPairs, measurePair } from "../index/word-pairs.ts";
import type { QueryTerm } from "../index/terms.ts";
import { float32At, float64At, uint32At } from "../text/typed-arrays.ts";

/** A pair may have two other words between it in a question. */
const questionReach = 4;
/** Terms that count less are not what a question is about. */
const leastShare = 0.3;
/** Pairs less alike than this are so by chance. */
const noiseCosine = 0.3;

/** Prepared comparison of a question's pairs with any passage's. */
export type PairSimilarity = (pairs: WordPairRange) => number;

/**
 * Prepares the comparison of pairs: "ocean journey" is like "sea voyage".
 *
 * @param cosines - for each term of the question, its cosine with each term of the article
 * @param pairs - those of the article
 * @returns for a passage's pairs, the mean over the question's pairs of their best cosine above
 *   probability, weighted by rarity: 0 to 0.7
 */
export function createPairSimilarity(
  terms: readonly QueryTerm[],
  cosines: readonly Float32Array[],
  { first, second, lengths, rarities }: WordPairs,
): PairSimilarity {
  const asked = terms.flatMap((a, index) => {
    const b = terms[index + 1];
    const [toA, toB] = [cosines[index], cosines[index + 1]];
    if (b === undefined || toA === undefined || toB === undefined) return [];
    if (b.at - a.at > questionReach || Math.min(a.share, b.share) < leastShare) return [];
    if (a.vector === undefined || b.vector === undefined) return [];
    return [{ toA, toB, ra: a.rarity, rb: b.rarity, length: measurePair(a, b) }];
  });
  const total = asked.reduce((sum, { ra, rb }) => sum + ra + rb, 0);
  return ({ from, to }) => {
    let sum = 0;
    for (const { toA, toB, ra, rb, length } of asked) {
      let best = noiseCosine;
      for (let at = from; at < to; at++) {
        const c = uint32At(first, at);
        const d = uint32At(second, at);
        const product =
          float64At(rarities, c) * (ra * float32At(toA, c) + rb * float32At(toB, c)) +
          float64At(rarities, d) * (ra * float32At(toA, d) + rb * float32At(toB, d));
        const likeness = product / (length * float64At(lengths, at));
        if (likeness > best) best = likeness;
      }
      sum += (ra + rb) * (best - noiseCosine);
    }
    return total === 0 ? 0 : sum / total;
  };
}
