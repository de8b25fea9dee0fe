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
export function dotProduct(a: Float32Array, b: Float32Array): number {
  return dotProductAt(a, b, 0);
}

/**
 * Multiplies a vector of length 1 with one of several that stand one after the other.
 *
 * @param start - where that one begins
 * @returns their cosine
 */
export function dotProductAt(one: Float32Array, all: Float32Array, start: number): number {
  let sum = 0;
  for (let k = 0; k < one.length; k++) sum += float32At(one, k) * float32At(all, start + k);
  return sum;
}

/**
 * The mean of the terms' vectors, weighted by rarity as in SIF (Arora et al., ICLR 2017).
 *
 * @returns a vector of length 1, or of zeros when no term has one
 */
export function computeMeanVector(terms: readonly Weighted[], width: number): Float32Array {
  const embedding = new Float32Array(width);
  fillMeanVector(embedding, terms);
  return embedding;
}

/**
 * Computes a embedding in place.
 *
 * @param embedding - zeros; as long as the vectors
 */
export function fillMeanVector(embedding: Float32Array, terms: readonly Weighted[]): void {
  const width = embedding.length;
  for (const { vector, rarity } of terms) {
    if (vector === undefined) continue;
    for (let k = 0; k < width; k++)
      embedding[k] = float32At(embedding, k) + rarity * float32At(vector, k);
  }
  const length = Math.sqrt(dotProduct(embedding, embedding)) || 1;
  for (let k = 0; k < width; k++) embedding[k] = float32At(embedding, k) / length;
}
