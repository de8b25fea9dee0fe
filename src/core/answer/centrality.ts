// Centrality: how much each sentence of an article says of what the others say.
// LexRank (Erkan and Radev, JAIR 22, 2004) in its continuous form: a sentence is central when central
// sentences are like it. The likeness of two sentences is the cosine of their weighted words, and is
// never written out as a table, so that time grows with the words of the article and no faster.

import type { Article } from "../article/article.ts";
import type { Passage } from "../article/passages.ts";
import { tokenizeShown } from "../article/shown-tokens.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { stem } from "../language/stemmer.ts";
import { float64At } from "../text/typed-arrays.ts";

/** What sentences are to one another, by their positions. */
export interface Centrality {
  /** The centrality of each sentence; the sum is 1. */
  readonly values: Float64Array;
  /** The cosine of the words of two sentences: 0..1. */
  readonly measureLikeness: (one: number, other: number) => number;
}

/** Measures how central each sentence is among all. */
export function measureCentrality(article: Article, passages: readonly Passage[]): Centrality {
  const rows = weighWords(article, passages);
  return {
    values: rankByCentrality(numberWords(rows)),
    measureLikeness: (one, other) => multiplyRows(rows[one], rows[other]),
  };
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

function multiplyRows(one: Row | undefined, other: Row | undefined): number {
  let sum = 0;
  for (const [word, weight] of one ?? []) sum += weight * (other?.get(word) ?? 0);
  return sum;
}
