// Candidate: a passage that was retrieved, with how closely it says each term of the question, and how
// closely the places do that are read with it: the sentences around it, its paragraph, its headings.

import type { ArticleIndex } from "../index/article-index.ts";
import type { IndexedPassage } from "../index/indexed-passage.ts";
import type { Passage } from "../article/passages.ts";
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

/** What candidates are made with. */
export interface CandidateSource {
  readonly articleIndex: ArticleIndex;
  readonly similarity: TermSimilarity;
  /** How many questions the message asks, which share what comparing may cost; default 1. */
  readonly parts?: number;
}

/**
 * Pairs of a word of the article and a term of the question that are compared for one message: 60 ns each on the machine
 * of docs/speed.md. An excerpt of long sentences in a long paragraph is read with a thousand words, so that a hundred of
 * them and a long question take seconds. None of 6,580 questions to some hundred articles took more than 60,044.
 */
export const mostPairs = 75_000;

/**
 * Makes candidates of what was retrieved: the best, until {@link mostPairs} are compared, and at least one.
 *
 * @returns the candidates, in the order of the hits
 */
export function createCandidates(
  hits: readonly SearchResult[],
  { articleIndex: { passages }, similarity, parts = 1 }: CandidateSource,
): readonly Candidate[] {
  const known = new Map<readonly number[], Float64Array>();
  let pairs = 0;
  const measure = (ids: readonly number[]): Float64Array => {
    const before = known.get(ids);
    if (before !== undefined) return before;
    const closeness = similarity.measureCloseness(ids);
    pairs += ids.length * similarity.comparedTerms;
    known.set(ids, closeness);
    return closeness;
  };
  const measureRun = createRunMeasure(passages.length, (at) => measure(passages[at]?.terms ?? []));
  const candidates = new Map<SearchResult, Candidate>();
  for (const hit of hits.toSorted((a, b) => b.score - a.score)) {
    const { position, score } = hit;
    const words = passages[position];
    if (words === undefined) continue;
    if (pairs > mostPairs / parts) break;
    const runs = findRuns(passages, position, words);
    candidates.set(hit, {
      words,
      search: score,
      closeness: measure(words.terms),
      withPrevious: measureRun(runs.withPrevious),
      around: measureRun(runs.around),
      paragraph: measureRun(runs.paragraph),
      heading: measure(words.stated.heading),
      context: measure(words.stated.context),
    });
  }
  return hits.flatMap((hit) => candidates.get(hit) ?? []);
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

/** Whether a passage is read with another, which is not so for any beyond one that is not. */
type IsNear = (passage: Passage, other: Passage) => boolean;

const isSame: IsNear = () => false;
const followsAtOnce: IsNear = (passage, other) => passage.id - other.id === 1;
const isAround: IsNear = (passage, other) => Math.abs(other.id - passage.id) <= reach;
const isInParagraph: IsNear = (passage, other) =>
  other.paragraph === passage.paragraph && Math.abs(other.id - passage.id) <= paragraphReach;

/** Passages one after the other, by the positions of the first and the last. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** What a passage is read with: the same for every question. */
type Runs = Readonly<Record<"withPrevious" | "around" | "paragraph", Run>>;

/** Of each passage that was a candidate. */
const knownRuns = new WeakMap<IndexedPassage, Runs>();

function findRuns(
  passages: readonly IndexedPassage[],
  position: number,
  words: IndexedPassage,
): Runs {
  const known = knownRuns.get(words);
  if (known !== undefined) return known;
  // Rows of a table are read one by one: what the next one says is said of something else.
  const isRow = words.passage.paragraph.kind === "table";
  const runs = {
    withPrevious: findRun(passages, position, words.isAnaphoric ? followsAtOnce : isSame),
    around: findRun(passages, position, isRow ? isSame : isAround),
    paragraph: findRun(passages, position, isRow ? isSame : isInParagraph),
  };
  knownRuns.set(words, runs);
  return runs;
}

function findRun(passages: readonly IndexedPassage[], position: number, isNear: IsNear): Run {
  let first = position;
  while (isNearAt(passages, position, first - 1, isNear)) first--;
  let last = position;
  while (isNearAt(passages, position, last + 1, isNear)) last++;
  return { first, last };
}

function isNearAt(
  passages: readonly IndexedPassage[],
  position: number,
  other: number,
  isNear: IsNear,
): boolean {
  const [one, beside] = [passages[position], passages[other]];
  return one !== undefined && beside !== undefined && isNear(one.passage, beside.passage);
}

/** Measures passages together; many passages have the same near them. */
function createRunMeasure(
  count: number,
  measureAt: (position: number) => Float64Array,
): (run: Run) => Float64Array {
  const known = new Map<number, Float64Array>();
  return ({ first, last }) => {
    // Nothing is copied of a single one.
    if (first === last) return measureAt(first);
    const run = first * count + last;
    const kept = known.get(run);
    if (kept !== undefined) return kept;
    const closeness = measureAt(first).slice();
    for (let at = first + 1; at <= last; at++) raise(closeness, measureAt(at));
    known.set(run, closeness);
    return closeness;
  };
}

function raise(most: Float64Array, values: Float64Array): void {
  for (let term = 0; term < most.length; term++) {
    const value = float64At(values, term);
    if (value > float64At(most, term)) most[term] = value;
  }
}
