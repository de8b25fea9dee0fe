// Clauses: which words of a passage stand together between its commas, stops, brackets and quotation marks.

import type { Span } from "../text/span.ts";

/**
 * Numbers the clauses of a passage.
 *
 * @param words - the places of its words, in order
 * @returns for each word the number of its clause, from 0
 */
export function numberClauses(text: string, words: readonly Span[]): readonly number[] {
  let clause = 0;
  return words.map(({ start }, at) => {
    const before = words[at - 1];
    if (before !== undefined && partsClauses.test(text.slice(before.end, start))) clause += 1;
    return clause;
  });
}

const partsClauses = /[,;:()“”"–—]/;
