// Search index: the inverted index. The only file that knows MiniSearch.
// It retrieves the passages that say a question's words, or words related to them, and scores them by
// BM25+. What is quoted in the end, and whether anything is, is decided by ranking and answer.

import MiniSearch, { type QueryCombination } from "minisearch";
import { tokenize } from "../language/tokens.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { stem } from "../language/stemmer.ts";

/** What a passage is found by: for each field its stems in order, repeated as in the text. */
export interface PassageFields {
  /** The content words of the passage itself. */
  readonly text: readonly string[];
  /** Those of the passages beside it in its paragraph: what "he" or "it" may stand for. */
  readonly around: readonly string[];
  /** Those of the headings that it stands under. */
  readonly heading: readonly string[];
  /** Those of what it is read with: the sentence that introduces a list, the header of a table. */
  readonly context: readonly string[];
}

/** What is searched for: stems with how much each counts, above 0. */
export interface SearchTerms {
  /** Sought in all fields. */
  readonly own: ReadonlyMap<string, number>;
  /** Sought in the passages themselves alone: what is only related, and only near, says nothing. */
  readonly related: ReadonlyMap<string, number>;
}

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
   * Finds the passages that have any of the stems.
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

/** The fields, with how much a word counts in each. */
const fieldBoosts = { text: 1, around: 0.3, heading: 0.5, context: 0.5 } as const satisfies Record<
  keyof PassageFields,
  number
>;
const fieldNames = [
  "text",
  "around",
  "heading",
  "context",
] as const satisfies readonly (keyof PassageFields)[];

/** Parts stems, which may be phrases with spaces. */
const separator = "\n";

/** Indexes passages; each is of use until the next is asked for, so that not all have to be held. */
export function createSearchIndex(passages: Iterable<PassageFields>): SearchIndex {
  const index = new MiniSearch<{ readonly id: number } & Record<keyof PassageFields, string>>({
    fields: [...fieldNames],
    tokenize: (field) => (field === "" ? [] : field.split(separator)),
    processTerm: (term) => term,
    searchOptions: { boost: fieldBoosts, prefix: false, fuzzy: false },
  });
  let position = 0;
  for (const { text, around, heading, context } of passages) {
    index.add({
      id: position++,
      text: text.join(separator),
      around: around.join(separator),
      heading: heading.join(separator),
      context: context.join(separator),
    });
  }
  return {
    search: ({ own, related }, limit) => {
      const queries = [
        createQuery(own, fieldNames),
        ...(related.size > 0 ? [createQuery(related, ["text"])] : []),
      ];
      const hits = index.search({ combineWith: "OR", queries });
      return hits.slice(0, limit).map(({ id, score }) => ({ position: Number(id), score }));
    },
  };
}

function createQuery(
  stems: ReadonlyMap<string, number>,
  fields: readonly (keyof PassageFields)[],
): QueryCombination {
  return {
    queries: [[...stems.keys()].join(separator)],
    fields: [...fields],
    boostTerm: (term) => stems.get(term) ?? 0,
  };
}
