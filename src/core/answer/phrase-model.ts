// Phrase model: the weights by which a phrase is chosen. Two questions have weights of their own: near
// misses have no answer, so that they teach only whether there is one, and not which it is.

import type { PhraseKind } from "./phrase-candidates.ts";
import { type PhraseFeatureName, phraseFeatureNames } from "./phrase-features.ts";

/** For one kind of phrase the weights of the features, in the order of their names. */
export interface PhraseKindModel {
  /** Is the answer among the phrases at all? */
  readonly presence: Float64Array;
  /** Which one is it, if it is? */
  readonly choice: Float64Array;
}

/** Weights for each kind of phrase. */
export type PhraseModel = Readonly<Record<PhraseKind, PhraseKindModel>>;

/** The kinds in the order in which a table lists their weights. */
export const phraseKinds: readonly PhraseKind[] = [
  "person",
  "time",
  "place",
  "number",
  "duration",
  "reason",
  "description",
  "thing",
];

/** For each feature that counts, its weight for each of {@link phraseKinds}. */
export type PhraseWeightTable = Readonly<
  Record<keyof PhraseKindModel, Readonly<Partial<Record<PhraseFeatureName, readonly number[]>>>>
>;

/** Makes a model of what is known of each kind. */
export function createPhraseModel(modelOf: (kind: PhraseKind) => PhraseKindModel): PhraseModel {
  return {
    person: modelOf("person"),
    time: modelOf("time"),
    place: modelOf("place"),
    number: modelOf("number"),
    duration: modelOf("duration"),
    reason: modelOf("reason"),
    description: modelOf("description"),
    thing: modelOf("thing"),
  };
}

/** Reads a model off a table; a feature without a row weighs 0. */
export function readPhraseModel({ presence, choice }: PhraseWeightTable): PhraseModel {
  return createPhraseModel((kind) => {
    const column = phraseKinds.indexOf(kind);
    const read = (rows: PhraseWeightTable["choice"]): Float64Array =>
      Float64Array.from(phraseFeatureNames, (name) => rows[name]?.[column] ?? 0);
    return { presence: read(presence), choice: read(choice) };
  });
}
