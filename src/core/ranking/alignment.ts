// Alignment: for each term of a question, how closely a passage says it: in the same word, in a word
// that WordNet relates, or in one that stands in like places by its vector.

import type { Naming } from "./naming.ts";
import type { QuestionTerm } from "./terms.ts";
import type { PassageWords, Vocabulary } from "./vocabulary.ts";
import { float32At } from "../numbers.ts";

/** How closely something is said, for each term of a question: 0 to 1. */
export interface Closeness {
  /** 1 when the passage has the same stem. */
  readonly same: Float64Array;
  /** The same, or the nearest word by relation or by vector. */
  readonly any: Float64Array;
}

/** A question held against the article's words. */
export interface Alignment {
  /** How closely a candidate says each term. */
  readonly closenessIn: (passage: PassageWords) => Closeness;
  /** For each term of the question, the cosine with each term of the candidates. */
  readonly cosines: readonly Float32Array[];
  /** Stems in a candidate that say what the question says, in the same or in other words. */
  readonly saidIn: (passage: PassageWords) => readonly string[];
}

/** Another word counts less than the word itself. Chosen by trial on the questions of 25 articles. */
const relationWeight = 0.9;
const aliasWeight = 0.6;
/** Cosines below this are chance; above it they grow from 0 to 1, by a power. */
const chance = 0.15;
const vectorPower = 1.3;
/** From here on another word is close enough to be set in bold. */
const markedFrom = 0.55;
/** Terms that count less than this are not what the question is about. */
const markedShare = 0.3;

/** How closely each term of the article says one term of the question. */
interface Row {
  readonly share: number;
  readonly closeness: Float32Array;
  readonly cosine: Float32Array;
}

/** The closeness of a word to itself; no other word comes so close. */
const identity = 1;

/**
 * Compares the terms of a question with the words of the candidates.
 *
 * @param passages - the candidates
 */
export function align(
  terms: readonly QuestionTerm[],
  passages: readonly PassageWords[],
  article: { readonly vocabulary: Vocabulary; readonly naming: Naming },
): Alignment {
  const { vocabulary } = article;
  const ids = [...new Set(passages.flatMap((passage) => passage.terms))];
  const rows = terms.map((term) => rowOf(term, ids, article));
  return {
    closenessIn: ({ terms: own }) => closenessOf(own, rows),
    cosines: rows.map(({ cosine }) => cosine),
    saidIn: ({ terms: own }) =>
      own.flatMap((id) => {
        const term = vocabulary.terms[id];
        const isSaid = rows.some(
          ({ share, closeness }) => share >= markedShare && float32At(closeness, id) >= markedFrom,
        );
        return isSaid && term?.length === 1 ? term.stem : [];
      }),
  };
}

function closenessOf(ids: readonly number[], rows: readonly Row[]): Closeness {
  const any = Float64Array.from(rows, ({ closeness }) => {
    let most = 0;
    for (const id of ids) most = Math.max(most, float32At(closeness, id));
    return most;
  });
  return { any, same: any.map((value) => (value === identity ? 1 : 0)) };
}

function rowOf(
  term: QuestionTerm,
  ids: readonly number[],
  { vocabulary, naming }: { readonly vocabulary: Vocabulary; readonly naming: Naming },
): Row {
  const cosine = cosinesOf(term, vocabulary, ids);
  const closeness = new Float32Array(cosine.length);
  for (const id of ids) closeness[id] = nearness(float32At(cosine, id));
  const note = (id: number, strength: number): void => {
    if (strength > float32At(closeness, id)) closeness[id] = strength;
  };
  for (const base of term.bases) {
    for (const id of vocabulary.withBase(base)) note(id, relationWeight);
    for (const [id, strength] of vocabulary.relatedTo(base)) note(id, relationWeight * strength);
  }
  for (const { words, strengths } of term.relations) {
    words.forEach((word, at) => {
      for (const id of vocabulary.withBase(word)) {
        note(id, (relationWeight * (strengths[at] ?? 0)) / 255);
      }
    });
  }
  for (const alias of naming.aliasesOf(term.stem)) {
    for (const id of vocabulary.withStem(alias)) note(id, aliasWeight);
  }
  for (const id of vocabulary.withStem(term.stem)) closeness[id] = identity;
  return { share: term.share, closeness, cosine };
}

/** Of another word, by its cosine. */
function nearness(cosine: number): number {
  if (cosine <= chance) return 0;
  return Math.min(mostAlike, ((cosine - chance) / (1 - chance)) ** vectorPower);
}

/** Two words of one vector are still two words. */
const mostAlike = 0.99;

function cosinesOf(
  { vector }: QuestionTerm,
  { terms, vectors }: Vocabulary,
  ids: readonly number[],
): Float32Array {
  const cosines = new Float32Array(terms.length);
  if (vector === undefined) return cosines;
  const width = vector.length;
  for (const id of ids) {
    let cosine = 0;
    for (let k = 0, at = id * width; k < width; k++, at++) {
      cosine += float32At(vector, k) * float32At(vectors, at);
    }
    cosines[id] = cosine;
  }
  return cosines;
}
