// Word pairs: words of a passage that stand near each other, with the length of the sum of their vectors.
// Listed once, when the article is read, so that a question only multiplies and divides.

import { dotProduct } from "../text/vectors.ts";
import type { Term } from "./terms.ts";

/** Pairs of near words, in columns. */
export interface WordPairs {
  /** Positions of the terms. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** Length of the sum of their vectors, each weighted by its rarity. */
  readonly lengths: Float64Array;
  /** Of each term. */
  readonly rarities: Float64Array;
}

/** Where in {@link WordPairs} those of a passage stand. */
export interface WordPairRange {
  readonly from: number;
  readonly to: number;
}

/** A pair may have one other word between it. */
const passageReach = 2;

/**
 * Lists the pairs of near words.
 *
 * @param passages - for each passage, the positions of its content words in order
 * @returns all pairs, and where those of each passage stand
 */
export function listWordPairs(
  passages: readonly (readonly number[])[],
  terms: readonly Term[],
): { readonly pairs: WordPairs; readonly ranges: readonly WordPairRange[] } {
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
        lengths.push(measurePair(a, b));
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

/** Length of the sum of two vectors of length 1, each weighted by its rarity. */
export function measurePair(a: Term, b: Term): number {
  const { vector: x, rarity: p } = a;
  const { vector: y, rarity: q } = b;
  const product = x === undefined || y === undefined ? 0 : dotProduct(x, y);
  return Math.sqrt(Math.max(1e-6, p * p + q * q + 2 * p * q * product));
}
