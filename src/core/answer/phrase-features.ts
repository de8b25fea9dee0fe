// Phrase features: what speaks for a stretch of a passage as the answer itself, each about 0..1.

import type { IndexedPassage } from "../index/indexed-passage.ts";
import type { Token } from "../index/entities/entity.ts";
import type { MatchContext } from "../rank/match-context.ts";
import type { Weights } from "../rank/model.ts";
import type { RankedPart, RankedPassage } from "../rank/rank.ts";
import { auxiliaries, questionWords } from "../language/english/question-words.ts";
import { phraseOpeners, placingPrepositions } from "../language/english/noun-phrases.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { float64At } from "../text/typed-arrays.ts";
import type { PhraseCandidate } from "./phrase-candidates.ts";

/** The names of the features. */
export type PhraseFeatureName =
  | "bias"
  | "strength"
  | "news"
  | "nearness"
  | "pull"
  | "sameClause"
  | "before"
  | "precedes"
  | "follows"
  | "agent"
  | "agentOfVerb"
  | "preposition"
  | "genitive"
  | "headNoun"
  | "length"
  | "capitals"
  | "only"
  | "opening"
  | "passage"
  | "likeliest"
  | "coverage"
  | "strengthHere"
  | "subjectBefore"
  | "subjectPrecedes"
  | "objectFollows";

/** Values by name. */
export type PhraseFeatures = Readonly<Record<PhraseFeatureName, number>>;

/** Weights of the features. */
export type PhraseWeights = Weights<PhraseFeatureName>;

/** A passage, read for a question. */
export interface PhraseContext {
  readonly words: readonly Token[];
  /** The words that say something of the question, in order. */
  readonly matches: readonly Match[];
  /** Position of the first word that is no function word; behind the last when there is none. */
  readonly firstContent: number;
  readonly known: ReadonlySet<string>;
  readonly headStem: string | undefined;
  /** Whether it is asked who or what does something, and not to whom or what it is done. */
  readonly asksForSubject: boolean;
  /** How likely the passage is the one that answers, beside the others that are shown: 0..1. */
  readonly share: number;
  /** How much of the question the passage says: 0..1. */
  readonly coverage: number;
  /** How many candidates are as sure as can be. */
  readonly surest: number;
  readonly strongest: number;
}

/** A word of a passage that says something of the question. */
interface Match {
  /** Its position in the passage. */
  readonly at: number;
  /** How much it says; 1 for a word as telling as the mean of the question's. */
  readonly heft: number;
}

/** What else preparing a passage needs. */
export interface PhraseSource {
  /** All candidates in the passage. */
  readonly candidates: readonly PhraseCandidate[];
  /** How likely the passage is among those that are shown. */
  readonly share: number;
}

/**
 * Prepares a passage.
 */
export function createPhraseContext(
  { context }: RankedPart,
  { words: passage }: RankedPassage,
  { candidates, share }: PhraseSource,
): PhraseContext {
  const { words } = passage;
  const firstContent = words.findIndex((word) => !isStopWord(word.text));
  const strongest = candidates.reduce((most, { strength }) => Math.max(most, strength), 0);
  return {
    words,
    matches: weighMatches(passage, context),
    firstContent: firstContent < 0 ? words.length : firstContent,
    known: context.queryStems,
    headStem: context.query.headNoun?.stem,
    asksForSubject: asksForSubject(context.query.words),
    share,
    coverage: measureCoverage(passage, context),
    strongest,
    surest: candidates.filter(({ strength }) => strength === strongest).length,
  };
}

/** "Who painted it" and "which boat sank", but not "who did they see": no auxiliary follows. */
function asksForSubject(words: readonly string[]): boolean {
  const at = words.findIndex((word) => questionWords.has(word));
  return at >= 0 && !words.slice(at + 1, at + 4).some((word) => auxiliaries.has(word));
}

