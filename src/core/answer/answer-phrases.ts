// Answer phrases: the words of an excerpt that are the answer itself: a person, a time, a place, a number,
// what somebody is. The candidates compete with one another and with there being no answer in the excerpt,
// which near misses teach.

import type { RankedPart, RankedPassage } from "../rank/ranking.ts";
import { computeSoftmax } from "../text/probability.ts";
import { float64At } from "../text/typed-arrays.ts";
import { type Span, contains } from "../text/span.ts";
import {
  type PhraseCandidate,
  type PhraseKind,
  findPhraseCandidates,
  readPhraseKind,
} from "./phrase-candidates.ts";
import { measurePhrase } from "./phrase-features.ts";
import { createPhraseContext } from "./phrase-context.ts";
import type { PhraseKindModel, PhraseModel } from "./phrase-model.ts";

/** The likeliest of several phrases. */
export interface ChosenPhrase {
  /** Position among the candidates. */
  readonly at: number;
  /** How likely it is the answer: 0..1. */
  readonly probability: number;
  /** How likely the answer is among the candidates at all: 0..1. */
  readonly presence: number;
}

/** The answer to a question, in the article's words. */
export interface AnswerPhrase extends Span, Omit<ChosenPhrase, "at"> {
  readonly kind: PhraseKind;
  /** Of the features that speak for it, in the order of their names. */
  readonly values: Float64Array;
}

/** A candidate with what speaks for it. */
export interface MeasuredPhrase {
  readonly candidate: PhraseCandidate;
  /** Of the features, in the order of their names. */
  readonly values: Float64Array;
}

/**
 * Tells whether a phrase is likely enough to be taken for the answer.
 */
export function isLikelyAnswer({
  kind,
  probability,
}: Pick<AnswerPhrase, "kind" | "probability">): boolean {
  return probability >= (kind === "thing" ? likelyThingFrom : likelyFrom);
}

/**
 * The lowest from which three in four phrases have a word of the answer, where the excerpt answers and a person, a time,
 * a place or a number is asked for, on articles that the weights have not seen.
 */
const likelyFrom = 0.05;

/** Where "which" or "what" is asked, anything may be the answer: half of the phrases have a word of it from here on. */
const likelyThingFrom = 0.1;

/** What is known beside the question. */
export interface PhraseSource {
  /** The article's text. */
  readonly text: string;
  readonly phrases: PhraseModel;
}

/**
 * Finds the phrase that answers.
 *
 * @param excerpt - where to look
 * @returns the likeliest phrase, whatever its probability; undefined when nothing is of the kind asked for
 */
export function findAnswerPhrase(
  part: RankedPart,
  excerpt: Span,
  { text, phrases }: PhraseSource,
): AnswerPhrase | undefined {
  const kind = readPhraseKind(part.context.query.form);
  if (kind === undefined) return undefined;
  const measured = measurePhrases(text, excerpt, part);
  const chosen = choosePhrase(
    measured.map(({ values }) => values),
    phrases[kind],
  );
  const phrase = measured[chosen?.at ?? -1];
  if (chosen === undefined || phrase === undefined) return undefined;
  const { candidate, values } = phrase;
  const { start, end } = candidate;
  const { probability, presence } = chosen;
  return { start, end, kind, probability, presence, values };
}

/**
 * Chooses among candidates. How likely the answer is among them is told by the softmax of their scores
 * beside that of no answer, which is 0; which one it is, by the softmax among themselves.
 *
 * @param candidates - the values of the features of each
 * @returns the likeliest; undefined when there is none
 */
export function choosePhrase(
  candidates: readonly Float64Array[],
  weights: PhraseKindModel,
): ChosenPhrase | undefined {
  if (candidates.length === 0) return undefined;
  const beside = new Float64Array(candidates.length + 1);
  const among = new Float64Array(candidates.length);
  for (const [at, values] of candidates.entries()) {
    beside[at] = scorePhrase(values, weights.presence);
    among[at] = scorePhrase(values, weights.choice);
  }
  const presence = 1 - float64At(computeSoftmax(beside), candidates.length);
  const shares = computeSoftmax(among);
  let best = 0;
  for (let at = 1; at < shares.length; at++) {
    if (float64At(shares, at) > float64At(shares, best)) best = at;
  }
  return { at: best, probability: presence * float64At(shares, best), presence };
}

function scorePhrase(values: Float64Array, weights: Float64Array): number {
  let score = 0;
  for (let at = 0; at < values.length; at++)
    score += float64At(values, at) * float64At(weights, at);
  return score;
}

/**
 * Measures all candidates in an excerpt, for the model and for fitting it.
 */
export function measurePhrases(
  text: string,
  excerpt: Span,
  part: RankedPart,
): readonly MeasuredPhrase[] {
  const { query, queryStems } = part.context;
  const hits = part.ranked.filter(({ passage }) => contains(excerpt, passage));
  const total = hits.reduce((sum, { probability }) => sum + probability, 0) || 1;
  return hits.flatMap((hit: RankedPassage) => {
    const candidates = findPhraseCandidates(text, hit.words, query.form, queryStems);
    const share = hit.probability / total;
    const context = createPhraseContext(part, hit, { text, candidates, share });
    return candidates.map((candidate) => ({
      candidate,
      values: measurePhrase(candidate, context),
    }));
  });
}
