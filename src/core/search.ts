// Search: the inverted index. The only file that knows MiniSearch.
// It retrieves the passages that share words with a question and scores them by BM25+; what is
// quoted in the end, and whether anything is, is decided in ranking.ts and answer.ts.

import MiniSearch from "minisearch";
import type { Passage } from "./passages.ts";
import { isStopWord, stem, wordsOf } from "./words.ts";

/** A passage with its score for a question. */
export interface Hit {
  readonly passage: Passage;
  /** Above 0, without an upper bound; comparable within one question only. */
  readonly score: number;
  /** The index terms through which the passage was found, corrected spellings included. */
  readonly terms: ReadonlySet<string>;
}

/** An inverted index over the passages of an article. */
export interface Index {
  /** How many passages it holds. */
  readonly size: number;
  /**
   * Finds the passages that share terms with a question.
   *
   * @param terms - as {@link termsOf} makes them; a term of over four letters that the article does
   *   not have also finds the terms that are spelled almost like it
   * @returns the hits, best first; equal ones in the order of the article
   */
  readonly search: (terms: readonly string[]) => readonly Hit[];
  /** In how many passages a term occurs, from 0 to `size`. */
  readonly frequencyOf: (term: string) => number;
}

/**
 * Turns text into index terms: the stems of its words, without function words.
 *
 * @returns the terms in order, repeated as in the text
 */
export function termsOf(text: string): readonly string[] {
  return wordsOf(text).flatMap(({ term }) => (isStopWord(term) ? [] : stem(term)));
}

/**
 * Indexes passages.
 *
 * @param text - the text that the passages are spans of
 */
export function createIndex(text: string, passages: readonly Passage[]): Index {
  const terms = passages.map(({ start, end }) => termsOf(text.slice(start, end)));
  const frequencies = frequenciesOf(terms);
  const index = new MiniSearch<Document>({
    fields: ["passage", "neighbours"],
    tokenize: (field) => field.split(" "),
    processTerm: (term) => term,
    searchOptions: {
      boost: { neighbours: neighbourBoost },
      fuzzy: (term) => term.length > 4 && !frequencies.has(term) && 0.2,
      weights: { fuzzy: fuzzyWeight, prefix: 0 },
    },
  });
  index.addAll(documentsOf(passages, terms));
  return {
    size: passages.length,
    frequencyOf: (term) => frequencies.get(term) ?? 0,
    search: (query) =>
      index
        .search(query.join(" "))
        .flatMap(({ id, score, terms: found }) => {
          const passage = passages[Number(id)];
          return passage === undefined ? [] : { passage, score, terms: new Set(found) };
        })
        .toSorted((a, b) => b.score - a.score || a.passage.id - b.passage.id),
  };
}

interface Document {
  readonly id: number;
  readonly passage: string;
  readonly neighbours: string;
}

/** The neighbours only break near ties. Not fitted to data; a first value that did well in trials. */
const neighbourBoost = 0.15;

/** A corrected spelling is worth less than a word that stands there. Not fitted to data. */
const fuzzyWeight = 0.3;

function documentsOf(
  passages: readonly Passage[],
  terms: readonly (readonly string[])[],
): Document[] {
  const near = (id: number, step: number): readonly string[] =>
    passages[id + step]?.paragraph === passages[id]?.paragraph ? (terms[id + step] ?? []) : [];
  return passages.map(({ id }) => ({
    id,
    passage: (terms[id] ?? []).join(" "),
    neighbours: [...near(id, -1), ...near(id, 1)].join(" "),
  }));
}

function frequenciesOf(documents: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const terms of documents) {
    for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return frequencies;
}
