// Evidence: all that the features look at for one question: its terms with their weights, and the
// candidate passages with how closely each says each term.

import { isStopWord } from "../language/english/stop-words.ts";
import type { SearchResult } from "../index/search-index.ts";
import type { TermSimilarity } from "./term-similarity.ts";
import { computeMeanVector } from "../text/vectors.ts";
import type { Query } from "../query/query.ts";
import type { IndexedPassage, ArticleIndex } from "../index/article-index.ts";
import { float64At } from "../text/typed-arrays.ts";

/** One candidate passage among its neighbours. */
export interface Candidate {
  readonly words: IndexedPassage;
  /** For each term of the question, how closely the passage says it; see {@link TermSimilarity}. */
  readonly closeness: Float64Array;
  /** Score of the index, 0 when no word is shared. */
  readonly search: number;
  /** … in the sentence before too if this one leans on it, since its subject carries on. */
  readonly withPrevious: Float64Array;
  /** … in this sentence and two on either side. */
  readonly around: Float64Array;
  /** … anywhere in its paragraph. */
  readonly paragraph: Float64Array;
}

/** Two neighbouring stems, as numbers of the articleIndex. */
export type StemPair = readonly [first: number, second: number];

/** A question held against its candidates. */
export interface MatchContext {
  readonly query: Query;
  /** The stems of the question's words, but for those that it borrows from what was shown. */
  readonly queryStems: ReadonlySet<string>;
  /** Neighbouring stems of the question, one of them at least of a content word, as numbers of the articleIndex. */
  readonly stemPairs: readonly StemPair[];
  /** How much each term tells, the sum being 1 unless there is none. */
  readonly weights: Float64Array;
  /** The sum of the weights before that. */
  readonly total: number;
  /** For each term, how close any candidate comes. */
  readonly best: Float64Array;
  readonly embedding: Float32Array;
  /** In the order of the article. */
  readonly candidates: readonly Candidate[];
  readonly similarity: TermSimilarity;
}

/**
 * Gathers the context for a query.
 *
 * @param hits - the candidates, in the order of the article
 */
export function createMatchContext(
  query: Query,
  hits: readonly SearchResult[],
  {
    articleIndex,
    similarity,
  }: {
    readonly articleIndex: ArticleIndex;
    readonly similarity: TermSimilarity;
  },
): MatchContext {
  const { terms } = query;
  const typed = terms.filter(({ at }) => Number.isFinite(at));
  const weights = computeTermWeights(query, articleIndex);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = createCandidates(hits, terms.length, { articleIndex, similarity });
  return {
    query,
    stemPairs: listStemPairs(query, articleIndex),
    queryStems: new Set([...query.stems, ...typed.map(({ stem }) => stem)]),
    weights: total === 0 ? weights : weights.map((weight) => weight / total),
    total,
    best: raiseOverall(candidates, terms.length),
    embedding: computeMeanVector(
      terms.map(({ vector, rarity, share }) => ({ vector, rarity: rarity * share })),
      terms.find(({ vector }) => vector !== undefined)?.vector?.length ?? 0,
    ),
    candidates,
    similarity,
  };
}

function createCandidates(
  hits: readonly SearchResult[],
  termCount: number,
  {
    articleIndex: { passages },
    similarity,
  }: {
    readonly articleIndex: ArticleIndex;
    readonly similarity: TermSimilarity;
  },
): readonly Candidate[] {
  const known = new Map<number, Float64Array>();
  const closenessAt = (position: number, words: IndexedPassage): Float64Array => {
    const closeness = known.get(position) ?? similarity.measureCloseness(words);
    known.set(position, closeness);
    return closeness;
  };
  return hits.flatMap(({ position, score }): readonly Candidate[] => {
    const words = passages[position];
    if (words === undefined) return [];
    const { id, paragraph } = words.passage;
    const closeness = closenessAt(position, words);
    const withPrevious = words.isAnaphoric ? closeness.slice() : closeness;
    const around = new Float64Array(termCount);
    const inParagraph = new Float64Array(termCount);
    for (let other = position - paragraphReach; other <= position + paragraphReach; other++) {
      const near = passages[other];
      if (near === undefined) continue;
      const distance = near.passage.id - id;
      const isInParagraph = near.passage.paragraph === paragraph;
      if (!isInParagraph && Math.abs(distance) > reach) continue;
      const values = closenessAt(other, near);
      if (words.isAnaphoric && distance === -1) raise(withPrevious, values);
      if (Math.abs(distance) <= reach) raise(around, values);
      if (isInParagraph) raise(inParagraph, values);
    }
    return [{ words, closeness, search: score, withPrevious, around, paragraph: inParagraph }];
  });
}

/** How many sentences on either side are around a sentence. */
const reach = 2;
/** How many on either side are looked at for what the paragraph says, however long it is. */
const paragraphReach = 8;

/** Exponents that make rarity in the article and in English count; chosen on 25 articles. */
const articlePower = 0.8;
const englishPower = 0.7;

function listStemPairs({ words, stems }: Query, { stemNumber }: ArticleIndex): readonly StemPair[] {
  const numbers = stems.map(stemNumber);
  return numbers.slice(1).flatMap((second, index): StemPair[] => {
    const first = numbers[index];
    const isCommon = isStopWord(words[index] ?? "") && isStopWord(words[index + 1] ?? "");
    // What the article never says stands nowhere in it.
    return isCommon || first === undefined || second === undefined ? [] : [[first, second]];
  });
}

function computeTermWeights({ terms }: Query, articleIndex: ArticleIndex): Float64Array {
  const count = articleIndex.passages.length;
  return Float64Array.from(terms, ({ stem, rarity, share }) => {
    const frequency = articleIndex.frequencyOf(stem);
    const inverse =
      Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5)) / Math.log(1 + count / 0.5);
    return share * inverse ** articlePower * rarity ** englishPower;
  });
}

/** For each term, the highest closeness in any of the rows. */
function raiseOverall(rows: readonly Candidate[], length: number): Float64Array {
  const most = new Float64Array(length);
  for (const { closeness } of rows) raise(most, closeness);
  return most;
}

function raise(most: Float64Array, values: Float64Array): void {
  for (let term = 0; term < most.length; term++) {
    const value = float64At(values, term);
    if (value > float64At(most, term)) most[term] = value;
  }
}
