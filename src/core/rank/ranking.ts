// Ranking: what ranking a message gives: for each question in it the candidates in order of merit with their chances,
// and all of them as one list. What merit is, is not known here; see rank.ts.

import type { Paragraph } from "../article/paragraphs.ts";
import type { Passage } from "../article/passages.ts";
import type { IndexedPassage } from "../index/indexed-passage.ts";
import { computeSoftmax } from "../text/probability.ts";
import { float64At } from "../text/typed-arrays.ts";
import type { Candidate } from "./candidate.ts";
import type { MatchContext } from "./match-context.ts";

/** A passage in its place among the candidates. */
export interface RankedPassage {
  readonly passage: Passage;
  /** Sum of the weighted features; comparable within one question only. */
  readonly score: number;
  /** How likely it is the one that answers, if one does: 0..1; over all candidates the sum is 1. */
  readonly probability: number;
  /** The values of the features, in the order of `featureNames`. */
  readonly features: readonly number[];
  /** The passage as its words. */
  readonly words: IndexedPassage;
  /** Position in {@link Ranking.parts} of the part of the question that it was ranked for. */
  readonly part: number;
  /** Positions of other articles of the library that say it in the same words; left out when there is none. */
  readonly alsoIn?: readonly number[];
}

/** One part of a question with its candidates, best first. */
export interface RankedPart {
  /** Whether it is understood by what was shown before. */
  readonly isFollowUp: boolean;
  /** The article's own answer to the very question, if it asks that itself, once; ranked first. */
  readonly ownAnswer: Paragraph | undefined;
  readonly context: MatchContext;
  readonly ranked: readonly RankedPassage[];
}

/** The passages for a question, in order of merit. */
export interface Ranking {
  /** Empty when the question has no content word. */
  readonly hits: readonly RankedPassage[];
  /** The part of the question that the first hit answers. */
  readonly lead: RankedPart;
  /** What the question asks for, at least one part. */
  readonly parts: readonly RankedPart[];
}

/** A candidate with what speaks for it. */
export interface Scored {
  readonly candidate: Candidate;
  readonly features: readonly number[];
  readonly score: number;
}

/** Best first; equal ones in the order of the article. Chances are the softmax of the scores. */
export function sortScored(scored: readonly Scored[], part: number): readonly RankedPassage[] {
  const probabilities = computeSoftmax(scored.map(({ score }) => score));
  return scored
    .map(({ candidate: { words }, features, score }, at): RankedPassage => ({
      passage: words.passage,
      score,
      probability: float64At(probabilities, at),
      features,
      words,
      part,
    }))
    .toSorted((a, b) => b.score - a.score || a.passage.id - b.passage.id);
}

/** Puts the parts of a message together. */
export function combineParts(parts: readonly [RankedPart, ...RankedPart[]]): Ranking {
  const [first] = parts;
  return {
    hits: parts.length === 1 ? first.ranked : mergeParts(parts),
    lead: parts.reduce(
      (best, part) => (readTopProbability(part) > readTopProbability(best) ? part : best),
      first,
    ),
    parts,
  };
}

function readTopProbability({ ranked: [first] }: RankedPart): number {
  return first?.probability ?? 0;
}

/** Several parts become one list: each passage by its best probability in any part. */
function mergeParts(parts: readonly RankedPart[]): readonly RankedPassage[] {
  const best = new Map<number, RankedPassage>();
  for (const hit of parts.flatMap((part) => part.ranked)) {
    const known = best.get(hit.passage.id);
    if (known === undefined || hit.probability > known.probability) best.set(hit.passage.id, hit);
  }
  return [...best.values()].toSorted(
    (a, b) => b.probability - a.probability || a.passage.id - b.passage.id,
  );
}
