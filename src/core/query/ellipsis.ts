// Ellipsis: whether a question can be understood alone, or only by what was said before it.
// A question goes on by what it lacks: a content word of its own ("and why?"), or somebody that its
// "he" could be. One that lacks neither is complete, whatever was talked about before.

import { emptySubjectVerbs, lightWords } from "../language/english/light-words.ts";
import {
  clauseOpeners,
  demonstratives,
  fragmentOpeners,
  moreWords,
  nextPhrases,
  objectPronouns,
  personPronouns,
  thingPronouns,
} from "../language/english/pronouns.ts";
import { determiners, placingPrepositions } from "../language/english/noun-phrases.ts";
import { quantitiesByAdjective } from "../language/english/units.ts";
import { auxiliaries, questionWords } from "../language/english/question-words.ts";
import { nounClass } from "../language/lexicon.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import type { QueryTerm } from "../index/terms.ts";
import { readElidedPredicate } from "./elided-predicate.ts";

/** What a question lacks; undefined when it is complete. */
export type Ellipsis =
  /** A content word: "and why?", "tell me more". */
  | "content"
  /** All but that it wants what follows: "and then?", "go on". */
  | "next"
  /** Somebody or something that a pronoun could stand for: "who signed it?". */
  | "antecedent"
  /** A verb: "and the boats?", "which boats can they?". */
  | "verb"
  /** What it asks for more than: "what else did they bring?". */
  | "rest";

/** The words of a question up to where it is read, and what is known of them. */
export interface EllipsisSource {
  /** Folded, function words included; those before the question too. */
  readonly words: readonly string[];
  /** Where the question starts and ends in them. */
  readonly start: number;
  readonly end: number;
  readonly terms: readonly QueryTerm[];
  /** Whether the article writes a word with a capital wherever it stands. */
  readonly isName: (word: string) => boolean;
}

/** So many content words make a question complete that only opens like a fragment or asks for more. */
const fewTerms = 2;
/** A term that counts less is of courtesy. */
const leastShare = 0.3;

/**
 * Tells what a question lacks to be understood alone.
 */
export function findEllipsis(source: EllipsisSource): Ellipsis | undefined {
  const { words, start, end } = source;
  const own = source.terms.filter(
    ({ at, share, text, length }) =>
      length === 1 && at >= start && at < end && share >= leastShare && !lightWords.has(text),
  );
  const asked = words.slice(start, end);
  const isShort = own.length <= fewTerms;
  if (isShort && asked.some((word) => moreWords.has(word))) return "rest";
  if (own.length === 0) return asksForNext(asked) ? "next" : "content";
  const lacksVerb = isFragment(asked) || isBare(asked) || readElidedPredicate(asked) !== undefined;
  if (isShort && lacksVerb) return "verb";
  return asked.some((_, index) => lacksAntecedent(start + index, source))
    ? "antecedent"
    : undefined;
}

/** "And then?", "what comes next?", "go on", but not "when was that then?". */
function asksForNext(words: readonly string[]): boolean {
  const asksOtherwise = words.some((word) => questionWords.has(word) && word !== "what");
  if (asksOtherwise) return false;
  const text = ` ${words.join(" ")} `;
  return nextPhrases.some((phrase) => text.includes(` ${phrase} `));
}

/** "And the boats?", "what about Malmo?": nothing is said of what is named. */
function isFragment(words: readonly string[]): boolean {
  const opener = fragmentOpeners.find((phrase) => phrase.every((word, at) => words[at] === word));
  if (opener === undefined) return false;
  return !words
    .slice(opener.length)
    .some((word) => questionWords.has(word) || auxiliaries.has(word));
}

/** "How high?", "which colour?", "from what height?": a question word and what it asks for, and nothing that is said of it. */
function isBare(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !fragmentWords.has(word));
  const [word = "", ...rest] = words.slice(at);
  if (word === "how") return rest.length === 1 && quantitiesByAdjective.has(rest[0] ?? "");
  const isAfterPreposition = at > 0 && placingPrepositions.has(words[at - 1] ?? "");
  const asksForNoun = word === "which" || (word === "what" && isAfterPreposition);
  return asksForNoun && rest.length > 0 && rest.length <= longestBare && !rest.some(isStopWord);
}

/** Words of the noun that is asked for. */
const longestBare = 2;

/** What may stand before the question word. */
const fragmentWords: ReadonlySet<string> = new Set([
  "and",
  "but",
  "or",
  "so",
  ...placingPrepositions,
]);

function lacksAntecedent(at: number, source: EllipsisSource): boolean {
  const { words } = source;
  const word = words[at] ?? "";
  if (demonstratives.has(word)) {
    return standsForSomething(words, at) && !hasNounBefore(findClauseStart(words, at), source);
  }
  const isPerson = personPronouns.has(word);
  if (!isPerson && !thingPronouns.has(word)) return false;
  if (isEmptySubject(words, at)) return false;
  // Nobody does something to "him" and is him: an object's antecedent stands in another clause.
  return !hasNounBefore(isObject(words, at) ? findClauseStart(words, at) : at, source, isPerson);
}

/** "When was that", "what did that cost", but not "that treaty" nor "were there cabins". */
function standsForSomething(words: readonly string[], at: number): boolean {
  const [before = "", next] = [words[at - 1], words[at + 1]];
  if (words[at] === "there" && auxiliaries.has(before)) return false;
  if (next === undefined || auxiliaries.has(next) || lightWords.has(next)) return true;
  if (isStopWord(next)) return !determiners.has(next) && !questionWords.has(next);
  return auxiliaries.has(before) && at + 2 === words.length;
}

/** "How long does it take to sail": nothing is meant by "it", but "what does it cost" asks of something. */
function isEmptySubject(words: readonly string[], at: number): boolean {
  if (words[at] !== "it") return false;
  const verb = words.findIndex((word, index) => index > at && emptySubjectVerbs.has(word));
  return verb > 0 && verb <= at + 2 && verb + 1 < words.length;
}

function isObject(words: readonly string[], at: number): boolean {
  const [before = "", word = "", next] = [words[at - 1], words[at], words[at + 1]];
  if (!objectPronouns.has(word)) return false;
  if (word === "her" && next !== undefined && !isStopWord(next)) return false;
  return !auxiliaries.has(before) && !questionWords.has(before) && !clauseOpeners.has(before);
}

/** The last word before a place that opens a clause, but for the first of all. */
function findClauseStart(words: readonly string[], end: number): number {
  for (let at = end - 1; at > 0; at--) if (clauseOpeners.has(words[at] ?? "")) return at;
  return 0;
}

/** Whether a noun or a name stands in the message before a word; of persons, when only they can be meant. */
function hasNounBefore(
  end: number,
  { words, terms, isName }: EllipsisSource,
  isPerson = false,
): boolean {
  return terms.some(({ at, text, typed, classes }) => {
    if (at >= end) return false;
    if (isName(text) || /^\p{Lu}/u.test(typed)) return true;
    const before = words[at - 1] ?? "";
    const isNoun = determiners.has(before) || auxiliaries.has(before);
    return isNoun && (!isPerson || (classes & nounClass.person) !== 0);
  });
}
