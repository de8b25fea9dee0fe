// Phrase features: what speaks for a stretch of a passage as the answer itself, each about 0..1.

import type { Weights } from "../rank/model.ts";
import { phraseOpeners, placingPrepositions } from "../language/english/noun-phrases.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import type { PhraseCandidate } from "./phrase-candidates.ts";
import type { PhraseContext } from "./phrase-context.ts";
import { type GrammarFeatureName, measureGrammar } from "./phrase-grammar.ts";
import { type PullFeatureName, measurePull } from "./phrase-pull.ts";
import { type TypeFeatureName, measureTypes } from "./phrase-types.ts";

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
  | "objectFollows"
  | GrammarFeatureName
  | PullFeatureName
  | TypeFeatureName;

/** Values by name. */
export type PhraseFeatures = Readonly<Record<PhraseFeatureName, number>>;

/** Weights of the features. */
export type PhraseWeights = Weights<PhraseFeatureName>;

/**
 * Measures a candidate.
 */
export function measurePhrase(candidate: PhraseCandidate, context: PhraseContext): PhraseFeatures {
  const { from, to, strength } = candidate;
  const { words, matchedAt } = context;
  const content = countContent({ from, to }, context);
  const outside = countOutside({ from, to }, context);
  const isMatched = (position: number): boolean => matchedAt.has(position);
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
    ...measureGrammar(candidate, context),
    ...measurePull(candidate, context),
    ...measureTypes(candidate, context),
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
