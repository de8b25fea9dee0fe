// Candidate: a passage that was retrieved, with how closely it says each term of the question, and how
// closely the places do that are read with it: the sentences around it, its paragraph, its headings.

import type { ArticleIndex } from "../index/article-index.ts";
import type { IndexedPassage } from "../index/indexed-passage.ts";
import type { SearchResult } from "../index/search-index.ts";
import { float64At } from "../text/typed-arrays.ts";
import type { TermSimilarity } from "./term-similarity.ts";

/** One candidate passage among its neighbours. */
export interface Candidate {
  readonly words: IndexedPassage;
  /** For each term of the question, how closely the passage says it; see {@link TermSimilarity}. */
  readonly closeness: Float64Array;
  /** MiniSearch's score. */
  readonly search: number;
  /** … in the sentence before too if this one leans on it, since its subject carries on. */
  readonly withPrevious: Float64Array;
  /** … in this sentence and two on either side. */
  readonly around: Float64Array;
  /** … in its paragraph, however long that is up to eight sentences away. */
  readonly paragraph: Float64Array;
  /** … in the headings above it. */
  readonly heading: Float64Array;
  /** … in what its paragraph is read with. */
  readonly context: Float64Array;
}

/** How many passages on either side are around one. */
const reach = 2;
/** How many on either side are looked at for what the paragraph says. */
const paragraphReach = 8;

/** Makes candidates of what was retrieved, in the same order. */
export function createCandidates(
  hits: readonly SearchResult[],
  source: { readonly articleIndex: ArticleIndex; readonly similarity: TermSimilarity },
): readonly Candidate[] {
  const { passages } = source.articleIndex;
  const known = new Map<readonly number[], Float64Array>();
  const measure = (ids: readonly number[]): Float64Array => {
    const closeness = known.get(ids) ?? source.similarity.measureCloseness(ids);
    known.set(ids, closeness);
    return closeness;
  };
  return hits.flatMap(({ position, score }): readonly Candidate[] => {
    const words = passages[position];
    if (words === undefined) return [];
    const nearby = createNearby(words, measure(words.terms));
    for (let other = position - 1; nearby.add(passages[other], measure); other--);
    for (let other = position + 1; nearby.add(passages[other], measure); other++);
    const { closeness, withPrevious, around, paragraph } = nearby;
    const [heading, context] = [measure(words.stated.heading), measure(words.stated.context)];
    const said = { closeness, withPrevious, around, paragraph, heading, context };
    return [{ words, search: score, ...said }];
  });
}

/** For each term, the highest closeness in any of the candidates. */
export function findHighestCloseness(
  candidates: readonly Candidate[],
  termCount: number,
): Float64Array {
  const most = new Float64Array(termCount);
  for (const { closeness } of candidates) raise(most, closeness);
  return most;
}

interface Nearby extends Pick<Candidate, "closeness" | "withPrevious" | "around" | "paragraph"> {
  /** Takes in a passage; returns false when it, and so any beyond it, is too far. */
  readonly add: (
    other: IndexedPassage | undefined,
    measure: (ids: readonly number[]) => Float64Array,
  ) => boolean;
}

function createNearby({ isAnaphoric, passage }: IndexedPassage, closeness: Float64Array): Nearby {
  const withPrevious = isAnaphoric ? closeness.slice() : closeness;
  const around = closeness.slice();
  const inParagraph = closeness.slice();
  return {
    closeness,
    withPrevious,
    around,
    paragraph: inParagraph,
    add: (other, measure) => {
      if (other === undefined) return false;
      const distance = other.passage.id - passage.id;
      const isAround = Math.abs(distance) <= reach;
      const isInParagraph =
        other.passage.paragraph === passage.paragraph && Math.abs(distance) <= paragraphReach;
      if (!isAround && !isInParagraph) return false;
      const values = measure(other.terms);
      if (isAnaphoric && distance === -1) raise(withPrevious, values);
      if (isAround) raise(around, values);
      if (isInParagraph) raise(inParagraph, values);
      return true;
    },
  };
}

function raise(most: Float64Array, values: Float64Array): void {
  for (let term = 0; term < most.length; term++) {
    const value = float64At(values, term);
    if (value > float64At(most, term)) most[term] = value;
  }
}
