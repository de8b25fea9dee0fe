// Answer phrases: the words of an excerpt that are the answer itself: a person, a time, a place, a number,
// what somebody is. The candidates compete with one another and with there being no answer in the excerpt.

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
import { phraseWeights } from "./phrase-weights.ts";

/** The answer to a question, in the article's words. */
export interface AnswerPhrase extends Span {
  readonly kind: PhraseKind;
  /** How likely it is the answer, if the excerpt has it: 0..1. */
  readonly probability: number;
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
export function isLikelyAnswer({
  kind,
  probability,
}: Pick<AnswerPhrase, "kind" | "probability">): boolean {
  return probability >= leastProbability[kind];
}

/**
 * From which probability on a phrase is shown. A thing may be any noun, so it has to be likelier; a reason
 * and a description announce themselves.
 */
const leastProbability: Readonly<Record<PhraseKind, number>> = {
  person: 0.35,
  time: 0.35,
  place: 0.3,
  number: 0.35,
  duration: 0.3,
  reason: 0.2,
  description: 0.2,
  thing: 0.5,
};

/**
 * Finds the phrase that answers.
 *
 * @param text - the article's text
 * @param excerpt - where to look
 * @param part - the question with its ranking
 * @returns the likeliest phrase, whatever its probability; undefined when nothing is of the kind asked for
 */
export function findAnswerPhrase(
  text: string,
  excerpt: Span,
  part: RankedPart,
): AnswerPhrase | undefined {
  const kind = readPhraseKind(part.context.query.form);
  if (kind === undefined) return undefined;
  const phrases = measurePhrases(text, excerpt, part);
  const chosen = choosePhrase(
    phrases.map(({ features }) => features),
    phraseWeights[kind],
  );
  const phrase = phrases[chosen?.at ?? -1];
  if (chosen === undefined || phrase === undefined) return undefined;
  const { candidate, features } = phrase;
  const { start, end } = candidate;
  return { start, end, kind, probability: chosen.probability, features };
}

/**
 * Chooses among candidates: the softmax of their scores beside that of no answer, which is 0.
 *
 * @returns the position and the probability of the likeliest; undefined when there is none
 */
export function choosePhrase(
  candidates: readonly PhraseFeatures[],
  weights: PhraseWeights,
): { readonly at: number; readonly probability: number } | undefined {
  const scores = candidates.map((features) =>
    phraseFeatureNames.reduce((sum, name) => sum + features[name] * (weights[name] ?? 0), 0),
  );
  const probabilities = computeSoftmax([...scores, 0]);
  let best = 0;
  for (const at of scores.keys()) {
    if (float64At(probabilities, at) > float64At(probabilities, best)) best = at;
  }
  if (scores.length === 0) return undefined;
  return { at: best, probability: float64At(probabilities, best) };
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
    const context = createPhraseContext(text, part, hit, { candidates, share });
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
