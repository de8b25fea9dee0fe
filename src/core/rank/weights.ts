// Weights: derived by `npm run fit` from questions with known answers; not written by hand.

import type { Model } from "./model.ts";

/** With a lexicon. */
export const fullModel: Model = {
  ranking: {
    retrievalScore: 0.041,
    termCoverage: 4.328,
    bigramOverlap: 1.29,
    embeddingSimilarity: 2.756,
    windowCoverage: 3.398,
    paragraphCoverage: 4.95,
    antecedentCoverage: 2.409,
    person: 3.989,
    time: 3.16,
    place: 2.442,
    number: 4.347,
    duration: 3.47,
    reason: 1.906,
    headNoun: 0.716,
    passageLength: -1.862,
  },
  confidence: {
    bias: -2.729,
    probability: 2.462,
    margin: 0,
    coverage: 2.534,
    exactCoverage: 0.81,
    paragraphCoverage: -2.595,
    embeddingSimilarity: 0.342,
    uncovered: -0.525,
    answerTypeMissing: -0.8,
    headNounMissing: -0.235,
    total: 0.198,
  },
  relevance: {
    bias: -1.846,
    articleCoverage: 0,
    exactCoverage: 1.222,
    total: -0.928,
    coverageMass: 1.624,
    rarestCovered: 2.952,
    embeddingSimilarity: 3.8,
  },
};

/** Without one. */
export const lexicalModel: Model = {
  ranking: {
    retrievalScore: 0.112,
    termCoverage: 4.301,
    bigramOverlap: 1.02,
    embeddingSimilarity: 0,
    windowCoverage: 1.935,
    paragraphCoverage: 5.13,
    antecedentCoverage: 2.012,
    person: 2.793,
    time: 3.099,
    place: 1.219,
    number: 4.744,
    duration: 3.3,
    reason: 1.75,
    headNoun: 0.481,
    passageLength: -0.105,
  },
  confidence: {
    bias: -2.623,
    probability: 2.214,
    margin: 0.052,
    coverage: 1.29,
    exactCoverage: 1.275,
    paragraphCoverage: -1.549,
    embeddingSimilarity: 0,
    uncovered: -0.811,
    answerTypeMissing: -0.737,
    headNounMissing: -0.062,
    total: 0.173,
  },
  relevance: {
    bias: 1.128,
    articleCoverage: 0.4,
    exactCoverage: 0.4,
    total: -0.471,
    coverageMass: 1.924,
    rarestCovered: 0.634,
    embeddingSimilarity: 0,
  },
};
