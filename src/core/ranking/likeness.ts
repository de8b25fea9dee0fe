// Likeness: comparisons by vector of more than one word with more than one word.
// The cosines of single words are known by then, and those of pairs follow from them.

import type { QuestionTerm, Term } from "./terms.ts";
import { float32At, float64At, uint32At } from "../numbers.ts";

/** Pairs of near words, in columns. */
export interface Pairs {
  /** Positions of the terms. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** Length of the sum of their vectors, each weighted by its rarity. */
  readonly lengths: Float64Array;
  /** Of each term. */
  readonly rarities: Float64Array;
}

/** Where in {@link Pairs} those of a passage stand. */
export interface PairRange {
  readonly from: number;
  readonly to: number;
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
  fillGist(gist, terms);
  return gist;
}

/**
 * Computes a gist in place.
 *
 * @param gist - zeros; as long as the vectors
 */
export function fillGist(
  gist: Float32Array,
  terms: readonly Pick<Term, "vector" | "rarity">[],
): void {
  const width = gist.length;
  for (const { vector, rarity } of terms) {
    if (vector === undefined) continue;
    for (let k = 0; k < width; k++) gist[k] = float32At(gist, k) + rarity * float32At(vector, k);
  }
  const length = Math.sqrt(cosine(gist, gist)) || 1;
  for (let k = 0; k < width; k++) gist[k] = float32At(gist, k) / length;
}

/** A pair may have two other words between it in a question, one in a passage. */
const questionReach = 4;
const passageReach = 2;
/** Terms that count less are not what a question is about. */
const leastShare = 0.3;
/** Pairs less alike than this are so by chance. */
const chance = 0.3;

/**
 * Lists the pairs of near words.
 *
 * @param passages - for each passage, the positions of its content words in order
 * @returns all pairs, and where those of each passage stand
 */
export function pairsOf(
  passages: readonly (readonly number[])[],
  terms: readonly Term[],
): { readonly pairs: Pairs; readonly ranges: readonly PairRange[] } {
  const [first, second, lengths]: [number[], number[], number[]] = [[], [], []];
  const ranges = passages.map((content) => {
    const from = first.length;
    const ids = content.filter((id) => terms[id]?.vector !== undefined);
    for (const [index, id] of ids.entries()) {
      for (const other of ids.slice(index + 1, index + 1 + passageReach)) {
        const [a, b] = [terms[id], terms[other]];
        if (a === undefined || b === undefined || a === b) continue;
        first.push(id);
        second.push(other);
        lengths.push(lengthOf(a, b));
      }
    }
    return { from, to: first.length };
  });
  const pairs = {
    first: Uint32Array.from(first),
    second: Uint32Array.from(second),
    lengths: Float64Array.from(lengths),
    rarities: Float64Array.from(terms, ({ rarity }) => rarity),
  };
  return { pairs, ranges };
}

/** Prepared comparison of a question's pairs with any passage's. */
export type PhraseLikeness = (pairs: PairRange) => number;

/**
 * Prepares the comparison of pairs: "ocean journey" is like "sea voyage".
 *
 * @param cosines - for each term of the question, its cosine with each term of the article
 * @param pairs - those of the article
 * @returns for a passage's pairs, the mean over the question's pairs of their best cosine above
 *   chance, weighted by rarity: 0 to 0.7
 */
export function comparePhrases(
  terms: readonly QuestionTerm[],
  cosines: readonly Float32Array[],
  { first, second, lengths, rarities }: Pairs,
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
  return ({ from, to }) => {
    let sum = 0;
    for (const { toA, toB, ra, rb, length } of asked) {
      let best = chance;
      for (let at = from; at < to; at++) {
        const c = uint32At(first, at);
        const d = uint32At(second, at);
        const product =
          float64At(rarities, c) * (ra * float32At(toA, c) + rb * float32At(toB, c)) +
          float64At(rarities, d) * (ra * float32At(toA, d) + rb * float32At(toB, d));
        const likeness = product / (length * float64At(lengths, at));
        if (likeness > best) best = likeness;
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
