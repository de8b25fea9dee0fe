// Term similarity: for each term of a question, how closely a passage says it. How closely single words do stands in
// similarity-row.ts; here it is looked up for many words, and kept for the next question.

import type { Aliases } from "../index/aliases.ts";
import type { ArticleIndex } from "../index/article-index.ts";
import type { IndexedPassage } from "../index/indexed-passage.ts";
import type { QueryTerm } from "../index/terms.ts";
import { float64At } from "../text/typed-arrays.ts";
import {
  type RelatedStem,
  type SimilarityRow,
  createRow,
  findClosest,
  mostCompared,
  readCloseness,
} from "./similarity-row.ts";

/** A question held against the article's words. */
export interface TermSimilarity {
  /** How many terms of the question are compared: those that count for it. */
  readonly comparedTerms: number;
  /**
   * How closely some of the article's terms, by their positions, say each term, in the nearest of
   * them: 0 to 1. An opposite says nothing, and of a term that is not compared the closeness is 0.
   */
  readonly measureCloseness: (ids: readonly number[]) => Float64Array;
  /** For a term of the question, by its position, the stems related to it, its own not among them, closest first. */
  readonly listRelatedStems: (term: number) => readonly RelatedStem[];
  /** Stems in a passage that say what the question says, in the same or in other words. */
  readonly findMatchedStems: (passage: IndexedPassage) => readonly string[];
}

/**
 * Compares the terms of a question with the words of the article.
 *
 * @param wanted - a term that is compared even if it counts nothing: several questions at once share their terms
 */
export type CompareTerms = (terms: readonly QueryTerm[], wanted?: QueryTerm) => TermSimilarity;

/** From here on another word is close enough to be set in bold. */
const markedFrom = 0.55;
/** Terms that count less than this are not what the question is about. */
const markedShare = 0.3;
/** In an article of up to this many lists of terms, how closely each says a word is kept. */
const mostLists = 2_000;
/** The rows of an article may hold this many numbers together, 16 MB, but those of one question are kept in any. */
const mostKept = 2_000_000;
const leastRows = 64;

/** Prepares comparisons with an article. What is found for a word is kept: questions come back to the same words. */
export function createTermSimilarity(articleIndex: ArticleIndex, aliases: Aliases): CompareTerms {
  const lists = numberLists(articleIndex);
  const findRow = createRowFinder(articleIndex, aliases, lists.size);
  const measure = (row: KeptRow, ids: readonly number[], list: number | undefined): number => {
    if (list === undefined) return findClosest(ids, row, articleIndex);
    const known = float64At(row.closest, list);
    if (known !== unknown) return known;
    const closest = findClosest(ids, row, articleIndex);
    row.closest[list] = closest;
    return closest;
  };
  return (terms, wanted) => {
    const rows = terms.map(findRow);
    const compared = terms.flatMap((term, at) => (term.share > 0 || term === wanted ? at : []));
    const asked = rows.filter((_, at) => (terms[at]?.share ?? 0) >= markedShare);
    return {
      comparedTerms: compared.length,
      measureCloseness: (ids) => {
        const list = lists.get(ids);
        const closeness = new Float64Array(rows.length);
        for (const at of compared) {
          const row = rows[at];
          if (row !== undefined) closeness[at] = measure(row, ids, list);
        }
        return closeness;
      },
      listRelatedStems: (term) => rows[term]?.related ?? [],
      findMatchedStems: ({ terms: ids }) =>
        ids.flatMap((id) => {
          const term = articleIndex.terms[id];
          const isSaid = asked.some((row) => readCloseness(row, id, articleIndex) >= markedFrom);
          return isSaid && term?.length === 1 ? term.stem : [];
        }),
    };
  };
}

/** Keeps the rows of terms, as many as {@link mostKept} allows, and then begins anew. */
function createRowFinder(
  articleIndex: ArticleIndex,
  aliases: Aliases,
  listCount: number,
): (term: QueryTerm) => KeptRow {
  const kept = new Map<string, KeptRow>();
  const rowLength = articleIndex.terms.length + listCount + 1;
  const limit = Math.max(leastRows, Math.ceil(mostKept / rowLength));
  return (term) => {
    const known = kept.get(term.text);
    if (known !== undefined) return known;
    const row = {
      ...createRow(term, articleIndex, aliases),
      closest: new Float64Array(listCount).fill(unknown),
    };
    if (kept.size >= limit) kept.clear();
    kept.set(term.text, row);
    return row;
  };
}

interface KeptRow extends SimilarityRow {
  /** For each numbered list of terms how closely the nearest of them says it, {@link unknown} until that is asked. */
  readonly closest: Float64Array;
}

const unknown = -1;

/**
 * Numbers the lists of terms that questions are compared with, but empty ones; none of an article that is too long to keep
 * what comes of it.
 */
function numberLists({ terms, passages }: ArticleIndex): ReadonlyMap<readonly number[], number> {
  const numbers = new Map<readonly number[], number>();
  if (terms.length > mostCompared) return numbers;
  for (const { terms: own, stated } of passages) {
    for (const list of [own, stated.heading, stated.context]) {
      if (list.length === 0) continue;
      if (numbers.size === mostLists) return new Map();
      if (!numbers.has(list)) numbers.set(list, numbers.size);
    }
  }
  return numbers;
}
