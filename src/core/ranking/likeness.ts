// Likeness: comparisons by vector of more than one word with more than one word.
// The cosines of single words are known by then, and those of pairs follow from them.

import type { QuestionTerm, Term } from "./terms.ts";
import { float32At } from "../numbers.ts";

/** Two near words of a passage. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly firstRarity: number;
  readonly secondRarity: number;
  /** Length of the sum of their vectors, each weighted by its rarity. */
  readonly length: number;
}

/**
 * Multiplies two vectors of length 1.
 *
 * @returns their cosine
 */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += float32At(a, k) * float32At(b, k);
  return sum;
}

/**
 * The mean of the terms' vectors, weighted by rarity as in SIF (Arora et al., ICLR 2017).
 *
 * @returns a vector of length 1, or of zeros when no term has one
 */
export function gistOf(
  terms: readonly Pick<Term, "vector" | "rarity">[],
  width: number,
): Float32Array {
  const gist = new Float32Array(width);
  for (const { vector, rarity } of terms) {
    if (vector === undefined) continue;
    for (let k = 0; k < width; k++) gist[k] = float32At(gist, k) + rarity * float32At(vector, k);
  }
  const length = Math.hypot(...gist);
  return length === 0 ? gist : gist.map((value) => value / length);
}

/** A pair may have two other words between it in a question, one in a passage. */
const questionReach = 4;
const passageReach = 2;
/** Terms that count less are not what a question is about. */
const leastShare = 0.3;
/** Pairs less alike than this are so by chance. */
const chance = 0.3;

/**
 * Lists the pairs of near words in a passage.
 *
 * @param ids - positions of its content words, in order
 */
export function pairsOf(ids: readonly number[], terms: readonly Term[]): readonly Pair[] {
  const withVector = ids.filter((id) => terms[id]?.vector !== undefined);
  return withVector.flatMap((first, index) =>
    withVector.slice(index + 1, index + 1 + passageReach).flatMap((second): Pair[] => {
      const [a, b] = [terms[first], terms[second]];
      if (a === undefined || b === undefined || a === b) return [];
      const length = lengthOf(a, b);
      return [{ first, second, firstRarity: a.rarity, secondRarity: b.rarity, length }];
    }),
  );
}

/** Prepared comparison of a question's pairs with any passage's. */
export type PhraseLikeness = (pairs: readonly Pair[]) => number;

/**
 * Prepares the comparison of pairs: "ocean journey" is like "sea voyage".
 *
 * @param cosines - for each term of the question, its cosine with each term of the article
 * @returns for a passage's pairs, the mean over the question's pairs of their best cosine above
 *   chance, weighted by rarity: 0 to 0.7
 */
export function comparePhrases(
  terms: readonly QuestionTerm[],
  cosines: readonly Float32Array[],
): PhraseLikeness {
  const asked = terms.flatMap((a, index) => {
    const b = terms[index + 1];
    const [toA, toB] = [cosines[index], cosines[index + 1]];
    if (b === undefined || toA === undefined || toB === undefined) return [];
    if (b.at - a.at > questionReach || Math.min(a.share, b.share) < leastShare) return [];
    if (a.vector === undefined || b.vector === undefined) return [];
    return [{ toA, toB, ra: a.rarity, rb: b.rarity, length: lengthOf(a, b) }];
  });
  const total = asked.reduce((sum, { ra, rb }) => sum + ra + rb, 0);
  return (pairs) => {
    let sum = 0;
    for (const { toA, toB, ra, rb, length } of asked) {
      let best = chance;
      for (const pair of pairs) {
        const { first, second, firstRarity, secondRarity } = pair;
        const product =
          firstRarity * (ra * float32At(toA, first) + rb * float32At(toB, first)) +
          secondRarity * (ra * float32At(toA, second) + rb * float32At(toB, second));
        best = Math.max(best, product / (length * pair.length));
      }
      sum += (ra + rb) * (best - chance);
    }
    return total === 0 ? 0 : sum / total;
  };
}

function lengthOf(a: Term, b: Term): number {
  const { vector: x, rarity: p } = a;
  const { vector: y, rarity: q } = b;
  const product = x === undefined || y === undefined ? 0 : cosine(x, y);
  return Math.sqrt(Math.max(1e-6, p * p + q * q + 2 * p * q * product));
}
