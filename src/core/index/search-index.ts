// Search: the inverted index. The only file that knows MiniSearch.
// It retrieves the passages that share words with a question and scores them by BM25+; what is
// quoted in the end, and whether anything is, is decided in ranking.ts and answer.ts.

import MiniSearch from "minisearch";
import type { Passage } from "../article/passages.ts";
import { tokenize } from "../language/tokens.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { stem } from "../language/stemmer.ts";

/** A passage with its score for a question. */
export interface SearchResult {
  readonly passage: Passage;
  /** Above 0, without an upper bound; comparable within one question only. */
  readonly score: number;
}

/** An inverted index over the passages of an article. */
export interface SearchIndex {
  /**
   * Finds the passages that share stems with a question.
   *
   * @param stems - as {@link extractStems} makes them
   * @returns the passages with their scores, best first; equal ones in the order of the article
   */
  readonly search: (stems: readonly string[]) => readonly SearchResult[];
}

/**
 * Turns text into index terms: the stems of its words, without function words.
 *
 * @returns the terms in order, repeated as in the text
 */
export function extractStems(text: string): readonly string[] {
  return tokenize(text).flatMap(({ term }) => (isStopWord(term) ? [] : stem(term)));
}

/** A passage with what it is found by. */
export interface IndexedStems {
  readonly passage: Passage;
  /** The stems of its content words in order, repeated as in the text; none holds a space. */
  readonly stems: readonly string[];
}

/**
 * Indexes passages.
 */
export function createSearchIndex(passages: readonly IndexedStems[]): SearchIndex {
  const index = new MiniSearch<{ readonly id: number; readonly terms: string }>({
    fields: ["terms"],
    tokenize: (field) => field.split(" "),
    processTerm: (term) => term,
  });
  index.addAll(passages.map(({ stems }, id) => ({ id, terms: stems.join(" ") })));
  return {
    search: (stems) =>
      index.search(stems.join(" ")).flatMap(({ id, score }) => {
        const found = passages[Number(id)];
        return found === undefined ? [] : { passage: found.passage, score };
      }),
  };
}
