// Phrase reading: what is in a phrase and around it: its words, how near the question's words stand, the
// function word that opens it, and what a number counts. What that speaks for, phrase-features.ts tells.

import type { Token } from "../index/entities/entity.ts";
import { phraseOpeners } from "../language/english/noun-phrases.ts";
import { type PhraseRole, roleByPreposition } from "../language/english/prepositions.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { overlaps } from "../text/span.ts";
import type { PhraseCandidate } from "./phrase-candidates.ts";
import type { PhraseContext } from "./phrase-context.ts";

/** A candidate, read in its passage. */
export interface PhraseReading {
  readonly candidate: PhraseCandidate;
  readonly content: ContentCounts;
  readonly outside: OutsideCounts;
  /** Position of the function word before it, past its adjectives and articles; -1 when its clause opens with it. */
  readonly openerAt: number;
  readonly opener: string;
  readonly role: PhraseRole | undefined;
}

/** How many content words a phrase has, how many of them the question does not say, and how many have capitals. */
type ContentCounts = Readonly<Record<"all" | "news" | "capitals", number>>;

/** What the words outside of a phrase say of the question. */
interface OutsideCounts {
  /** How many say something, how many of these behind it and in its clause. */
  readonly all: number;
  readonly behind: number;
  readonly inClause: number;
  /** In words; Infinity when none says anything. */
  readonly nearest: number;
  /** The sum of what each says, less the farther away it stands. */
  readonly pull: number;
  /** How much of the question its clause says: 0..1. */
  readonly clauseWeight: number;
}

/** Reads a candidate in its passage. */
export function readPhrase(candidate: PhraseCandidate, context: PhraseContext): PhraseReading {
  const openerAt = findOpener(candidate.from, context.words);
  const opener = context.words[openerAt]?.text ?? "";
  return {
    candidate,
    content: countContent(candidate, context),
    outside: countOutside(candidate, context),
    openerAt,
    opener,
    role: roleByPreposition.get(opener),
  };
}

function countContent(
  { from, to }: PhraseCandidate,
  { words, known }: PhraseContext,
): ContentCounts {
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

function countOutside(
  { from, to }: PhraseCandidate,
  { words, matches }: PhraseContext,
): OutsideCounts {
  const own = words[from]?.clause;
  let [all, behind, inClause, nearest, pull, clauseWeight] = [0, 0, 0, Infinity, 0, 0];
  for (const { at, clause, heft, gain } of matches) {
    if (at >= from && at < to) continue;
    const distance = at < from ? from - at : at - to + 1;
    all += 1;
    if (at >= to) behind += 1;
    if (clause === own) {
      inClause += 1;
      clauseWeight += gain;
    }
    nearest = Math.min(nearest, distance);
    pull += heft / (1 + distance);
  }
  return { all, behind, inClause, nearest, pull, clauseWeight };
}

function findOpener(from: number, words: readonly Token[]): number {
  const clause = words[from]?.clause;
  let at = from - 1;
  while (at >= from - mostAdjectives && isAdjective(words[at], clause)) at -= 1;
  while (words[at]?.clause === clause && phraseOpeners.has(words[at]?.text ?? "")) at -= 1;
  return words[at]?.clause === clause ? at : -1;
}

/** Words between a function word and a phrase that belong to it. */
const mostAdjectives = 3;

function isAdjective(word: Token | undefined, clause: number | undefined): boolean {
  if (word === undefined || word.clause !== clause || isStopWord(word.text)) return false;
  return !word.text.endsWith("ed") && !word.text.endsWith("ing");
}

/** How surely an entity in a phrase is of the kind that is asked for: 0..1. */
export function findStrongest({ candidate }: PhraseReading, { fitting }: PhraseContext): number {
  let most = 0;
  for (const entity of fitting) {
    if (entity.strength > most && overlaps(entity, candidate)) most = entity.strength;
  }
  return most;
}

/** Whether a noun phrase goes on behind a phrase, and is not what "how many …" or "which …" asks for. */
export function countsOther({ candidate: { to } }: PhraseReading, context: PhraseContext): boolean {
  const { words, isMatched, headStem } = context;
  const clause = words[to - 1]?.clause;
  for (let at = to; at < to + longestCounted; at++) {
    const word = words[at];
    if (word === undefined || word.clause !== clause || isStopWord(word.text)) return at > to;
    if (at === to && !word.isNoun) return false;
    if (headStem !== undefined && (word.stem === headStem || isMatched[at] === 1)) return false;
  }
  return true;
}

const longestCounted = 4;

/** How near the noun of "which …" or "how many …" is: inside or right behind 1, near a half, else 0. */
export function measureHeadNoun(
  { candidate: { from, to } }: PhraseReading,
  { words, headStem }: PhraseContext,
): number {
  if (headStem === undefined) return 0;
  for (let at = Math.max(0, from - 2); at <= to + 2; at++) {
    if (words[at]?.stem !== headStem) continue;
    if (at >= from && at <= to) return 1;
    return at === from - 1 || at > to ? 0.5 : 0;
  }
  return 0;
}
