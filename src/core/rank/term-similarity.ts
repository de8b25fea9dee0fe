// Term similarity: for each term of a question, how closely a passage says it: in the same word, in a
// word that the lexicon relates, or in one that stands in like places by its vector.

import type { Aliases } from "../index/aliases.ts";
import type { ArticleIndex } from "../index/article-index.ts";
import type { IndexedPassage } from "../index/indexed-passage.ts";
import type { RelationVisitor } from "../index/term-lookup.ts";
import type { QueryTerm } from "../index/terms.ts";
import { float32At, float64At } from "../text/typed-arrays.ts";

/** The closeness of a word to itself, by its stem; no other word comes so close. */
export const identity = 1;

/** A stem of the article with how closely it says a term of the question. */
export interface RelatedStem {
  readonly stem: string;
  readonly closeness: number;
}

/** A question held against the article's words. */
export interface TermSimilarity {
  /** How many terms of the question are compared: those that count for it. */
  readonly comparedTerms: number;
  /**
   * How closely some of the article's terms, by their positions, say each term, in the nearest of
   * them: 0 to {@link identity}. An opposite says nothing, and of a term that is not compared the closeness is 0.
   */
  readonly measureCloseness: (ids: readonly number[]) => Float64Array;
  /** For a term of the question, by its position, the stems related to it, its own not among them, closest first. */
  readonly listRelatedStems: (term: number) => readonly RelatedStem[];
  /** Stems in a passage that say what the question says, in the same or in other words. */
  readonly findMatchedStems: (passage: IndexedPassage) => readonly string[];
}

/**
 * Compares the terms of a question with the words of the article.
 *
 * @param wanted - a term that is compared even if it counts nothing: several questions at once share their terms
 */
export type CompareTerms = (terms: readonly QueryTerm[], wanted?: QueryTerm) => TermSimilarity;

/** Another word counts less than the word itself. Chosen by trial on the questions of 25 articles. */
const relationWeight = 0.9;
const aliasWeight = 0.6;
/** Cosines below this are noise; above it they grow from 0 to 1, by a power. */
const noiseCosine = 0.15;
const vectorPower = 1.3;
/** Two words of one vector are still two words. */
const mostAlike = 0.99;
/** From here on another word is close enough to be set in bold. */
const markedFrom = 0.55;
/** Terms that count less than this are not what the question is about. */
const markedShare = 0.3;
/** In an article of up to this many terms, all are compared by their vectors to find related ones. */
const mostCompared = 5_000;
/** Words less alike than this are not related. */
const leastRelated = 0.25;
/** In an article of up to this many lists of terms, how closely each says a word is kept. */
const mostLists = 2_000;
/** The rows of an article may hold this many numbers together, 16 MB, but those of one question are kept in any. */
const mostKept = 2_000_000;
const leastRows = 64;

/** Prepares comparisons with an article. What is found for a word is kept: questions come back to the same words. */
export function createTermSimilarity(articleIndex: ArticleIndex, aliases: Aliases): CompareTerms {
  const kept = new Map<string, KeptRow>();
  const lists = numberLists(articleIndex);
  const rowLength = articleIndex.terms.length + lists.size + 1;
  const limit = Math.max(leastRows, Math.ceil(mostKept / rowLength));
  const findRow = (term: QueryTerm): KeptRow => {
    const known = kept.get(term.text);
    if (known !== undefined) return known;
    const row = {
      ...createRow(term, articleIndex, aliases),
      closest: new Float64Array(lists.size).fill(unknown),
    };
    if (kept.size >= limit) kept.clear();
    kept.set(term.text, row);
    return row;
  };
  const measure = (row: KeptRow, ids: readonly number[], list: number | undefined): number => {
    if (list === undefined) return findClosest(ids, row, articleIndex);
    const known = float64At(row.closest, list);
    if (known !== unknown) return known;
    const closest = findClosest(ids, row, articleIndex);
    row.closest[list] = closest;
    return closest;
  };
  return (terms, wanted) => {
    const rows = terms.map(findRow);
    const compared = terms.flatMap((term, at) => (term.share > 0 || term === wanted ? at : []));
    const asked = rows.filter((_, at) => (terms[at]?.share ?? 0) >= markedShare);
    return {
      comparedTerms: compared.length,
      measureCloseness: (ids) => {
        const list = lists.get(ids);
        const closeness = new Float64Array(rows.length);
        for (const at of compared) {
          const row = rows[at];
          if (row !== undefined) closeness[at] = measure(row, ids, list);
        }
        return closeness;
      },
      listRelatedStems: (term) => rows[term]?.related ?? [],
      findMatchedStems: ({ terms: ids }) =>
        ids.flatMap((id) => {
          const term = articleIndex.terms[id];
          const isSaid = asked.some((row) => readCloseness(row, id, articleIndex) >= markedFrom);
          return isSaid && term?.length === 1 ? term.stem : [];
        }),
    };
  };
}

/** How closely each term of the article, by its position, says one term of a question. */
interface Row {
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

interface KeptRow extends Row {
  /** For each numbered list of terms how closely the nearest of them says it, {@link unknown} until that is asked. */
  readonly closest: Float64Array;
}

const unknown = -1;

/** Numbers the lists of terms, but empty ones, that questions are compared with, unless the article is too long to keep what comes of it. */
function numberLists({ terms, passages }: ArticleIndex): ReadonlyMap<readonly number[], number> {
  const numbers = new Map<readonly number[], number>();
  if (terms.length > mostCompared) return numbers;
  for (const { terms: own, stated } of passages) {
    for (const list of [own, stated.heading, stated.context]) {
      if (list.length === 0) continue;
      if (numbers.size === mostLists) return new Map();
      if (!numbers.has(list)) numbers.set(list, numbers.size);
    }
  }
  return numbers;
}

function createRow(term: QueryTerm, articleIndex: ArticleIndex, aliases: Aliases): Row {
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
  const { vector } = term;
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

function findClosest(ids: readonly number[], row: Row, articleIndex: ArticleIndex): number {
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

function readCloseness(
  { vector, noted, compared }: Pick<Row, "vector" | "noted" | "compared">,
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
