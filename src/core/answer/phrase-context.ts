// Phrase context: a passage prepared for measuring the phrases in it: which of its words say something of
// the question, how much, and what is asked for.

import type { IndexedPassage } from "../index/indexed-passage.ts";
import type { AnswerType, Entity, Token } from "../index/entities/entity.ts";
import type { MatchContext } from "../rank/match-context.ts";
import type { RankedPart, RankedPassage } from "../rank/rank.ts";
import { earliestWords, latestWords } from "../language/english/order-words.ts";
import { auxiliaries, questionWords } from "../language/english/question-words.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { sliceOf } from "../text/span.ts";
import { float64At } from "../text/typed-arrays.ts";
import type { PhraseCandidate } from "./phrase-candidates.ts";

/** A passage, read for a question. */
export interface PhraseContext extends AskedContext {
  /** The article's text. */
  readonly text: string;
  readonly words: readonly Token[];
  /** Its entities that are told by their words and not by a turn of phrase. */
  readonly named: readonly Entity[];
  /** The words that say something of the question, in order. */
  readonly matches: readonly Match[];
  /** The places of those. */
  readonly matchedAt: ReadonlySet<number>;
  /** Position of the first word that is no function word; behind the last when there is none. */
  readonly firstContent: number;
  /** How likely the passage is the one that answers, beside the others that are shown: 0..1. */
  readonly share: number;
  /** How much of the question the passage says: 0..1. */
  readonly coverage: number;
  /** How many candidates are as sure as can be. */
  readonly surest: number;
  readonly strongest: number;
  /** The year that the question's "first" or "last" picks of several; undefined when it picks none. */
  readonly askedYear: number | undefined;
}

/** What is known of a question, whatever passage it is held against. */
export interface AskedContext {
  readonly query: MatchContext["query"];
  readonly known: ReadonlySet<string>;
  readonly headStem: string | undefined;
  /** How closely other stems say the noun that is asked for. */
  readonly headRelated: ReadonlyMap<string, number>;
  /** Whether it is asked who or what does something, and not to whom or what it is done. */
  readonly asksForSubject: boolean;
  /** For each stem that says a word of the question, the term that it says and how much that is of all. */
  readonly said: ReadonlyMap<string, SaidTerm>;
}

interface SaidTerm {
  /** The position of the term. */
  readonly term: number;
  /** The weight of the term, less when it is said in another word: 0..1. */
  readonly share: number;
}

/** A word of a passage that says something of the question. */
export interface Match extends SaidTerm {
  /** Its position in the passage. */
  readonly at: number;
  /** How much it says; 1 for a word as telling as the mean of the question's. */
  readonly heft: number;
}

/** What else preparing a passage needs. */
export interface PhraseSource {
  readonly text: string;
  /** All candidates in the passage. */
  readonly candidates: readonly PhraseCandidate[];
  /** How likely the passage is among those that are shown. */
  readonly share: number;
  readonly asked: AskedContext;
}

/** Of questions that are being answered: each of their excerpts asks for it. */
const prepared = new WeakMap<MatchContext, AskedContext>();

/** Prepares a question; once for all excerpts that are shown for it. */
export function readAskedContext({ context }: RankedPart): AskedContext {
  const known = prepared.get(context) ?? createAskedContext(context);
  prepared.set(context, known);
  return known;
}

function createAskedContext(context: MatchContext): AskedContext {
  const { query, queryStems: known, similarity } = context;
  const head = query.terms.findIndex((term) => term === query.headNoun);
  return {
    query,
    known,
    headStem: query.headNoun?.stem,
    headRelated: new Map(
      (head < 0 ? [] : similarity.listRelatedStems(head)).map((one) => [one.stem, one.closeness]),
    ),
    asksForSubject: asksForSubject(query.words),
    said: listSaidTerms(context),
  };
}

/**
 * Prepares a passage.
 */
