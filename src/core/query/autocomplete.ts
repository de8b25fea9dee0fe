// Suggestions: the questions that somebody who is typing one may have in mind.
// Tolerant: a word counts as soon as it begins like one of the question's, and with a letter wrong.

import { tokenize } from "../language/tokens.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { stem } from "../language/stemmer.ts";
import type { Span } from "../text/span.ts";

/** A question that the article can be asked, at the place that answers it. */
export interface Suggestion extends Span {
  readonly question: string;
  /** Text whose words find it too, if none finds a question by its own; default none. */
  readonly about?: string;
  /** Whether it was asked, and answered by its place; default false. */
  readonly isChecked?: boolean;
}

/** From what is typed so far, and how many to give at the most, to the suggestions for it, best first. */
export type Autocomplete = (typed: string, most: number) => readonly Suggestion[];

/**
 * Prepares suggestions for who is typing.
 *
 * @param suggestions - main ones first
 * @returns a function that gives the suggestions that share a word with what is typed, or else whose text about
 *   them does; those that begin with the words as they are typed while there is nothing telling in them; and all of
 *   them for nothing at all
 */
export function createAutocomplete(suggestions: readonly Suggestion[]): Autocomplete {
  const vocabulary = collectVocabulary(suggestions.map(readBeginning));
  const around = collectVocabulary(suggestions.map(({ about = "" }) => about));
  return (typed, most) => {
    const asked = extractContentWords(typed.slice(0, longestRead)).slice(0, mostAsked);
    if (asked.length === 0) return putFirst(suggestions, typed).slice(0, most);
    const find = (words: readonly SuggestedWord[]): readonly Suggestion[] =>
      [...scoreSuggestions(asked, words)]
        .toSorted(([a, first], [b, second]) => second - first || a - b)
        .slice(0, most)
        .flatMap(([at]) => suggestions[at] ?? []);
    const fitting = find(vocabulary);
    if (fitting.length > 0) return fitting;
    const started = suggestions.filter((each) => startsWith(each, typed)).slice(0, most);
    return started.length > 0 ? started : find(around);
  };
}

/** More words than these are not looked for. */
const mostAsked = 8;

/** "w" and "who" tell nothing of what is asked, but of how it is. */
function putFirst(suggestions: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const rank = (suggestion: Suggestion): number => (startsWith(suggestion, typed) ? 0 : 1);
  return suggestions.toSorted((a, b) => rank(a) - rank(b));
}

function startsWith(suggestion: Suggestion, typed: string): boolean {
  const typedBeginning = typed.trim().toLowerCase();
  return readBeginning(suggestion).toLowerCase().startsWith(typedBeginning);
}

/** More of what is typed, or of what is suggested, is not looked at: a heading may be most of an article. */
const longestRead = 300;

function readBeginning({ question }: Suggestion): string {
  return question.slice(0, longestRead);
}

interface Telling {
  readonly term: string;
  readonly stem: string;
}

function extractContentWords(text: string): readonly Telling[] {
  return tokenize(text).flatMap(({ term }) =>
    isStopWord(term) || term.length < 2 ? [] : { term, stem: stem(term) },
  );
}

/** A word of suggestions, with the positions of those that have it. */
interface SuggestedWord extends Telling {
  readonly found: number[];
}

/** The words of all texts, each once: tens of thousands of headings have far fewer words. */
function collectVocabulary(texts: readonly string[]): readonly SuggestedWord[] {
  const words = new Map<string, SuggestedWord>();
  for (const [at, text] of texts.entries()) {
    for (const word of extractContentWords(text)) {
      const known = words.get(word.term) ?? { ...word, found: [] };
      words.set(word.term, known);
      if (known.found.at(-1) !== at) known.found.push(at);
    }
  }
  return [...words.values()];
}

/** How well the typed words fit each suggestion that they fit at all: the best fit of each, added up. */
function scoreSuggestions(
  asked: readonly Telling[],
  vocabulary: readonly SuggestedWord[],
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const typed of asked) {
    const best = new Map<number, number>();
    for (const word of vocabulary) {
      const fit = compareWords(typed, word);
      if (fit > 0) for (const at of word.found) best.set(at, Math.max(fit, best.get(at) ?? 0));
    }
    for (const [at, fit] of best) scores.set(at, (scores.get(at) ?? 0) + fit);
  }
  return scores;
}

/** 3 for the same word, 2 for its beginning, 1 for that with one letter wrong, else 0. */
function compareWords(typed: Telling, word: Telling): number {
  if (typed.stem === word.stem) return 3;
  if (word.term.startsWith(typed.term)) return 2;
  return typed.term.length >= 4 && isOneEditFromStart(typed.term, word.term) ? 1 : 0;
}

/**
 * Whether one letter changed, added, left out or swapped with the next makes `typed` a beginning of
 * `term`, which it is not as it stands.
 */
function isOneEditFromStart(typed: string, term: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === term[at]) at += 1;
  const rest = typed.slice(at + 1);
  const swapped = typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
  return (
    term.startsWith(rest, at + 1) ||
    term.startsWith(rest, at) ||
    term.startsWith(typed.slice(at), at + 1) ||
    term.startsWith(swapped, at)
  );
}
