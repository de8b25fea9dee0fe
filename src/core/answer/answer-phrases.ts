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
  measurePhrase,
} from "./phrase-features.ts";
import { readAskedContext, createPhraseContext } from "./phrase-context.ts";

/** Two questions, with weights of their own: near misses have no answer, so that they teach only the first. */
export interface PhraseKindModel {
  /** Is the answer among the phrases at all? */
  readonly presence: PhraseWeights;
  /** Which one is it, if it is? */
  readonly choice: PhraseWeights;
}

/** Weights for each kind of phrase. */
export type PhraseModel = Readonly<Record<PhraseKind, PhraseKindModel>>;

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
 * Chooses among candidates. How likely the answer is among them is told by the softmax of their scores
 * beside that of no answer, which is 0; which one it is, by the softmax among themselves.
 *
 * @returns the likeliest; undefined when there is none
 */
export function choosePhrase(
  candidates: readonly PhraseFeatures[],
  weights: PhraseKindModel,
): ChosenPhrase | undefined {
  if (candidates.length === 0) return undefined;
  const rate = (by: PhraseWeights): readonly number[] =>
    candidates.map((features) => scorePhrase(features, by));
  const presence = 1 - float64At(computeSoftmax([...rate(weights.presence), 0]), candidates.length);
  const shares = computeSoftmax(rate(weights.choice));
  let best = 0;
  for (const at of candidates.keys()) {
    if (float64At(shares, at) > float64At(shares, best)) best = at;
  }
  return { at: best, probability: presence * float64At(shares, best), presence };
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
  const asked = readAskedContext(part);
  const total = hits.reduce((sum, { probability }) => sum + probability, 0) || 1;
  return hits.flatMap((hit: RankedPassage) => {
    const candidates = findPhraseCandidates(text, hit.words, query.form, queryStems);
    const share = hit.probability / total;
    const context = createPhraseContext(part, hit, { text, candidates, share, asked });
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
  "place",
  "source",
  "goal",
  "company",
  "likeness",
  "time",
  "sameOpener",
  "bracketed",
  "bracketBehind",
  "relativeBehind",
  "verbBehind",
  "copulaBehind",
  "pullNear",
  "pullFar",
  "clauseWeight",
  "behindWeight",
  "typeInside",
  "rival",
  "headFits",
  "headOther",
  "headKind",
  "countsHead",
  "countsOther",
  "headBefore",
  "askedYear",
];
