// Confidence: how likely the first excerpt is right: a logistic model over signals about 0..1, fitted like
// the ranking. Scores are not comparable between questions; probabilities and shares are. A near miss is on
// the topic and shares most words, so that most signals look for what an excerpt lacks.

import type { AnswerType } from "../index/entities/entity.ts";
import type { QueryTerm } from "../index/terms.ts";
import { nounClass } from "../language/lexicon.ts";
import { degreeWords } from "../language/english/degree-words.ts";
import { matchAnswerType, surely } from "../query/answer-type.ts";
import { type FeatureName, featureNames } from "../rank/features.ts";
import type { Query } from "../query/query.ts";
import type { MatchContext } from "../rank/match-context.ts";
import type { ConfidenceSignal, Weights } from "../rank/model.ts";
import type { RankedPart } from "../rank/ranking.ts";
import { type Span, overlaps } from "../text/span.ts";
import { computeLogistic, computeLogOdds } from "../text/probability.ts";
import { float64At, numberAt } from "../text/typed-arrays.ts";
import type { ChosenPhrase } from "./answer-phrases.ts";
import { isCapital } from "./missing-words.ts";
import { type PhraseKind, readPhraseKind } from "./phrase-candidates.ts";

/** Values by the names of what they measure. */
export type Signals<Name extends string> = Readonly<Record<Name, number>>;

/** The signals that the answer phrase gives. */
type PhraseSignal = "answerPhrase";

/** What was found in an excerpt, and what was not. */
export interface Findings {
  /** The likeliest phrase in it, if there is one; see answer-phrases.ts. */
  readonly phrase: Pick<ChosenPhrase, "presence"> | undefined;
  /** The terms of the question that it does not speak of; see missing-words.ts. */
  readonly missing: readonly QueryTerm[];
}

/**
 * Reads off an excerpt what tells whether it answers.

 */
export function measureConfidenceSignals(
  part: RankedPart,
  excerpt: Span,
  { phrase, missing }: Findings,
): Signals<ConfidenceSignal> {
  const kind = readPhraseKind(part.context.query.form);
  return {
    ...measureExcerpt(part, excerpt),
    /** The article asks the same there; what it does not speak of makes it another question. */
    questionLikeness: missing.length === 0 ? readFeature(part.ranked, "questionLikeness") : 0,
    /** A name of the question is said neither here nor around. */
    nameMissing: missing.some((term) => isName(term, part.context.query)) ? 1 : 0,
    /** How many words are said neither here nor around: 0, 1, or 2 and more. */
    wordsMissing: Math.min(2, missing.length) / 2,
    ...measurePhraseSignals(kind, phrase),
  };
}

/** A word with a capital inside the question, or one that should have it: many people type none. */
function isName(term: QueryTerm, query: Pick<Query, "text">): boolean {
  return isCapital(term, query) || (term.classes & nounClass.name) !== 0;
}

/**
 * Reads off the phrase that answers what tells whether it does.
 *
 * @param kind - what kind of phrase is asked for, if any
 * @param phrase - the likeliest; undefined when nothing is of the kind
 */
export function measurePhraseSignals(
  kind: PhraseKind | undefined,
  phrase: Pick<ChosenPhrase, "presence"> | undefined,
): Signals<PhraseSignal> {
  /** The odds that one of the phrases answers; even where no phrase is asked for. */
  return { answerPhrase: kind === undefined ? 0 : computeLogOdds(phrase?.presence ?? 0) / 4 };
}

/** The signals of what is said. */
function measureExcerpt(
  { context, ranked }: RankedPart,
  excerpt: Span,
): Omit<
  Signals<ConfidenceSignal>,
  PhraseSignal | "nameMissing" | "wordsMissing" | "questionLikeness"
> {
  const { weights, query } = context;
  const inside = context.candidates.filter(({ words }) => overlaps(words.passage, excerpt));
  // What it is read with is shown beside it: the question of an FAQ, the header of a table.
  const here = (term: number): number =>
    inside.reduce(
      (most, { closeness, context: beside }) =>
        Math.max(most, float64At(closeness, term), float64At(beside, term)),
      0,
    );
  const { answerType } = query.form;
  return {
    bias: 1,
    /** The ranking's own trust in what is shown. */
    probability: ranked.reduce(
      (sum, { passage, probability }) => sum + (overlaps(passage, excerpt) ? probability : 0),
      0,
    ),
    /** How much of the question the excerpt says, and how much its paragraph does. */
    coverage: weights.reduce((sum, weight, term) => sum + weight * here(term), 0),
    paragraphCoverage: readFeature(ranked, "paragraphCoverage"),
    /** The weight of the weightiest term that is not said in as many words: one is enough for a near miss. */
    weightiestUnsaid: weights.reduce(
      (most, weight, term) => Math.max(most, here(term) >= inOtherWords ? 0 : weight),
      0,
    ),
    /** A word of order or degree is asked with, and is not there. */
    degreeUnsaid: isDegreeUnsaid(context, inside) ? 1 : 0,
    /** A kind of answer that can be told for sure is asked for, and is not there. */
    answerTypeMissing:
      answerType && tellable.has(answerType) ? 1 - measureType(context, inside) : 0,
    /** Reasons are given in so many ways that a phrase which looks like one is seldom there. */
    reasonAsked: answerType === "reason" ? 1 : 0,
  };
}

/** From this closeness on, a term is said in the same or in another word for it. */
export const inOtherWords = 0.9;

/** Answers of these types look like nothing else. */
const tellable: ReadonlySet<AnswerType> = new Set<AnswerType>([
  "person",
  "time",
  "place",
  "number",
  "duration",
]);

type Candidates = MatchContext["candidates"];

function isDegreeUnsaid({ query }: MatchContext, inside: Candidates): boolean {
  const asked = query.words.filter((word) => degreeWords.has(word));
  if (asked.length === 0) return false;
  const said = new Set(inside.flatMap(({ words }) => words.words.map(({ text }) => text)));
  return asked.some((word) => !said.has(word));
}

/** How surely something in an excerpt is of the type that is asked for, and measures what is asked for: 0..1. */
function measureType({ query, queryStems }: MatchContext, inside: Candidates): number {
  const { answerType, quantities } = query.form;
  if (answerType === undefined) return 0;
  return inside.reduce(
    (most, { words: { entities } }) =>
      Math.max(most, matchAnswerType(entities, answerType, queryStems, quantities)),
    0,
  );
}

/**
 * Tells whether an excerpt holds the kind of thing that is asked for; false when any kind will do.
 */
export function holdsAnswer({ context }: RankedPart, excerpt: Span): boolean {
  const inside = context.candidates.filter(({ words }) => overlaps(words.passage, excerpt));
  return measureType(context, inside) >= surely;
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
  let sum = 0;
  for (const [name, value] of Object.entries<number>(signals)) sum += value * (byName[name] ?? 0);
  return computeLogistic(sum);
}

function readFeature([first]: RankedPart["ranked"], name: FeatureName): number {
  return first === undefined ? 0 : numberAt(first.features, featureNames.indexOf(name));
}
