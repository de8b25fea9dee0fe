// Evidence: all that the features look at for one question: its terms with their weights, and the
// candidate passages with how closely each says each term.

import { isStopWord } from "../language/english/stop-words.ts";
import type { CompareTerms, TermSimilarity } from "./term-similarity.ts";
import { computeMeanVector } from "../text/vectors.ts";
import { type PairSimilarity, createPairSimilarity } from "./pair-similarity.ts";
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
  readonly pairSimilarity: PairSimilarity;
}

/**
 * Gathers the context for a query.
 *
 * @param passages - the candidates, in the order of the article, whole paragraphs
 * @param searchScores - the index's score by the passage's id
 */
export function createMatchContext(
  query: Query,
  passages: readonly IndexedPassage[],
  searchScores: ReadonlyMap<number, number>,
  { articleIndex, align }: { readonly articleIndex: ArticleIndex; readonly align: CompareTerms },
): MatchContext {
  const { terms } = query;
  const typed = terms.filter(({ at }) => Number.isFinite(at));
  const similarity = align(terms, passages);
  const rows = passages.map((words) => ({ words, closeness: similarity.measureCloseness(words) }));
  const paragraphs = raiseByParagraph(rows, terms.length);
  const near = (index: number, before: number, after: number): Float64Array => {
    const most = new Float64Array(terms.length);
    const own = rows[index]?.words.passage.id ?? 0;
    for (let at = index - before; at <= index + after; at++) {
      const row = rows[at];
      if (row === undefined) continue;
      const distance = row.words.passage.id - own;
      if (distance >= -before && distance <= after) raise(most, row.closeness);
    }
    return most;
  };
  const weights = computeTermWeights(query, articleIndex);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    query,
    stemPairs: listStemPairs(query, articleIndex),
    queryStems: new Set([...query.stems, ...typed.map(({ stem }) => stem)]),
    weights: total === 0 ? weights : weights.map((weight) => weight / total),
    total,
    best: raiseOverall(rows, terms.length),
    embedding: computeMeanVector(
      terms.map(({ vector, rarity, share }) => ({ vector, rarity: rarity * share })),
      terms.find(({ vector }) => vector !== undefined)?.vector?.length ?? 0,
    ),
    candidates: rows.map(({ words, closeness }, index): Candidate => ({
      words,
      closeness,
      search: searchScores.get(words.passage.id) ?? 0,
      withPrevious: words.isAnaphoric ? near(index, 1, 0) : closeness,
      around: near(index, reach, reach),
      paragraph: paragraphs.get(words.passage.paragraph.number) ?? closeness,
    })),
    similarity,
    pairSimilarity: createPairSimilarity(terms, similarity.cosines, articleIndex.pairs),
  };
}

/** How many sentences on either side are around a sentence. */
const reach = 2;

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

type Row = Pick<Candidate, "words" | "closeness">;

function raiseByParagraph(rows: readonly Row[], length: number): ReadonlyMap<number, Float64Array> {
  const paragraphs = new Map<number, Float64Array>();
  for (const { words, closeness } of rows) {
    const { number } = words.passage.paragraph;
    const most = paragraphs.get(number) ?? new Float64Array(length);
    raise(most, closeness);
    paragraphs.set(number, most);
  }
  return paragraphs;
}

/** For each term, the highest closeness in any of the rows. */
function raiseOverall(rows: readonly Row[], length: number): Float64Array {
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
