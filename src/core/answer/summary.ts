// Summary: the article's most central sentences, as they stand.
// LexRank (Erkan and Radev, JAIR 22, 2004) in its continuous form: a sentence is central when central
// sentences are like it. The likeness of two sentences is the cosine of their weighted words, and is
// never written out as a table, so that time grows with the words of the article and no faster.

import type { Article } from "../article/article.ts";
import { tokenizeShown } from "../article/shown-tokens.ts";
import type { Passage } from "../article/passages.ts";
import { opensWithAnaphor } from "../language/english/anaphora.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { stem } from "../language/stemmer.ts";
import { sliceOf } from "../text/span.ts";
import type { Excerpt } from "./excerpts.ts";
import { quoteSpan } from "./quoted-excerpt.ts";
import { float64At } from "../text/typed-arrays.ts";

/** A sentence with its centrality; over all sentences of an article the sum is 1. */
export interface CentralPassage {
  readonly passage: Passage;
  readonly centrality: number;
}

/**
 * Selects the sentences that sum an article up.
 *
 * @param count - how many at the most
 * @returns excerpts in the order of the article; their score is their centrality
 */
export function selectSummary(
  article: Article,
  passages: readonly Passage[],
  count: number,
): readonly Excerpt[] {
  return pickCentralPassages(article, passages, count).map(({ passage, centrality }) =>
    quoteSpan(article, passage, { paragraph: passage.paragraph, score: centrality }),
  );
}

/**
 * Picks the most central sentences of an article.
 *
 * @param passages - all of the article's
 * @param count - how many to pick at the most
 * @returns the sentences in the order of the article; none says mostly the same as another or opens by
 *   pointing back at what is not shown
 */
export function pickCentralPassages(
  article: Article,
  passages: readonly Passage[],
  count: number,
): readonly CentralPassage[] {
  const rows = weighWords(article, passages);
  const centrality = rankByCentrality(numberWords(rows));
  const picked: number[] = [];
  const byCentrality = rows
    .map((_, at) => at)
    .toSorted((a, b) => float64At(centrality, b) - float64At(centrality, a) || a - b);
  for (const at of byCentrality) {
    if (picked.length === count) break;
    const passage = passages[at];
    if (passage === undefined || !standsAlone(article, passage)) continue;
    if (picked.every((other) => measureLikeness(rows[at], rows[other]) < mostAlike))
      picked.push(at);
  }
  return picked
    .toSorted((a, b) => a - b)
    .flatMap((at): CentralPassage[] => {
      const passage = passages[at];
      return passage === undefined ? [] : [{ passage, centrality: float64At(centrality, at) }];
    });
}

/** Sentences more alike than this say the same. */
const mostAlike = 0.5;
/** UTF-16 units: shorter ones are headings or exclamations, longer ones are no summary. */
const shortest = 40;
const longest = 400;

function standsAlone({ text }: Article, passage: Passage): boolean {
  const length = passage.end - passage.start;
  if (passage.paragraph.kind !== "prose" || length < shortest || length > longest) return false;
  return !opensWithAnaphor(sliceOf(text, passage));
}

/** The words of a sentence with their weights; the sum of the squares is 1. */
type Row = ReadonlyMap<string, number>;

function weighWords(article: Article, passages: readonly Passage[]): readonly Row[] {
  const counts = passages.map((passage) => countStems(article, passage));
  const frequencies = new Map<string, number>();
  for (const count of counts) {
    for (const word of count.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  return counts.map((count) => {
    const weights = Array.from(count, ([word, times]): [string, number] => {
      return [word, times * Math.log(1 + passages.length / (frequencies.get(word) ?? 1))];
    });
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
}

function countStems(article: Article, passage: Passage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of tokenizeShown(article, passage)) {
    if (isStopWord(term)) continue;
    const word = stem(term);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Rows with numbers for their words, from 0: a walk goes over them many times. */
interface NumberedRows {
  readonly wordCount: number;
  readonly rows: readonly { readonly words: Uint32Array; readonly weights: Float64Array }[];
}

function numberWords(rows: readonly Row[]): NumberedRows {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const numbered = rows.map((row) => ({
    words: Uint32Array.from(row.keys(), numberOf),
    weights: Float64Array.from(row.values()),
  }));
  return { rows: numbered, wordCount: numbers.size };
}

/** Share of the walk that starts anew anywhere, as in PageRank. */
const damping = 0.15;
const rounds = 30;

/** The stationary distribution of a walk that goes from sentence to like sentence. */
function rankByCentrality(likeness: NumberedRows): Float64Array {
  const count = likeness.rows.length;
  const degrees = multiplyByLikeness(likeness, new Float64Array(count).fill(1));
  let ranks = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < rounds; round++) {
    const shares = ranks.map((rank, at) => rank / (float64At(degrees, at) || 1));
    const walked = multiplyByLikeness(likeness, shares);
    ranks = walked.map((value) => damping / count + (1 - damping) * value);
  }
  return ranks;
}

/** Multiplies the table of likenesses by a vector, through the words: M (Mᵀ v). */
function multiplyByLikeness({ rows, wordCount }: NumberedRows, vector: Float64Array): Float64Array {
  const sums = new Float64Array(wordCount);
  for (const [at, { words, weights }] of rows.entries()) {
    const value = float64At(vector, at);
    for (let place = 0; place < words.length; place++) {
      const word = words[place] ?? 0;
      sums[word] = float64At(sums, word) + float64At(weights, place) * value;
    }
  }
  return Float64Array.from(rows, ({ words, weights }) => {
    let sum = 0;
    for (let place = 0; place < words.length; place++)
      sum += float64At(weights, place) * float64At(sums, words[place] ?? 0);
    return sum;
  });
}

function measureLikeness(one: Row | undefined, other: Row | undefined): number {
  let sum = 0;
  for (const [word, weight] of one ?? []) sum += weight * (other?.get(word) ?? 0);
  return sum;
}
