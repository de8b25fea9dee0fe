// Features: what speaks for a passage, each a small function with its reason.
// Their weights stand in weights.ts, which `npm run fit` derives; `npm run fit -- --ablate` tells what each is
// worth. A feature sees one candidate and the context, and is about 0..1.

import type { Candidate } from "./candidate.ts";
import type { MatchContext } from "./match-context.ts";
import { matchAnswerType } from "../query/answer-type.ts";
import type { AnswerType } from "../index/entities/entity.ts";
import { identity } from "./similarity-row.ts";
import { float64At } from "../text/typed-arrays.ts";

/** A measure of how well a candidate answers. */
export type Feature = (candidate: Candidate, context: MatchContext) => number;

/** The names of the features, in the order in which their values are listed. */
export const featureNames = [
  "retrievalScore",
  "termCoverage",
  "bigramOverlap",
  "embeddingSimilarity",
  "windowCoverage",
  "paragraphCoverage",
  "exactParagraphCoverage",
  "antecedentCoverage",
  "headingCoverage",
  "contextCoverage",
  "questionLikeness",
  "person",
  "time",
  "place",
  "number",
  "duration",
  "reason",
  "description",
  "headNoun",
  "passageLength",
  "heading",
  "code",
  "announcement",
  "anaphora",
] as const;

/** The name of a feature. */
export type FeatureName = (typeof featureNames)[number];

/** All features. */
const features: Readonly<Record<FeatureName, Feature>> = {
  /** The index's BM25+ score: shared words, rare ones first, in a passage that is not long. */
  retrievalScore: ({ search }) => search / 10,
  /** Terms that no passage says better: "boat" points to "vessel" if nothing is nearer. */
  termCoverage: ({ closeness }, { weights, best }) => {
    let sum = 0;
    for (let term = 0; term < weights.length; term++) {
      const most = float64At(best, term);
      const value = float64At(closeness, term);
      if (most > 0) sum += (float64At(weights, term) * value * value) / most;
    }
    return sum;
  },
  /** Neighbouring words of the question that stand together here too. */
  bigramOverlap: ({ words }, { stemPairs }) => {
    let shared = 0;
    for (const [first, second] of stemPairs) if (words.holdsPair(first, second)) shared += 1;
    return Math.min(1, shared / 3);
  },
  /** Likeness of the mean vectors: the drift of the whole, beyond single words. */
  embeddingSimilarity: ({ words }, { embedding }) => words.measureLikeness(embedding),
  /** What the sentences around say: the topic may have been named before, or be taken up after. */
  windowCoverage: ({ around }, { weights }) => averageCloseness(around, weights),
  /** What its paragraph says: sentences about one thing stand together. */
  paragraphCoverage: ({ paragraph }, { weights }) => averageCloseness(paragraph, weights),
  /** … in the very words of the question: in many sentences there is always some word that is alike. */
  exactParagraphCoverage: ({ paragraph }, { weights }) => {
    let sum = 0;
    for (let term = 0; term < weights.length; term++) {
      if (float64At(paragraph, term) === identity) sum += float64At(weights, term);
    }
    return sum;
  },
  /** What the sentence before adds when this one speaks of "he" or "they". */
  antecedentCoverage: ({ closeness, withPrevious }, { weights }) =>
    measureGain(withPrevious, closeness, weights),
  /** What the headings above it add: an entry is found by its version, a step by its section. */
  headingCoverage: ({ closeness, heading }, { weights }) =>
    measureGain(heading, closeness, weights),
  /** What it is read with adds: an answer is found by its question, a row by its header. */
  contextCoverage: ({ closeness, context }, { weights }) =>
    measureGain(context, closeness, weights),
  /** The article asks the same there, in as many words (Jaccard's index): "when" is not "who". */
  questionLikeness: ({ words: { stated } }, { query }) => {
    if (stated.question.length === 0) return 0;
    const asked = new Set(query.stems);
    const shared = stated.question.filter((one) => asked.has(one)).length;
    return shared / (asked.size + stated.question.length - shared);
  },
  /** The kind of answer asked for is there, and is not the question's own: one feature a kind. */
  person: createTypeFeature("person"),
  time: createTypeFeature("time"),
  place: createTypeFeature("place"),
  number: createTypeFeature("number"),
  duration: createTypeFeature("duration"),
  reason: createTypeFeature("reason"),
  description: createTypeFeature("description"),
  /** The noun of "which …" or "how many …" is spoken of. */
  headNoun: ({ closeness }, { query }) =>
    query.headNoun === undefined ? 0 : float64At(closeness, query.terms.indexOf(query.headNoun)),
  /** Long passages say more by chance. */
  passageLength: ({ words }) => Math.log(1 + words.terms.length) / 4,
  /** A heading announces what is said below it. */
  heading: ({ words }) => (words.passage.paragraph.kind === "heading" ? 1 : 0),
  /** Code shows what is said beside it. */
  code: ({ words }) => (words.passage.paragraph.kind === "code" ? 1 : 0),
  /** "To run the tests, use these commands:" is followed by the answer. */
  announcement: ({ words }) => (words.isAnnouncement ? 1 : 0),
  /** A sentence that can't be read alone is seldom the one that answers. */
  anaphora: ({ words }) => (words.isAnaphoric ? 1 : 0),
};

const functions: readonly Feature[] = featureNames.map((name) => features[name]);

/**
 * Measures one candidate.
 *
 * @returns the values of the features in the order of {@link featureNames}
 */
export function measureFeatures(candidate: Candidate, context: MatchContext): readonly number[] {
  const values: number[] = [];
  for (const feature of functions) values.push(feature(candidate, context));
  return values;
}

/** Weighted mean of the closeness of the terms. */
function averageCloseness(closeness: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let term = 0; term < weights.length; term++) {
    sum += float64At(weights, term) * float64At(closeness, term);
  }
  return sum;
}

/** Weighted mean of what other words say more closely than a passage does. */
function measureGain(others: Float64Array, own: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let term = 0; term < weights.length; term++) {
    const gain = float64At(others, term) - float64At(own, term);
    if (gain > 0) sum += float64At(weights, term) * gain;
  }
  return sum;
}

function createTypeFeature(kind: AnswerType): Feature {
  return ({ words }, { query, queryStems }) =>
    query.form.answerType === kind
      ? matchAnswerType(words.entities, kind, queryStems, query.form.quantities)
      : 0;
}
