// Ranking: puts the passages that could answer a question in order, and says how far to trust it.
// For now the order is that of the index, and the trust the share of the question's words, weighted
// by how telling each is, that the best passage has.

import type { Article } from "./article.ts";
import type { Passage } from "./passages.ts";
import { type Hit, createIndex, termsOf } from "./search.ts";

/** The passages for a question, in order of merit. */
export interface Ranking {
  readonly hits: readonly Hit[];
  /** How likely the first hit answers the question, from 0 to 1. */
  readonly confidence: number;
}

/**
 * Prepares an article for ranking.
 *
 * @returns a function from a question to its ranking
 */
export function createRanking(
  article: Article,
  passages: readonly Passage[],
): (question: string) => Ranking {
  const index = createIndex(article.text, passages);
  /** Inverse document frequency as in BM25: rare terms tell more; unknown ones most. */
  const weightOf = (term: string): number =>
    Math.log(1 + (index.size - index.frequencyOf(term) + 0.5) / (index.frequencyOf(term) + 0.5));
  return (question) => {
    const terms = [...new Set(termsOf(question))];
    const hits = index.search(terms).filter(({ passage }) => isQuotable(article.text, passage));
    const found = hits[0]?.terms;
    const total = terms.reduce((sum, term) => sum + weightOf(term), 0);
    const matched = [...(found ?? [])].reduce((sum, term) => sum + weightOf(term), 0);
    return { hits, confidence: total === 0 ? 0 : Math.min(1, matched / total) };
  };
}

/** A single word ("Really?") is no excerpt. */
function isQuotable(text: string, { start, end }: Passage): boolean {
  return /\S\s+\S/.test(text.slice(start, end));
}
