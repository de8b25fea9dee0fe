// Vectors: the arithmetic of word vectors. What a vector stands for is not known here.

import { float32At } from "./typed-arrays.ts";

/** A vector with how much it counts. */
export interface Weighted {
  readonly vector: Float32Array | undefined;
  readonly rarity: number;
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
export function gistOf(terms: readonly Weighted[], width: number): Float32Array {
  const gist = new Float32Array(width);
  fillGist(gist, terms);
  return gist;
}

/**
 * Computes a gist in place.
 *
 * @param gist - zeros; as long as the vectors
 */
export function fillGist(gist: Float32Array, terms: readonly Weighted[]): void {
  const width = gist.length;
  for (const { vector, rarity } of terms) {
    if (vector === undefined) continue;
    for (let k = 0; k < width; k++) gist[k] = float32At(gist, k) + rarity * float32At(vector, k);
  }
  const length = Math.sqrt(cosine(gist, gist)) || 1;
  for (let k = 0; k < width; k++) gist[k] = float32At(gist, k) / length;
}
