// Alignment: for each term of a question, how closely a passage says it: in the same word, in a word
// that WordNet relates, or in one that stands in like places by its vector.

import type { Aliases } from "../index/aliases.ts";
import type { RelationVisitor } from "../index/term-lookup.ts";
import type { QueryTerm } from "../index/terms.ts";
import type { IndexedPassage, ArticleIndex } from "../index/article-index.ts";
import { float32At, uint32At } from "../text/typed-arrays.ts";

/** The closeness of a word to itself, by its stem; no other word comes so close. */
export const identity = 1;

/** A question held against the article's words. */
export interface TermSimilarity {
  /**
   * How closely a candidate says each term, in the nearest word that it has: 0 to {@link identity}.
   */
  readonly measureCloseness: (passage: IndexedPassage) => Float64Array;
  /** For each term of the question, the cosine with each term of the candidates. */
  readonly cosines: readonly Float32Array[];
  /** Stems in a candidate that say what the question says, in the same or in other words. */
  readonly findMatchedStems: (passage: IndexedPassage) => readonly string[];
}

/** Another word counts less than the word itself. Chosen by trial on the questions of 25 articles. */
const relationWeight = 0.9;
const aliasWeight = 0.6;
/** Cosines below this are noise; above it they grow from 0 to 1, by a power. */
const noiseCosine = 0.15;
const vectorPower = 1.3;
/** From here on another word is close enough to be set in bold. */
const markedFrom = 0.55;
/** Terms that count less than this are not what the question is about. */
const markedShare = 0.3;

/** How closely each term of the article says one term of the question. */
interface Row {
  readonly closeness: Float32Array;
  readonly cosine: Float32Array;
}

/** Compares the terms of a question with the words of the candidates. */
export type CompareTerms = (
  terms: readonly QueryTerm[],
  candidates: readonly IndexedPassage[],
) => TermSimilarity;

/** So many words of an article are remembered. */
const mostKept = 256;

/**
 * Prepares comparisons with an article. In a short one, all of which is compared each time, what was
 * found for a word of its own is kept: questions come back to the same names.
 */
export function createTermSimilarity(articleIndex: ArticleIndex, aliases: Aliases): CompareTerms {
  const kept = new Map<string, Row>();
  const all = collectTerms(articleIndex.passages, articleIndex.terms.length);
  return (terms, candidates) => {
    const isAll = candidates === articleIndex.passages;
    const ids = isAll ? all : collectTerms(candidates, articleIndex.terms.length);
    const rows = terms.map((term) => {
      const known = kept.get(term.text) ?? createRow(term, ids, { articleIndex, aliases });
      if (isAll && articleIndex.has(term.text) && kept.size < mostKept) kept.set(term.text, known);
      return known;
    });
    const isAsked = terms.map(({ share }) => share >= markedShare);
    return {
      measureCloseness: ({ terms: own }) => findClosest(own, rows),
      cosines: rows.map(({ cosine }) => cosine),
      findMatchedStems: ({ terms: own }) =>
        own.flatMap((id) => {
          const term = articleIndex.terms[id];
          const isSaid = rows.some(
            ({ closeness }, at) => isAsked[at] && float32At(closeness, id) >= markedFrom,
          );
          return isSaid && term?.length === 1 ? term.stem : [];
        }),
    };
  };
}

function findClosest(ids: readonly number[], rows: readonly Row[]): Float64Array {
  const closest = new Float64Array(rows.length);
  for (const [term, { closeness }] of rows.entries()) {
    let most = 0;
    for (const id of ids) {
      const value = float32At(closeness, id);
      if (value > most) most = value;
    }
    closest[term] = most;
  }
  return closest;
}

function createRow(
  term: QueryTerm,
  ids: Uint32Array,
  { articleIndex, aliases }: { readonly articleIndex: ArticleIndex; readonly aliases: Aliases },
): Row {
  const cosine = computeCosines(term, articleIndex, ids);
  const closeness = new Float32Array(cosine.length);
  for (const id of ids) closeness[id] = scaleCosine(float32At(cosine, id));
  const note = (id: number, strength: number): void => {
    if (strength > float32At(closeness, id)) closeness[id] = strength;
  };
  const noteRelated: RelationVisitor = (id, strength) => note(id, relationWeight * strength);
  for (const base of term.bases) {
    articleIndex.visitWithBase(base, (id) => note(id, relationWeight));
    articleIndex.visitRelatedTo(base, noteRelated);
    articleIndex.visitRelatedFrom(base, noteRelated);
  }
  for (const alias of aliases.aliasesOf(term.stem)) {
    for (const id of articleIndex.withStem(alias)) note(id, aliasWeight);
  }
  for (const id of articleIndex.withStem(term.stem)) closeness[id] = identity;
  return { closeness, cosine };
}

/** Of another word, by its cosine. */
function scaleCosine(cosine: number): number {
  if (cosine <= noiseCosine) return 0;
  return Math.min(mostAlike, ((cosine - noiseCosine) / (1 - noiseCosine)) ** vectorPower);
}

/** Two words of one vector are still two words. */
const mostAlike = 0.99;

function computeCosines(
  { vector }: QueryTerm,
  { terms, vectors }: ArticleIndex,
  ids: Uint32Array,
): Float32Array {
  const cosines = new Float32Array(terms.length);
  if (vector === undefined) return cosines;
  const width = vector.length;
  // Four at a time: an addition waits for the one before it in the same sum, and for no other.
  for (let index = 0; index < ids.length; index += 4) {
    const a = uint32At(ids, index);
    const b = uint32At(ids, index + 1);
    const c = uint32At(ids, index + 2);
    const d = uint32At(ids, index + 3);
    let toA = 0;
    let toB = 0;
    let toC = 0;
    let toD = 0;
    for (let k = 0; k < width; k++) {
      const value = float32At(vector, k);
      toA += value * float32At(vectors, a * width + k);
      toB += value * float32At(vectors, b * width + k);
      toC += value * float32At(vectors, c * width + k);
      toD += value * float32At(vectors, d * width + k);
    }
    // Beyond the end of the list stands term 0, which is only computed again.
    cosines[a] = toA;
    cosines[b] = toB;
    cosines[c] = toC;
    cosines[d] = toD;
  }
  return cosines;
}

/** The positions of all terms in the passages, each once. */
function collectTerms(passages: readonly IndexedPassage[], count: number): Uint32Array {
  const isThere = new Uint8Array(count);
  const ids: number[] = [];
  for (const { terms } of passages) {
    for (const id of terms) {
      if (isThere[id] === 0) ids.push(id);
      isThere[id] = 1;
    }
  }
  return Uint32Array.from(ids);
}