export function createPhraseContext(
  { context }: RankedPart,
  { words: passage }: RankedPassage,
  { text, candidates, share, asked }: PhraseSource,
): PhraseContext {
  const { words } = passage;
  const firstContent = words.findIndex((word) => !isStopWord(word.text));
  const strongest = candidates.reduce((most, { strength }) => Math.max(most, strength), 0);
  const matches = weighMatches(passage, context, asked);
  return {
    ...asked,
    text,
    words,
    named: passage.entities.filter(({ type }) => namedTypes.has(type)),
    matches,
    matchedAt: new Set(matches.map(({ at }) => at)),
    firstContent: firstContent < 0 ? words.length : firstContent,
    share,
    coverage: measureCoverage(passage, context),
    strongest,
    surest: candidates.filter(({ strength }) => strength === strongest).length,
    askedYear: findAskedYear(text, candidates, context.query.words),
  };
}

const namedTypes: ReadonlySet<AnswerType> = new Set<AnswerType>([
  "person",
  "place",
  "time",
  "number",
  "duration",
]);

/** "Who painted it" and "which boat sank", but not "who did they see": no auxiliary follows. */
function asksForSubject(words: readonly string[]): boolean {
  const at = words.findIndex((word) => questionWords.has(word));
  return at >= 0 && !words.slice(at + 1, at + 4).some((word) => auxiliaries.has(word));
}

function listSaidTerms({
  query,
  similarity,
  weights,
}: MatchContext): ReadonlyMap<string, SaidTerm> {
  const said = new Map<string, SaidTerm>();
  for (const term of query.terms.keys()) {
    const weight = float64At(weights, term);
    for (const { stem, closeness } of similarity.listRelatedStems(term)) {
      if (closeness < leastCloseness) break;
      const share = closeness * weight;
      if (share > (said.get(stem)?.share ?? 0)) said.set(stem, { term, share });
    }
  }
  for (const [term, { stem }] of query.terms.entries()) {
    said.set(stem, { term, share: float64At(weights, term) });
  }
  return said;
}

/** Words that are less close say nothing of a question. */
const leastCloseness = 0.55;

/** Finds the words of a passage that say something of the question; one in other words counts half. */
function weighMatches(
  passage: IndexedPassage,
  { query, similarity }: MatchContext,
  { said }: AskedContext,
): readonly Match[] {
  const matched = new Set(similarity.findMatchedStems(passage));
  const count = Math.max(1, query.terms.length);
  return passage.words.flatMap(({ stem, text }, at): readonly Match[] => {
    if (!matched.has(stem) || isStopWord(text)) return [];
    const { term, share } = said.get(stem) ?? { term: -1, share: 0 };
    const heft = query.terms[term]?.stem === stem ? count * share : 0.5;
    return heft > 0 ? [{ at, heft, term, share }] : [];
  });
}

function measureCoverage(passage: IndexedPassage, { candidates, weights }: MatchContext): number {
  const closeness = candidates.find(({ words }) => words === passage)?.closeness;
  if (closeness === undefined) return 0;
  return weights.reduce((sum, weight, term) => sum + weight * float64At(closeness, term), 0);
}

function findAskedYear(
  text: string,
  candidates: readonly PhraseCandidate[],
  asked: readonly string[],
): number | undefined {
  const isLatest = asked.some((word) => latestWords.has(word));
  if (!isLatest && !asked.some((word) => earliestWords.has(word))) return undefined;
  const years = candidates.flatMap((one) => readYear(sliceOf(text, one)) ?? []);
  const most = years.reduce((one, other) => Math.max(one, other), -Infinity);
  const least = years.reduce((one, other) => Math.min(one, other), Infinity);
  if (least >= most) return undefined;
  return isLatest ? most : least;
}

/** Reads the last year in a phrase. */
export function readYear(phrase: string): number | undefined {
  const found = phrase.match(/\b(?:1\d{3}|20\d\d)\b/g)?.at(-1);
  return found === undefined ? undefined : Number(found);
}
