// Confidence: how likely the first excerpt is right, and whether the question is about the article.
// Two logistic models over signals about 0..1, fitted like the ranking: scores are not comparable
// between questions, chances and shares are.

import { type Span, overlaps } from "../text/span.ts";
import { identity } from "../rank/term-similarity.ts";
import { meets, surely } from "../query/answer-type.ts";
import { featureNames } from "../rank/features.ts";
import type { Weights } from "../rank/model.ts";
import type { RankedPart } from "../rank/rank.ts";
import { float64At, numberAt } from "../text/typed-arrays.ts";

/** Signals by name. */
export type Signals = Readonly<Record<string, number>>;

/** Up to this closeness a term of the question counts as not said. */
const unsaidUpTo = 0.35;

/**
 * Reads off a ranked question what tells whether an excerpt answers it.
 *
 * @param shown - the excerpt
 */
export function trustSignals({ evidence, ranked }: RankedPart, shown: Span): Signals {
  const { weights, question, candidates, known, total } = evidence;
  const inside = candidates.filter(({ words }) => overlaps(words.passage, shown));
  const here = (term: number): number =>
    inside.reduce((most, { closeness }) => Math.max(most, float64At(closeness, term)), 0);
  const sum = (value: (term: number) => number): number =>
    weights.reduce((all, weight, term) => all + weight * value(term), 0);
  const chances = ranked.filter(({ passage }) => overlaps(passage, shown));
  const [best, second] = ranked;
  const { kind } = question.expectation;
  const met = kind && Math.max(0, ...inside.map(({ words }) => meets(words.mentions, kind, known)));
  const headSaid = question.head && here(question.terms.indexOf(question.head));
  return {
    bias: 1,
    /** The ranking's own trust in what is shown, and in the first against the second. */
    chance: chances.reduce((all, { chance }) => all + chance, 0),
    margin: (best?.chance ?? 0) - (second?.chance ?? 0),
    /** How much of the question the excerpt says, and says in the same words. */
    said: sum(here),
    same: sum((term) => (here(term) === identity ? 1 : 0)),
    paragraph: valueOf(ranked, "paragraph"),
    gist: valueOf(ranked, "gist"),
    /** How much of the question is said nowhere. */
    unsaid: sum((term) => (float64At(evidence.best, term) < unsaidUpTo ? 1 : 0)),
    /** A kind of answer is asked for and is not there. */
    unmet: met === undefined ? 0 : 1 - met,
    headUnsaid: headSaid === undefined ? 0 : 1 - headSaid,
    /** How telling the question is: five rare words say more than one common one. */
    total,
  };
}

/**
 * Tells whether an excerpt holds the kind of thing that is asked for; false when any kind will do.
 */
export function holdsAnswer({ evidence }: RankedPart, shown: Span): boolean {
  const { question, candidates, known } = evidence;
  const { kind } = question.expectation;
  return candidates.some(
    ({ words: { passage, mentions } }) =>
      kind !== undefined && overlaps(passage, shown) && meets(mentions, kind, known) >= surely,
  );
}

/**
 * Reads off a ranked question what tells whether it is about the article at all.
 */
export function topicSignals({ evidence, ranked }: RankedPart): Signals {
  const { weights, best, candidates, question, total } = evidence;
  const sum = (value: (term: number) => number): number =>
    weights.reduce((all, weight, term) => all + weight * value(term), 0);
  const first = candidates.find(({ words }) => words.passage === ranked[0]?.passage);
  const gist = featureNames.indexOf("gist");
  return {
    bias: 1,
    /** How much of the question the article says, and says in the same words. */
    covered: sum((term) => float64At(best, term)),
    same: sum((term) => (float64At(best, term) === identity ? 1 : 0)),
    /** How telling the question is, and how much of that the best passage says. */
    total,
    mass: total * sum((term) => (first === undefined ? 0 : float64At(first.closeness, term))),
    /** The rarest word that the article says: common ones are shared by any two texts. */
    telling: question.terms.reduce(
      (most, { rarity, share }, term) => Math.max(most, rarity * share * float64At(best, term)),
      0,
    ),
    /** The likest passage as a whole. */
    gist: ranked.reduce((most, { features }) => Math.max(most, numberAt(features, gist)), 0),
  };
}

/**
 * Turns signals into a probability by the logistic function.
 *
 * @returns 0..1
 */
export function probabilityOf(signals: Signals, weights: Weights): number {
  let score = 0;
  for (const [name, value] of Object.entries(signals)) score += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-score));
}

function valueOf([first]: RankedPart["ranked"], name: string): number {
  return first === undefined ? 0 : numberAt(first.features, featureNames.indexOf(name));
}
