// Phrase grammar: what stands right before and behind a phrase, and what that makes of it: a place, somebody
// in brackets, the subject of a verb that the question has.

import type { Token } from "../index/entities/entity.ts";
import { phraseOpeners } from "../language/english/noun-phrases.ts";
import { type PhraseRole, roleByPreposition } from "../language/english/prepositions.ts";
import { relativePronouns } from "../language/english/pronouns.ts";
import { copulas } from "../language/english/question-words.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import type { PhraseCandidate } from "./phrase-candidates.ts";
import type { PhraseContext } from "./phrase-context.ts";

/** The names of what is measured here; all are 0 or 1. */
export type GrammarFeatureName =
  | PhraseRole
  | "sameOpener"
  | "bracketed"
  | "bracketBehind"
  | "relativeBehind"
  | "verbBehind"
  | "copulaBehind";

/** Measures what stands around a candidate. */
export function measureGrammar(
  { from, to, start, end }: PhraseCandidate,
  { words, text, query, matchedAt, firstContent }: PhraseContext,
): Readonly<Record<GrammarFeatureName, number>> {
  const opener = words[findOpener(from, words)]?.text ?? "";
  const role = roleByPreposition.get(opener);
  const next = words[to];
  const isVerbMatched =
    matchedAt.has(to) || (isStopWord(next?.text ?? "") && matchedAt.has(to + 1));
  const isInClause = next !== undefined && next.clause === words[from]?.clause;
  return {
    place: toNumber(role === "place"),
    source: toNumber(role === "source"),
    goal: toNumber(role === "goal"),
    company: toNumber(role === "company"),
    likeness: toNumber(role === "likeness"),
    time: toNumber(role === "time"),
    /** "Where did it come from?": "from Malmo". */
    sameOpener: toNumber(role !== undefined && query.words.includes(opener)),
    /** "Billy (Ada Brook)", "Ada Brook (born 1950)". */
    bracketed: toNumber(text.slice(start - 1, start) === "("),
    bracketBehind: toNumber(text.slice(end, end + 2) === " ("),
    /** "Ada Brook, who built it". */
    relativeBehind: toNumber(relativePronouns.has(next?.text ?? "")),
    /** "Ada Brook built it", "Ada Brook has built it". */
    verbBehind: toNumber(isInClause && !next.capital && isVerbMatched),
    /** "Malmo is the largest town". */
    copulaBehind: toNumber(from <= firstContent && copulas.has(next?.text ?? "")),
  };
}

/** The function word before a phrase, past its adjectives and articles; -1 when its clause opens with it. */
function findOpener(from: number, words: readonly Token[]): number {
  const clause = words[from]?.clause;
  const isPart = (word: Token | undefined): word is Token => word?.clause === clause;
  let at = from - 1;
  for (let step = 0; step < mostAdjectives; step++) {
    const word = words[at];
    if (!isPart(word) || isStopWord(word.text) || /(?:ed|ing)$/.test(word.text)) break;
    at -= 1;
  }
  while (isPart(words[at]) && phraseOpeners.has(words[at]?.text ?? "")) at -= 1;
  return isPart(words[at]) ? at : -1;
}

/** Words between a preposition and a phrase that belong to it. */
const mostAdjectives = 3;

function toNumber(is: boolean): number {
  return is ? 1 : 0;
}
