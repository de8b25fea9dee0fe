// Match context: all that the features look at for one question: its terms with their weights, and the
// candidate passages with how closely each says each term.

import { isStopWord } from "../language/english/stop-words.ts";
import {
  type Candidate,
  type CandidateSource,
  createCandidates,
  findHighestCloseness,
} from "./candidate.ts";
import type { SearchResult } from "../index/search-index.ts";
import type { Scope } from "./scope.ts";
import type { TermSimilarity } from "./term-similarity.ts";
import { computeMeanVector } from "../text/vectors.ts";
import type { Query } from "../query/query.ts";
import type { ArticleIndex } from "../index/article-index.ts";

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
  source: CandidateSource & { readonly scope: Scope },
): MatchContext {
  const { articleIndex, similarity, scope } = source;
  const { terms } = query;
  const typed = terms.filter(({ at }) => Number.isFinite(at));
  const weights = computeTermWeights(query, scope);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = createCandidates(hits, source);
  return {
    query,
    stemPairs: listStemPairs(query, articleIndex),
    queryStems: new Set([...query.stems, ...typed.map(({ stem }) => stem)]),
    weights: total === 0 ? weights : weights.map((weight) => weight / total),
    total,
    best: findHighestCloseness(candidates, terms.length),
    embedding: computeMeanVector(
      terms.map(({ vector, rarity, share }) => ({ vector, rarity: rarity * share })),
      terms.find(({ vector }) => vector !== undefined)?.vector?.length ?? 0,
    ),
    candidates,
    similarity,
  };
}

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

/**
 * So many of the passages say a word of the title, at the least: all of them speak of it. "Is the library open?" asks for
 * what is open wherever the library is named.
 */
const shareOfTitle = 0.5;

function computeTermWeights({ terms }: Query, scope: Scope): Float64Array {
  const { count } = scope;
  return Float64Array.from(terms, ({ stem, rarity, share }) => {
    const least = scope.isInTitle(stem) ? shareOfTitle * count : 0;
    const frequency = Math.max(least, scope.frequencyOf(stem));
    const inverse =
      Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5)) / Math.log(1 + count / 0.5);
    return share * inverse ** articlePower * rarity ** englishPower;
  });
}
