// Search: the inverted index. The only file that knows MiniSearch.
// It retrieves the passages that say a question's words, or words related to them, and scores them by
// BM25+. What is quoted in the end, and whether anything is, is decided by ranking and answer.

import MiniSearch from "minisearch";
import { tokenize } from "../language/tokens.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { stem } from "../language/stemmer.ts";

/** What a passage is found by: for each field its stems in order, repeated as in the text. */
export interface PassageFields {
  /** The content words of the passage itself. */
  readonly text: readonly string[];
  /** Those of the passages beside it in its paragraph: what "he" or "it" may stand for. */
  readonly around: readonly string[];
}

/** What is searched for: for each field, stems with how much each counts, above 0. */
export type SearchTerms = Readonly<Record<keyof PassageFields, ReadonlyMap<string, number>>>;

/** A passage with its score for a question. */
export interface SearchResult {
  /** Position among the indexed passages. */
  readonly position: number;
  /** Above 0, without an upper bound; comparable within one question only. */
  readonly score: number;
}

/** An inverted index over the passages of an article. */
export interface SearchIndex {
  /**
   * Finds the passages that have any of some stems.
   *
   * @param limit - how many passages to find at the most
   * @returns the passages with their scores, best first; equal ones in the order of the article
   */
  readonly search: (terms: SearchTerms, limit: number) => readonly SearchResult[];
}

/**
 * Turns text into index terms: the stems of its words, without function words.
 *
 * @returns the terms in order, repeated as in the text
 */
export function extractStems(text: string): readonly string[] {
  return tokenize(text).flatMap(({ term }) => (isStopWord(term) ? [] : stem(term)));
}

/** How much a word counts in each field. */
const fieldBoosts = { text: 1, around: 0.3 } as const satisfies Record<keyof PassageFields, number>;
const fieldNames = ["text", "around"] as const satisfies readonly (keyof PassageFields)[];

/** Parts stems, which may be phrases with spaces. */
const separator = "\n";

/** Indexes passages. */
export function createSearchIndex(passages: readonly PassageFields[]): SearchIndex {
  const index = new MiniSearch<{ readonly id: number } & Record<keyof PassageFields, string>>({
    fields: [...fieldNames],
    tokenize: (field) => (field === "" ? [] : field.split(separator)),
    processTerm: (term) => term,
    searchOptions: { boost: fieldBoosts, prefix: false, fuzzy: false },
  });
  index.addAll(
    passages.map(({ text, around }, id) => ({
      id,
      text: text.join(separator),
      around: around.join(separator),
    })),
  );
  return {
    search: (terms, limit) => {
      const queries = fieldNames.map((field) => ({
        queries: [[...terms[field].keys()].join(separator)],
        fields: [field],
        boostTerm: (term: string) => terms[field].get(term) ?? 0,
      }));
      const hits = index.search({ combineWith: "OR", queries });
      return hits.slice(0, limit).map(({ id, score }) => ({ position: Number(id), score }));
    },
  };
}
