// Article prior: in a library, how well the whole article that a passage stands in fits a question. Many questions
// presuppose what they are about ("what license is it under?"), and an article that speaks of its words
// throughout is likelier meant than one that says them once. Of a single article it says nothing.

import type { QueryTerm } from "../index/terms.ts";
import type { Passage } from "../article/passages.ts";
import type { ArticleCounts } from "./article-counts.ts";
import { priorWeights } from "./prior-weights.ts";

/** Measures what a passage gains by its article, in the units of the ranking's score; 0 for a single article. */
export type ArticlePrior = (terms: readonly QueryTerm[]) => (passage: Passage) => number;

/** How much BM25 of the article adds to the score of its passages, and its parameter k₁, with passages in place of
 * single occurrences (Robertson and Zaragoza, Foundations and Trends in IR 3, 2009). */
export interface PriorWeights {
  /** 0 or more; 0 is no prior. */
  readonly gain: number;
  /** k₁: from about so many passages on, more of them say little more. Above 0. */
  readonly saturation: number;
}

/** Its parameter b, as it is usually set: it hardly matters here. */
const lengthShare = 0.75;

/** Prepares the prior of all articles that are counted. */
export function createArticlePrior(
  { lengths, occurrencesOf }: ArticleCounts,
  { gain, saturation }: PriorWeights = priorWeights,
): ArticlePrior {
  if (lengths.length === 0) return () => () => 0;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return (terms) => {
    const gains = new Float64Array(lengths.length);
    for (const { stem, share } of terms) {
      const found = occurrencesOf(stem);
      const frequency = found.length / 2;
      const rest = lengths.length - frequency;
      const inverse = Math.log(1 + (rest + 0.5) / (frequency + 0.5));
      for (let at = 0; at < found.length; at += 2) {
        const [article = 0, count = 0] = found.slice(at, at + 2);
        const length = (lengths[article] ?? 0) / mean;
        const damped = count + saturation * (1 - lengthShare + lengthShare * length);
        gains[article] = (gains[article] ?? 0) + (gain * share * inverse * count) / damped;
      }
    }
    return ({ article = 0 }) => gains[article] ?? 0;
  };
}
