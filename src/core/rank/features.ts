// Features: what speaks for a passage, each a small function with its reason.
// Their weights stand in weights.ts, which `npm run fit` derives; what each is worth is told in
// DESIGN.md. A feature sees one candidate and the evidence, and is about 0..1.

import type { Candidate, Evidence, StemPair } from "./match-context.ts";
import { meets } from "../query/answer-type.ts";
import { cosine } from "../text/vectors.ts";
import type { Kind } from "../index/entities.ts";
import { float64At } from "../text/typed-arrays.ts";

/** A measure of how well a candidate answers. */
export type Feature = (candidate: Candidate, evidence: Evidence) => number;

/** All features by name. All but `length` speak for a passage, so no weight but that one is below 0. */
export const features: Readonly<Record<string, Feature>> = {
  /** The index's BM25+ score: shared words, rare ones first, in a passage that is not long. */
  search: ({ search }) => search / 10,
  /** Terms that no passage says better: "boat" points to "vessel" if nothing is nearer. */
  said: ({ closeness }, { weights, best }) => {
    let sum = 0;
    for (let term = 0; term < weights.length; term++) {
      const most = float64At(best, term);
      const value = float64At(closeness, term);
      if (most > 0) sum += (float64At(weights, term) * value * value) / most;
    }
    return sum;
  },
  /** Neighbouring words of the question that stand together here too. */
  pairs: ({ words }, { pairs }) => {
    const shared = pairs.filter((pair) => stands(pair, words.sequence)).length;
    return Math.min(1, shared / 3);
  },
  /** Two near words of the question that two near words of the passage mean together. */
  phrases: ({ words }, { phraseLikeness }) => phraseLikeness(words.pairs),
  /** Likeness of the mean vectors: the drift of the whole, beyond single words. */
  gist: ({ words }, { gist }) => cosine(gist, words.gist),
  /** What the sentences around say: the topic may have been named before, or be taken up after. */
  around: ({ around }, { weights }) => share(around, weights),
  /** What its paragraph says: sentences about one thing stand together. */
  paragraph: ({ paragraph }, { weights }) => share(paragraph, weights),
  /** What the sentence before adds when this one speaks of "he" or "they". */
  leaning: ({ closeness, withPrevious }, { weights }) =>
    share(withPrevious, weights) - share(closeness, weights),
  /** The kind of answer asked for is there, and is not the question's own: one feature a kind. */
  person: expecting("person"),
  time: expecting("time"),
  place: expecting("place"),
  number: expecting("number"),
  duration: expecting("duration"),
  reason: expecting("reason"),
  manner: expecting("manner"),
  /** Somebody's words or opinion are asked for and given. */
  saying: ({ words }, { question, known }) =>
    question.expectation.saying ? meets(words.mentions, "saying", known) : 0,
  /** The noun of "which …" or "how many …" is spoken of. */
  head: ({ closeness }, { question }) =>
    question.head === undefined ? 0 : float64At(closeness, question.terms.indexOf(question.head)),
  /** Long passages say more by chance. */
  length: ({ words }) => Math.log(1 + words.terms.length) / 4,
};

/** The names of the features, in the order in which their values are listed. */
export const featureNames: readonly string[] = Object.keys(features);

const functions: readonly Feature[] = Object.values(features);

/**
 * Measures one candidate.
 *
 * @returns the values of the features in the order of {@link featureNames}
 */
export function measure(candidate: Candidate, evidence: Evidence): readonly number[] {
  return functions.map((feature) => feature(candidate, evidence));
}

/** Weighted mean of the closeness of the terms. */
function share(closeness: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let term = 0; term < weights.length; term++) {
    sum += float64At(weights, term) * float64At(closeness, term);
  }
  return sum;
}

/** Whether two stems stand together in a passage. */
function stands([first, second]: StemPair, sequence: Uint32Array): boolean {
  for (let at = 0; at + 1 < sequence.length; at++) {
    if (sequence[at] === first && sequence[at + 1] === second) return true;
  }
  return false;
}

function expecting(kind: Kind): Feature {
  return ({ words }, { question, known }) =>
    question.expectation.kind === kind ? meets(words.mentions, kind, known) : 0;
}
