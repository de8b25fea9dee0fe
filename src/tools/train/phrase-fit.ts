// Phrase fit: the weights of the phrase that answers, from questions whose answers are known.

import {
  type PhraseKindModel,
  type PhraseModel,
  phraseFeatureNames,
} from "../../core/answer/answer-phrases.ts";
import type { PhraseKind } from "../../core/answer/phrase-candidates.ts";
import type { PhraseWeights } from "../../core/answer/phrase-features.ts";
import { createChoiceTableBuilder } from "./choice-table.ts";
import type { PhraseExample } from "./phrase-examples.ts";
import { nameWeights } from "./ranking-fit.ts";
import { fitChoice } from "./regression.ts";

/** Penalties. Chosen by trial between 1 and 48; the figures hardly depend on them. */
const choosesAmongAll = 4;
const choosesAmongFew = 4;

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
  const fit = (kind: PhraseKind): PhraseKindModel => {
    const own = examples.filter((one) => one.kind === kind || one.kind === learntWith[kind]);
    return { presence: fitPresence(own, without), choice: fitChoiceOf(own, without) };
  };
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

/** From all examples: the choice among the phrases and nothing. */
function fitPresence(examples: readonly PlacedExample[], without?: number): PhraseWeights {
  const nothing = phraseFeatureNames.map(() => 0);
  const groups = examples.flatMap(({ isKnown, phrases, ...placed }): readonly Group[] => {
    if (!isKnown || phrases.length === 0) return [];
    const right = phrases.map(({ isRight }) => isRight);
    return [
      {
        ...placed,
        rows: [...listRows(phrases), nothing],
        right: [...right, !right.includes(true)],
      },
    ];
  });
  return fitGroups(groups, choosesAmongAll, without);
}

/** From the excerpts that answer: the choice among the phrases, one being right that has a word of the answer. */
function fitChoiceOf(examples: readonly PlacedExample[], without?: number): PhraseWeights {
  const groups = examples.flatMap(({ phrases, ...placed }): readonly Group[] => {
    const right = phrases.map(({ isPartlyRight }) => isPartlyRight);
    return right.includes(true) ? [{ ...placed, rows: listRows(phrases), right }] : [];
  });
  return fitGroups(groups, choosesAmongFew, without);
}

interface Group extends Pick<PlacedExample, "fold" | "weight"> {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

function listRows(phrases: PhraseExample["phrases"]): Group["rows"] {
  return phrases.map(({ features }) => phraseFeatureNames.map((name) => features[name]));
}

function fitGroups(groups: readonly Group[], penalty: number, without?: number): PhraseWeights {
  const builder = createChoiceTableBuilder(phraseFeatureNames.length);
  for (const { rows, right } of groups) builder.add(rows, right);
  const fitted = fitChoice(builder.build(), {
    directions: phraseFeatureNames.map(() => "free" as const),
    penalty,
    groupWeights: Float64Array.from(groups, ({ fold, weight }) => (fold === without ? 0 : weight)),
  });
  return nameWeights(phraseFeatureNames, fitted);
}
