// Search index: the inverted index. The only file that knows MiniSearch.
// It retrieves the passages that say a question's words, or words related to them, and scores them by
// BM25+. What is quoted in the end, and whether anything is, is decided by ranking and answer.

import MiniSearch from "minisearch";
import { tokenize } from "../language/tokens.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { stem } from "../language/stemmer.ts";
import { createCache } from "../text/cache.ts";
import type { Span } from "../text/span.ts";
import { float64At, uint32At } from "../text/typed-arrays.ts";

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

/** What a search is limited to. */
export interface SearchBounds {
  readonly limit: number;
  /** Positions of the passages that may be found; default all. */
  readonly among?: Span | undefined;
}

/** An inverted index over the passages of an article. */
export interface SearchIndex {
  /**
   * Finds the passages that have any of the stems.
   *
   * @param bounds - how many passages to find at the most, and among which
   * @returns the passages with their scores, best first; equal ones in the order of the article
   */
  readonly search: (terms: SearchTerms, bounds: SearchBounds) => readonly SearchResult[];
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
export const fieldBoosts: Readonly<Record<keyof PassageFields, number>> = {
  text: 1,
  around: 0.3,
  heading: 0.5,
  context: 0.5,
};
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
  const index = fillIndex(passages);
  const tally: Tally = {
    found: [],
    scores: new Float64Array(index.documentCount),
    words: new Uint32Array(index.documentCount),
  };
  const findAnywhere = rememberHits((term) => index.search(term));
  const findInText = rememberHits((term) => index.search(term, { fields: ["text"] }));
  return {
    search: ({ own, related }, { limit, among = anywhere }) => {
      for (const [term, weight] of own) addHits(tally, findAnywhere(term), { weight, among });
      for (const [term, weight] of related) addHits(tally, findInText(term), { weight, among });
      return takeResults(tally)
        .toSorted((a, b) => b.score - a.score || a.position - b.position)
        .slice(0, limit);
    },
  };
}

const anywhere: Span = { start: 0, end: Number.POSITIVE_INFINITY };

function fillIndex(passages: Iterable<PassageFields>): MiniSearch {
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
  return index;
}

/** So many hits are kept, some 10 MB; all that an article of 30,000 words can have. */
const mostKept = 200_000;

/**
 * Searches for each word once: what MiniSearch says of several words is the sum of what it says of each. Most
 * words of a search are the article's own, related to few of the question's, and come again and again.
 */
function rememberHits(
  search: (term: string) => readonly MiniSearchHit[],
): (term: string) => readonly SearchResult[] {
  return createCache(
    mostKept,
    (term: string) => search(term).map(({ id, score }) => ({ position: Number(id), score })),
    (hits) => 1 + hits.length,
  );
}

type MiniSearchHit = ReturnType<MiniSearch["search"]>[number];

/** What is found so far, by the positions of the passages; all zeros between two searches. */
interface Tally {
  /** Positions of those that are found. */
  readonly found: number[];
  readonly scores: Float64Array;
  /** How many of the words each has. */
  readonly words: Uint32Array;
}

function addHits(
  { found, scores, words }: Tally,
  hits: readonly SearchResult[],
  { weight, among }: { readonly weight: number; readonly among: Span },
): void {
  for (const { position, score } of hits) {
    if (position < among.start || position >= among.end) continue;
    const before = uint32At(words, position);
    if (before === 0) found.push(position);
    words[position] = before + 1;
    scores[position] = float64At(scores, position) + weight * score;
  }
}

/** As MiniSearch has it, the score grows with the number of words that are found. */
function takeResults({ found, scores, words }: Tally): readonly SearchResult[] {
  const results = found.map((position) => ({
    position,
    score: float64At(scores, position) * uint32At(words, position),
  }));
  for (const position of found) words[position] = scores[position] = 0;
  found.length = 0;
  return results;
}
