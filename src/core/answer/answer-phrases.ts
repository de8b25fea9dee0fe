// Answer phrases: the words of an excerpt that are the answer itself: a person, a time, a place, a number,
// what somebody is. The candidates compete with one another and with there being no answer in the excerpt,
// which near misses teach.

import type { RankedPart, RankedPassage } from "../rank/rank.ts";
import { computeSoftmax } from "../text/probability.ts";
import { float64At } from "../text/typed-arrays.ts";
import { type Span, contains } from "../text/span.ts";
import {
  type PhraseCandidate,
  type PhraseKind,
  findPhraseCandidates,
  readPhraseKind,
} from "./phrase-candidates.ts";
import {
  type PhraseFeatureName,
  type PhraseFeatures,
  type PhraseWeights,
  createPhraseContext,
  measurePhrase,
} from "./phrase-features.ts";

/** Weights for each kind of phrase. */
export type PhraseModel = Readonly<Record<PhraseKind, PhraseWeights>>;

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
  readonly features: PhraseFeatures;
}

/** A candidate with what speaks for it. */
export interface MeasuredPhrase {
  readonly candidate: PhraseCandidate;
  readonly features: PhraseFeatures;
}

/**
 * Tells whether a phrase is likely enough to be taken for the answer.
 */
export function isLikelyAnswer({ probability }: Pick<AnswerPhrase, "probability">): boolean {
  return probability >= likelyFrom;
}

/** Of the phrases that are as likely at least, three in four are the answer or a part of it. */
const likelyFrom = 0.1;

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
    measured.map(({ features }) => features),
    phrases[kind],
  );
  const phrase = measured[chosen?.at ?? -1];
  if (chosen === undefined || phrase === undefined) return undefined;
  const { candidate, features } = phrase;
  const { start, end } = candidate;
  const { probability, presence } = chosen;
  return { start, end, kind, probability, presence, features };
}

/**
 * Chooses among candidates: the softmax of their scores beside that of no answer, which is 0.
 *
 * @returns the likeliest; undefined when there is none
 */
export function choosePhrase(
  candidates: readonly PhraseFeatures[],
  weights: PhraseWeights,
): ChosenPhrase | undefined {
  if (candidates.length === 0) return undefined;
  const scores = candidates.map((features) => scorePhrase(features, weights));
  const probabilities = computeSoftmax([...scores, 0]);
  let best = 0;
  for (const at of scores.keys()) {
    if (float64At(probabilities, at) > float64At(probabilities, best)) best = at;
  }
  return {
    at: best,
    probability: float64At(probabilities, best),
    presence: 1 - float64At(probabilities, scores.length),
  };
}

function scorePhrase(features: PhraseFeatures, weights: PhraseWeights): number {
  let score = 0;
  for (const name of phraseFeatureNames) score += features[name] * (weights[name] ?? 0);
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
    const context = createPhraseContext(part, hit, { candidates, share });
    return candidates.map((candidate) => ({
      candidate,
      features: measurePhrase(candidate, context),
    }));
  });
}

/** The features in the order in which they are fitted. */
export const phraseFeatureNames: readonly PhraseFeatureName[] = [
  "bias",
  "strength",
  "news",
  "nearness",
  "pull",
  "sameClause",
  "before",
  "precedes",
  "follows",
  "agent",
  "agentOfVerb",
  "preposition",
  "genitive",
  "headNoun",
  "length",
  "capitals",
  "only",
  "opening",
  "passage",
  "likeliest",
  "coverage",
  "strengthHere",
  "subjectBefore",
  "subjectPrecedes",
  "objectFollows",
];
