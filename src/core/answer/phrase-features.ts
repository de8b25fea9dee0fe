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
  return passage.words.flatMap(({ stem, text }, at): readonly Match[] => {
    if (!matched.has(stem) || isStopWord(text)) return [];
    const term = query.terms.findLastIndex((one) => one.stem === stem);
    const heft = term < 0 ? 0.5 : count * float64At(weights, term);
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
  const { words, matches } = context;
  const content = countContent({ from, to }, context);
  const outside = countOutside({ from, to }, context);
  const isMatched = (position: number): boolean => matches.some(({ at }) => at === position);
  const before = words[from - 1]?.text ?? "";
  const openerAt = phraseOpeners.has(before) ? from - 2 : from - 1;
  const opener = words[openerAt]?.text ?? "";
  const behind = computeShare(outside.behind, outside.all);
  const precedes = isMatched(to) ? 1 : isMatched(to + 1) ? 0.5 : 0;
  const follows = isMatched(from - 1) ? 1 : isMatched(openerAt) ? 0.5 : 0;
  return {
    bias: 1,
    /** It is of the kind that is asked for. */
    strength,
    /** The question does not name it already. */
    news: computeShare(content.news, content.all),
    /** What the question says stands near it, in its clause, behind it or right beside it. */
    nearness: 1 / outside.nearest,
    pull: outside.pull / 2,
    sameClause: computeShare(outside.inClause, outside.all),
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
    capitals: computeShare(content.capitals, content.all),
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

type Stretch = Pick<PhraseCandidate, "from" | "to">;

/** Counts the content words of a stretch, those that the question does not say, and the capitals. */
function countContent(
  { from, to }: Stretch,
  { words, known }: PhraseContext,
): Readonly<Record<"all" | "news" | "capitals", number>> {
  let [all, news, capitals] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || isStopWord(word.text)) continue;
    all += 1;
    if (!known.has(word.stem)) news += 1;
    if (word.capital) capitals += 1;
  }
  return { all, news, capitals };
}

/** What the words outside of a stretch say of the question; the nearest is Infinity away when none does. */
function countOutside(
  { from, to }: Stretch,
  { words, matches }: PhraseContext,
): Readonly<Record<"all" | "behind" | "inClause" | "nearest" | "pull", number>> {
  const clause = words[from]?.clause;
  let [all, behind, inClause, nearest, pull] = [0, 0, 0, Infinity, 0];
  for (const { at, heft } of matches) {
    if (at >= from && at < to) continue;
    const distance = at < from ? from - at : at - to + 1;
    all += 1;
    if (at >= to) behind += 1;
    if (words[at]?.clause === clause) inClause += 1;
    nearest = Math.min(nearest, distance);
    pull += heft / (1 + distance);
  }
  return { all, behind, inClause, nearest, pull };
}

/** How near the noun of "which …" or "how many …" is: inside or right behind it 1, near it a half. */
function measureHeadNoun({ from, to }: Stretch, { words, headStem }: PhraseContext): number {
  if (headStem === undefined) return 0;
  const at = words.findIndex(({ stem }, index) => index >= from - 2 && stem === headStem);
  if (at < 0) return 0;
  if (at >= from && at <= to) return 1;
  return at === from - 1 || (at > to && at <= to + 2) ? 0.5 : 0;
}

function computeShare(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}
