// Probability: from scores to probabilities. Ranking, confidence and the fitting of their weights
// all use these, so that what is fitted is what is computed.

import { float64At } from "./typed-arrays.ts";

/**
 * Adds up values, each times its weight.
 *
 * @param weights - as many as values
 */
export function computeWeightedSum(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/**
 * Turns scores into probabilities by the softmax function.
 *
 * @param scores - finite
 * @returns a number in 0..1 for each score; their sum is 1 unless there is none
 */
export function computeSoftmax(scores: ArrayLike<number>): Float64Array {
  const powers = new Float64Array(scores.length);
  let highest = -Infinity;
  for (let at = 0; at < scores.length; at++) highest = Math.max(highest, scores[at] ?? 0);
  let total = 0;
  for (let at = 0; at < scores.length; at++) {
    // The highest counts as 0, so that no power overflows.
    const power = Math.exp((scores[at] ?? 0) - highest);
    powers[at] = power;
    total += power;
  }
  for (let at = 0; at < powers.length; at++) powers[at] = float64At(powers, at) / total;
  return powers;
}

/**
 * Turns a score into a probability by the logistic function.
 *
 * @returns 0..1
 */
export function computeLogistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/**
 * Turns a probability into its log odds, the inverse of {@link computeLogistic}.
 *
 * @param probability - 0..1; no nearer to either end than a fiftieth counts
 * @returns about -4..4; 0 for a probability of one half
 */
export function computeLogOdds(probability: number): number {
  return Math.log((probability + leastChance) / (1 - probability + leastChance));
}

const leastChance = 0.02;