/** Finds the words of a passage that say something of the question; one in other words counts half. */
function weighMatches(
  passage: IndexedPassage,
  { query, weights, similarity }: MatchContext,
): readonly Match[] {
  const matched = new Set(similarity.findMatchedStems(passage));
  const count = Math.max(1, query.terms.length);
  const byStem = new Map(
    query.terms.map(({ stem }, term) => [stem, count * float64At(weights, term)]),
  );
  return passage.words.flatMap(({ stem, text }, at): readonly Match[] => {
    if (!matched.has(stem) || isStopWord(text)) return [];
    const heft = byStem.get(stem) ?? 0.5;
    return heft > 0 ? [{ at, heft }] : [];
  });
}

function measureCoverage(passage: IndexedPassage, { candidates, weights }: MatchContext): number {
  const closeness = candidates.find(({ words }) => words === passage)?.closeness;
  if (closeness === undefined) return 0;
  return weights.reduce((sum, weight, term) => sum + weight * float64At(closeness, term), 0);
}

/**
 * Measures a candidate.
 */
export function measurePhrase(
  { from, to, strength }: PhraseCandidate,
  context: PhraseContext,
): PhraseFeatures {
  const { words, matches, known } = context;
  const content = words.slice(from, to).filter(({ text }) => !isStopWord(text));
  const outside = matches.filter(({ at }) => at < from || at >= to);
  const distanceTo = ({ at }: Match): number => (at < from ? from - at : at - to + 1);
  const nearest = outside.reduce((least, match) => Math.min(least, distanceTo(match)), Infinity);
  const isMatched = (position: number): boolean => matches.some(({ at }) => at === position);
  const clause = words[from]?.clause;
  const before = words[from - 1]?.text ?? "";
  const openerAt = phraseOpeners.has(before) ? from - 2 : from - 1;
  const opener = words[openerAt]?.text ?? "";
  const behind = computeShare(outside, ({ at }) => at >= to);
  const precedes = isMatched(to) ? 1 : isMatched(to + 1) ? 0.5 : 0;
  const follows = isMatched(from - 1) ? 1 : isMatched(openerAt) ? 0.5 : 0;
  return {
    bias: 1,
    /** It is of the kind that is asked for. */
    strength,
    /** The question does not name it already. */
    news: computeShare(content, ({ stem }) => !known.has(stem)),
    /** What the question says stands near it, in its clause, behind it or right beside it. */
    nearness: nearest === Infinity ? 0 : 1 / nearest,
    pull: outside.reduce((sum, match) => sum + match.heft / (1 + distanceTo(match)), 0) / 2,
    sameClause: computeShare(outside, ({ at }) => words[at]?.clause === clause),
    before: behind,
    precedes,
    follows,
    /** Somebody who does something, and what is asked: "built by Ada Brook". */
    agent: opener === "by" ? 1 : 0,
    agentOfVerb: opener === "by" && isMatched(openerAt - 1) ? 1 : 0,
    preposition: placingPrepositions.has(opener) ? 1 : 0,
    genitive: opener === "of" ? 1 : 0,
    headNoun: measureHeadNoun({ from, to }, context),
    length: Math.log(1 + to - from) / 2,
    capitals: computeShare(content, ({ capital }) => capital),
    /** Nothing else in the passage is as surely of the kind. */
    only: strength === context.strongest ? 1 / context.surest : 0,
    /** It opens the passage, as what a sentence is about mostly does. */
    opening: from <= context.firstContent ? 1 : 0,
    /** Its passage is likelier than the others, and says more of the question. */
    passage: context.share,
    likeliest: context.share > 0.5 ? 1 : 0,
    coverage: context.coverage,
    strengthHere: strength * context.share,
    subjectBefore: context.asksForSubject ? behind : 0,
    subjectPrecedes: context.asksForSubject ? precedes : 0,
    objectFollows: context.asksForSubject ? 0 : follows,
  };
}

/** How near the noun of "which …" or "how many …" is: inside or right behind it 1, near it a half. */
function measureHeadNoun(
  { from, to }: Pick<PhraseCandidate, "from" | "to">,
  { words, headStem }: PhraseContext,
): number {
  if (headStem === undefined) return 0;
  const at = words.findIndex(({ stem }, index) => index >= from - 2 && stem === headStem);
  if (at < 0) return 0;
  if (at >= from && at <= to) return 1;
  return at === from - 1 || (at > to && at <= to + 2) ? 0.5 : 0;
}

function computeShare<T>(values: readonly T[], test: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}
