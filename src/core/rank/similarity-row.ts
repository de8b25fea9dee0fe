// Similarity row: how closely each word of an article says one term of a question: in the same word, in a word that the
// lexicon relates, or in one that stands in like places by its vector. Vectors are compared when a word is first met.

import type { Aliases } from "../index/aliases.ts";
import type { ArticleIndex } from "../index/article-index.ts";
import type { RelationVisitor } from "../index/term-lookup.ts";
import type { QueryTerm } from "../index/terms.ts";
import { namesOfTimes } from "../language/english/calendar.ts";
import { float32At } from "../text/typed-arrays.ts";

/** The closeness of a word to itself, by its stem; no other word comes so close. */
export const identity = 1;

/** A stem of the article with how closely it says a term of the question. */
export interface RelatedStem {
  readonly stem: string;
  readonly closeness: number;
}

/** How closely each term of an article, by its position, says one term of a question. */
export interface SimilarityRow {
  readonly vector: Float32Array | undefined;
  /** What is known without the vectors: the word itself, and what is related to it. */
  readonly noted: ReadonlyMap<number, number>;
  /**
   * What was compared by vectors, which is done when a term is first met in a passage: 0 until then, and
   * {@link comparedNothing} in place of 0. Not filled with anything, since of a long article most of it is never
   * touched; empty for a word without a vector.
   */
  readonly compared: Float32Array;
  readonly related: readonly RelatedStem[];
  readonly opposites: ReadonlySet<number>;
}

const comparedNothing = 2;

/** Another word counts less than the word itself. Chosen by trial on the questions of 25 articles. */
const relationWeight = 0.9;
const aliasWeight = 0.6;
/** Cosines below this are noise; above it they grow from 0 to 1, by a power. */
const noiseCosine = 0.15;
const vectorPower = 1.3;
/** Two words of one vector are still two words. */
const mostAlike = 0.99;
/** In an article of up to this many terms, all are compared by their vectors to find related ones. */
export const mostCompared = 5_000;
/** Words less alike than this are not related. */
const leastRelated = 0.25;

/** Compares a term with the words of an article: with all by their vectors only if they are few. */
export function createRow(
  term: QueryTerm,
  articleIndex: ArticleIndex,
  aliases: Aliases,
): SimilarityRow {
  const { terms, withStem } = articleIndex;
  const related = new Map<string, number>();
  const noted = new Map<number, number>();
  const note = (id: number, strength: number): void => {
    const stem = terms[id]?.stem ?? "";
    if (stem === term.stem) return;
    if (strength > (noted.get(id) ?? 0)) noted.set(id, strength);
    if (strength > (related.get(stem) ?? 0)) related.set(stem, strength);
  };
  const noteRelated: RelationVisitor = (id, strength) => note(id, relationWeight * strength);
  for (const base of term.bases) {
    articleIndex.visitWithBase(base, (id) => note(id, relationWeight));
    articleIndex.visitRelatedTo(base, noteRelated);
    articleIndex.visitRelatedFrom(base, noteRelated);
  }
  for (const alias of aliases.aliasesOf(term.stem)) {
    for (const id of withStem(alias)) note(id, aliasWeight);
  }
  for (const id of withStem(term.stem)) noted.set(id, identity);
  const vector = standsForItself(term) ? undefined : term.vector;
  const compared = new Float32Array(vector === undefined ? 0 : terms.length);
  const opposites = listOpposites(term, articleIndex);
  // Their vectors are alike, for opposites stand in like places.
  for (const id of opposites) {
    noted.set(id, 0);
    if (vector !== undefined) compared[id] = comparedNothing;
  }
  const row = { vector, noted, compared };
  if (compared.length <= mostCompared) {
    for (let id = 0; id < compared.length; id++) {
      const value = readCloseness(row, id, articleIndex);
      if (value >= leastRelated && value < identity) note(id, value);
    }
  }
  const stems = Array.from(related, ([stem, strength]) => ({ stem, closeness: strength }));
  return { ...row, opposites, related: stems.toSorted((a, b) => b.closeness - a.closeness) };
}

/** A day, a month or a number is said by no other: their vectors are alike, for they stand in like places. */
function standsForItself({ text }: QueryTerm): boolean {
  return namesOfTimes.has(text) || /^[\d.,]+$/.test(text);
}

function listOpposites(
  { bases, stem }: QueryTerm,
  articleIndex: ArticleIndex,
): ReadonlySet<number> {
  const opposites = new Set<number>();
  for (const base of bases) {
    articleIndex.visitOpposites(base, (id) => {
      if (articleIndex.terms[id]?.stem !== stem) opposites.add(id);
    });
  }
  return opposites;
}

/** How closely the nearest of some terms of the article, by their positions, says the term of a row: 0 to {@link identity}. */
export function findClosest(
  ids: readonly number[],
  row: SimilarityRow,
  articleIndex: ArticleIndex,
): number {
  const { noted, compared } = row;
  let most = 0;
  if (compared.length === 0) {
    if (noted.size > 0) for (const id of ids) most = Math.max(most, noted.get(id) ?? 0);
    return most;
  }
  for (const id of ids) {
    const known = float32At(compared, id);
    const value = known > 0 && known <= identity ? known : readCloseness(row, id, articleIndex);
    if (value > most) most = value;
  }
  return most;
}

/** How closely one term of the article, by its position, says the term of a row: 0 to {@link identity}. */
export function readCloseness(
  { vector, noted, compared }: Pick<SimilarityRow, "vector" | "noted" | "compared">,
  id: number,
  { vectors }: ArticleIndex,
): number {
  if (vector === undefined) return noted.get(id) ?? 0;
  const known = float32At(compared, id);
  if (known !== 0) return known === comparedNothing ? 0 : known;
  const value = Math.max(noted.get(id) ?? 0, scaleCosine(computeCosine(vector, vectors, id)));
  compared[id] = value === 0 ? comparedNothing : value;
  return value;
}

/** Of another word, by its cosine. */
function scaleCosine(cosine: number): number {
  if (cosine <= noiseCosine) return 0;
  return Math.min(mostAlike, ((cosine - noiseCosine) / (1 - noiseCosine)) ** vectorPower);
}

/** With the vector at a position among those of all terms. */
function computeCosine(vector: Float32Array, vectors: Float32Array, id: number): number {
  const width = vector.length;
  const start = id * width;
  let even = 0;
  let odd = 0;
  // Two sums: an addition waits for the one before it in the same sum, and for no other.
  for (let k = 0; k < width; k += 2) {
    even += float32At(vector, k) * float32At(vectors, start + k);
    odd += float32At(vector, k + 1) * float32At(vectors, start + k + 1);
  }
  return even + odd;
}
