// Model: the shape of what is learnt from questions with known answers.
// The numbers stand in weights.ts; a caller may hand in others, as cross-validation does.

/** Weights by name; a name that is missing weighs 0. */
export type Weights = Readonly<Record<string, number>>;

/** What the ranking and its trust in itself are computed with. */
export interface Model {
  /** For the features of features.ts. */
  readonly ranking: Weights;
  /** For the trust signals of confidence.ts: is the first excerpt right? */
  readonly confidence: Weights;
  /** For its topic signals: has the question to do with the article at all? */
  readonly relevance: Weights;
}
