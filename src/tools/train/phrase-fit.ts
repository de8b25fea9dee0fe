// Phrase fit: the weights of the phrase that answers, from questions whose answers are known.

import { type PhraseModel, phraseFeatureNames } from "../../core/answer/answer-phrases.ts";
import type { PhraseKind } from "../../core/answer/phrase-candidates.ts";
import type { PhraseWeights } from "../../core/answer/phrase-features.ts";
import { createChoiceTableBuilder } from "./choice-table.ts";
import type { PhraseExample } from "./phrase-examples.ts";
import { nameWeights } from "./ranking-fit.ts";
import { fitChoice } from "./regression.ts";

/** Chosen by trial between 1 and 16; the figures hardly depend on it. */
const penalty = 4;

/** Durations are asked for too seldom to learn from alone; they are numbers of a unit. */
const learntWith: Readonly<Partial<Record<PhraseKind, PhraseKind>>> = { duration: "number" };

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
  const fit = (kind: PhraseKind): PhraseWeights => fitKind(examples, kind, without);
  return {
    person: fit("person"),
    time: fit("time"),
    place: fit("place"),
    number: fit("number"),
    duration: fit("duration"),
    reason: fit("reason"),
    description: fit("description"),
    thing: fit("thing"),
  };
}

function fitKind(
  examples: readonly PlacedExample[],
  kind: PhraseKind,
  without: number | undefined,
): PhraseWeights {
  const builder = createChoiceTableBuilder(phraseFeatureNames.length);
  const nothing = phraseFeatureNames.map(() => 0);
  const groupWeights: number[] = [];
  for (const { kind: own, isKnown, phrases, fold, weight } of examples) {
    const isMeant = own === kind || own === learntWith[kind];
    if (!isMeant || !isKnown || phrases.length === 0) continue;
    const rows = phrases.map(({ features }) => phraseFeatureNames.map((name) => features[name]));
    const right = phrases.map(({ isRight }) => isRight);
    builder.add([...rows, nothing], [...right, !right.includes(true)]);
    groupWeights.push(fold === without ? 0 : weight);
  }
  const fitted = fitChoice(builder.build(), {
    directions: phraseFeatureNames.map(() => "free" as const),
    penalty,
    groupWeights: Float64Array.from(groupWeights),
  });
  return nameWeights(phraseFeatureNames, fitted);
}
