// Phrase features: what speaks for a stretch of a passage as the answer itself, each with its reason and
// about 0..1. Their weights stand in phrase-weights.ts, which `npm run fit` derives.

import { placingPrepositions } from "../language/english/noun-phrases.ts";
import type { PhraseCandidate } from "./phrase-candidates.ts";
import type { PhraseContext } from "./phrase-context.ts";
import {
  type PhraseReading,
  countsOther,
  findStrongest,
  measureHeadNoun,
  readPhrase,
} from "./phrase-reading.ts";

/** The names of the features, in the order in which their values are listed. */
export const phraseFeatureNames = [
  "bias",
  "strength",
  "news",
  "nearness",
  "pull",
  "sameClause",
  "clauseWeight",
  "before",
  "precedes",
  "follows",
  "agent",
  "agentOfVerb",
  "preposition",
  "place",
  "time",
  "sameOpener",
  "genitive",
  "bracketBehind",
  "headNoun",
  "countsOther",
  "typeInside",
  "length",
  "capitals",
  "only",
  "opening",
  "passage",
  "likeliest",
  "coverage",
  "strengthHere",
  "subjectBefore",
] as const;

/** The name of a feature. */
export type PhraseFeatureName = (typeof phraseFeatureNames)[number];

type PhraseFeature = (reading: PhraseReading, context: PhraseContext) => number;

const features: Readonly<Record<PhraseFeatureName, PhraseFeature>> = {
  /** How many there are makes it likelier that one is right. */
  bias: () => 1,
  /** It is of the kind that is asked for. */
  strength: ({ candidate }) => candidate.strength,
  /** The question does not name it already. */
  news: ({ content }) => computeShare(content.news, content.all),
  /** What the question says stands near it, in its clause, behind it or right beside it. */
  nearness: ({ outside }) => 1 / outside.nearest,
  pull: ({ outside }) => outside.pull / 2,
  sameClause: ({ outside }) => computeShare(outside.inClause, outside.all),
  /** … where the words that tell most count most, and one that is said twice only once. */
  clauseWeight: ({ outside }) => Math.min(1, outside.clauseWeight),
  before: ({ outside }) => computeShare(outside.behind, outside.all),
  precedes: ({ candidate: { to } }, { isMatched }) =>
    isMatched[to] === 1 ? 1 : isMatched[to + 1] === 1 ? 0.5 : 0,
  follows: ({ candidate: { from }, openerAt }, { isMatched }) =>
    isMatched[from - 1] === 1 ? 1 : isMatched[openerAt] === 1 ? 0.5 : 0,
  /** Somebody who does something, and what is asked: "built by Ada Brook". */
  agent: ({ opener }) => toNumber(opener === "by"),
  agentOfVerb: ({ opener, openerAt }, { isMatched }) =>
    toNumber(opener === "by" && isMatched[openerAt - 1] === 1),
  /** It is where or when something is: "in Malmo", "near the lake", "until 1950". */
  preposition: ({ opener }) => toNumber(placingPrepositions.has(opener)),
  place: ({ role }) => toNumber(role === "place"),
  time: ({ role }) => toNumber(role === "time"),
  /** "Where did it come from?": "from Malmo". */
  sameOpener: ({ role, opener }, { asked }) =>
    toNumber(role !== undefined && asked.includes(opener)),
  /** It only says whose or which: "the mayor of Malmo". */
  genitive: ({ opener }) => toNumber(opener === "of"),
  /** A name is told first and explained in brackets: "Ada Brook (born 1950)". */
  bracketBehind: ({ candidate: { end } }, { text }) => toNumber(text.startsWith(" (", end)),
  /** The noun that is asked for is its own or stands near it. */
  headNoun: measureHeadNoun,
  /** It counts something that is not asked for: "12 cakes". */
  countsOther: (reading, context) => toNumber(countsOther(reading, context)),
  /** What is asked for is a part of it: "the harbour of Malmo" has a place in it. */
  typeInside: findStrongest,
  length: ({ candidate: { from, to } }) => Math.log(1 + to - from) / 2,
  capitals: ({ content }) => computeShare(content.capitals, content.all),
  /** Nothing else in the passage is as surely of the kind. */
  only: ({ candidate }, { strongest, surest }) =>
    candidate.strength === strongest ? 1 / surest : 0,
  /** It opens the passage, as what a sentence is about mostly does. */
  opening: ({ candidate }, { firstContent }) => toNumber(candidate.from <= firstContent),
  /** Its passage is likelier than the others, and says more of the question. */
  passage: (_, { share }) => share,
  likeliest: (_, { share }) => toNumber(share > 0.5),
  coverage: (_, { coverage }) => coverage,
  strengthHere: ({ candidate }, { share }) => candidate.strength * share,
  /** Somebody who is asked for stands before what they do. */
  subjectBefore: ({ outside }, { asksForSubject }) =>
    asksForSubject ? computeShare(outside.behind, outside.all) : 0,
};

const functions: readonly PhraseFeature[] = phraseFeatureNames.map((name) => features[name]);

/**
 * Measures a candidate.
 *
 * @returns the values of the features in the order of {@link phraseFeatureNames}
 */
export function measurePhrase(candidate: PhraseCandidate, context: PhraseContext): Float64Array {
  const reading = readPhrase(candidate, context);
  const values = new Float64Array(functions.length);
  let at = 0;
  for (const feature of functions) values[at++] = feature(reading, context);
  return values;
}

function computeShare(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}

function toNumber(is: boolean): number {
  return is ? 1 : 0;
}
