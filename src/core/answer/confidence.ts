// Confidence: how likely the first excerpt is right, and whether the question is about the article.
// Two logistic models over signals about 0..1, fitted like the ranking: scores are not comparable
// between questions, probabilities and shares are.

import { type Span, overlaps } from "../text/span.ts";
import { identity } from "../rank/term-similarity.ts";
import { matchAnswerType, surely } from "../query/answer-type.ts";
import { type FeatureName, featureNames } from "../rank/features.ts";
import type { ConfidenceSignal, RelevanceSignal, Weights } from "../rank/model.ts";
import type { RankedPart } from "../rank/rank.ts";
import { computeLogistic, computeWeightedSum } from "../text/probability.ts";
import { float64At, numberAt } from "../text/typed-arrays.ts";

/** Values by the names of what they measure. */
export type Signals<Name extends string> = Readonly<Record<Name, number>>;

/** Up to this closeness a term of the question counts as not said. */
const unsaidUpTo = 0.35;

/**
 * Reads off a ranked question what tells whether an excerpt answers it.
 *
 * @param shown - the excerpt
 */
export function measureConfidenceSignals(
  { context, ranked }: RankedPart,
  shown: Span,
): Signals<ConfidenceSignal> {
  const { weights, query, candidates, queryStems, total } = context;
  const inside = candidates.filter(({ words }) => overlaps(words.passage, shown));
  const here = (term: number): number =>
    inside.reduce((most, { closeness }) => Math.max(most, float64At(closeness, term)), 0);
  const sum = (value: (term: number) => number): number =>
    weights.reduce((all, weight, term) => all + weight * value(term), 0);
  const probabilities = ranked.filter(({ passage }) => overlaps(passage, shown));
  const [best, second] = ranked;
  const { answerType } = query.form;
  const met =
    answerType &&
    Math.max(
      0,
      ...inside.map(({ words }) => matchAnswerType(words.entities, answerType, queryStems)),
    );
  const headSaid = query.headNoun && here(query.terms.indexOf(query.headNoun));
  return {
    bias: 1,
    /** The ranking's own trust in what is shown, and in the first against the second. */
    probability: probabilities.reduce((all, { probability }) => all + probability, 0),
    margin: (best?.probability ?? 0) - (second?.probability ?? 0),
    /** How much of the question the excerpt says, and says in the same words. */
    coverage: sum(here),
    exactCoverage: sum((term) => (here(term) === identity ? 1 : 0)),
    paragraphCoverage: readFeature(ranked, "paragraphCoverage"),
    embeddingSimilarity: readFeature(ranked, "embeddingSimilarity"),
    /** How much of the question is said nowhere. */
    uncovered: sum((term) => (float64At(context.best, term) < unsaidUpTo ? 1 : 0)),
    /** A kind of answer is asked for and is not there. */
    answerTypeMissing: met === undefined ? 0 : 1 - met,
    headNounMissing: headSaid === undefined ? 0 : 1 - headSaid,
    /** How telling the question is: five rare words say more than one common one. */
    total,
  };
}

/**
 * Tells whether an excerpt holds the kind of thing that is asked for; false when any kind will do.
 */
export function holdsAnswer({ context }: RankedPart, shown: Span): boolean {
  const { query, candidates, queryStems } = context;
  const { answerType } = query.form;
  return candidates.some(
    ({ words: { passage, entities } }) =>
      answerType !== undefined &&
      overlaps(passage, shown) &&
      matchAnswerType(entities, answerType, queryStems) >= surely,
  );
}

/**
 * Reads off a ranked question what tells whether it is about the article at all.
 */
export function measureRelevanceSignals({ context, ranked }: RankedPart): Signals<RelevanceSignal> {
  const { weights, best, candidates, query, total } = context;
  const sum = (value: (term: number) => number): number =>
    weights.reduce((all, weight, term) => all + weight * value(term), 0);
  const first = candidates.find(({ words }) => words.passage === ranked[0]?.passage);
  const embedding = featureNames.indexOf("embeddingSimilarity");
  return {
    bias: 1,
    /** How much of the question the article says, and says in the same words. */
    articleCoverage: sum((term) => float64At(best, term)),
    exactCoverage: sum((term) => (float64At(best, term) === identity ? 1 : 0)),
    /** How telling the question is, and how much of that the best passage says. */
    total,
    coverageMass:
      total * sum((term) => (first === undefined ? 0 : float64At(first.closeness, term))),
    /** The rarest word that the article says: common ones are shared by any two texts. */
    rarestCovered: query.terms.reduce(
      (most, { rarity, share }, term) => Math.max(most, rarity * share * float64At(best, term)),
      0,
    ),
    /** The likest passage as a whole. */
    embeddingSimilarity: ranked.reduce(
      (most, { features }) => Math.max(most, numberAt(features, embedding)),
      0,
    ),
  };
}

/**
 * Turns signals into a probability by the logistic function.
 *
 * @returns 0..1
 */
export function computeProbability<Name extends string>(
  signals: Signals<Name>,
  weights: Weights<NoInfer<Name>>,
): number {
  const byName: Readonly<Partial<Record<string, number>>> = weights;
  const names = Object.keys(signals);
  return computeLogistic(
    computeWeightedSum(
      Object.values<number>(signals),
      names.map((name) => byName[name] ?? 0),
    ),
  );
}

function readFeature([first]: RankedPart["ranked"], name: FeatureName): number {
  return first === undefined ? 0 : numberAt(first.features, featureNames.indexOf(name));
}
