// Model: the shape of what is learnt from questions with known answers, and the names of all that
// is weighed. The numbers stand in weights.ts; a caller may hand in others, as cross-validation does.

import type { FeatureName } from "./features.ts";

/** Weights by name; a name that is missing weighs 0. */
export type Weights<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** What tells whether the first excerpt is right; {@link Model.confidence} weighs it. */
export type ConfidenceSignal =
  | "bias"
  | "probability"
  | "coverage"
  | "paragraphCoverage"
  | "questionLikeness"
  | "weightiestUnsaid"
  | "degreeUnsaid"
  | "nameMissing"
  | "wordsMissing"
  | "answerTypeMissing"
  | "reasonAsked"
  | "answerPhrase";

/** What tells whether a question is about the article; {@link Model.relevance} weighs it. */
export type RelevanceSignal =
  | "bias"
  | "said"
  | "rarestCovered"
  | "rarestAbsent"
  | "absentShare"
  | "together"
  | "embeddingSimilarity";

/** What the ranking and the confidence in it are computed with. */
export interface Model {
  /** For the features of features.ts. */
  readonly ranking: Weights<FeatureName>;
  /** For the signals of answer/confidence.ts: is the first excerpt right? */
  readonly confidence: Weights<ConfidenceSignal>;
  /** For those of answer/relevance.ts: has the question to do with the article at all? */
  readonly relevance: Weights<RelevanceSignal>;
}
