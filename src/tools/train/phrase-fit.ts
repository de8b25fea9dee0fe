// Phrase fit: the weights of the phrase that answers, from questions whose answers are known.

import type { PhraseKind } from "../../core/answer/phrase-candidates.ts";
import { type PhraseFeatureName, phraseFeatureNames } from "../../core/answer/phrase-features.ts";
import { type PhraseModel, createPhraseModel } from "../../core/answer/phrase-model.ts";
import { createChoiceTableBuilder } from "./choice-table.ts";
import type { PhraseExample } from "./phrase-examples.ts";
import { type Direction, fitChoice } from "./regression.ts";

/** Chosen by trial between 1 and 16; the figures hardly depend on it. */
const penalty = 4;

/** Durations are asked for too seldom to learn from alone; they are numbers of a unit. */
const learntWith: Readonly<Partial<Record<PhraseKind, PhraseKind>>> = { duration: "number" };

/** What does not tell whether there is an answer; found by leaving out one after the other. */
const ofChoiceAlone: ReadonlySet<PhraseFeatureName> = new Set<PhraseFeatureName>([
  "clauseWeight",
  "before",
  "place",
  "time",
  "sameOpener",
  "genitive",
  "bracketBehind",
  "headNoun",
  "countsOther",
  "typeInside",
  "capitals",
]);

/** What does not tell which phrase it is, but for the first because it is the same for all. */
const ofPresenceAlone: ReadonlySet<PhraseFeatureName> = new Set<PhraseFeatureName>([
  "bias",
  "coverage",
  "likeliest",
  "preposition",
  "strengthHere",
  "subjectBefore",
]);

/** An example in its place among all. */
export interface PlacedExample extends PhraseExample {
  readonly fold: number;
  /** How much it counts. */
  readonly weight: number;
}

/**
 * Fits the weights of each kind of phrase.
 *
 * @param without - a fold to leave out
 */
export function fitPhrases(examples: readonly PlacedExample[], without?: number): PhraseModel {
  const weigh = ({ fold, weight }: PlacedExample): number => (fold === without ? 0 : weight);
  return createPhraseModel((kind) => {
    const own = examples.filter((one) => one.kind === kind || one.kind === learntWith[kind]);
    return {
      presence: fitGroups(
        own.flatMap((one) => listPresence(one, weigh(one))),
        ofChoiceAlone,
      ),
      choice: fitGroups(
        own.flatMap((one) => listChoice(one, weigh(one))),
        ofPresenceAlone,
      ),
    };
  });
}

/** Rows to choose from. */
interface Group {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** The choice among the phrases and nothing. */
function listPresence({ isKnown, phrases }: PhraseExample, weight: number): readonly Group[] {
  if (!isKnown || phrases.length === 0) return [];
  const rows = phrases.map(({ values }) => values);
  const right = phrases.map(({ isRight }) => isRight);
  const nothing = new Float64Array(phraseFeatureNames.length);
  return [{ rows: [...rows, nothing], right: [...right, !right.includes(true)], weight }];
}

/** Where there is an answer, the choice among the phrases, one being right that has a word of it. */
function listChoice({ phrases }: PhraseExample, weight: number): readonly Group[] {
  const rows = phrases.map(({ values }) => values);
  const right = phrases.map(({ isPartlyRight }) => isPartlyRight);
  return right.includes(true) ? [{ rows, right, weight }] : [];
}

function fitGroups(
  groups: readonly Group[],
  leftOut: ReadonlySet<PhraseFeatureName>,
): Float64Array {
  const builder = createChoiceTableBuilder(phraseFeatureNames.length);
  for (const { rows, right } of groups) builder.add(rows, right);
  const weights = fitChoice(builder.build(), {
    directions: phraseFeatureNames.map((name): Direction => (leftOut.has(name) ? "none" : "free")),
    penalty,
    groupWeights: Float64Array.from(groups, ({ weight }) => weight),
  });
  // Three digits after the point, as they are written down.
  return Float64Array.from(weights, (weight) => Math.round(weight * 1000) / 1000);
}
