// Autocomplete: the key phrases that somebody who is typing a question may have in mind.
// Tolerant: a word counts as soon as it begins like one of the topic's, and with a letter wrong.

import { tokenize } from "../language/tokens.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { stem } from "../language/stemmer.ts";
import type { KeyPhrase } from "../article/key-phrases.ts";

/**
 * Prepares topics for suggestions.
 *
 * @param topics - main ones first
 * @returns a function from what is typed so far, and how many to give at the most, to the topics
 *   that share a word with it, best first; all of them while nothing telling is typed
 */
export function createAutocomplete(
  topics: readonly KeyPhrase[],
): (typed: string, most: number) => readonly KeyPhrase[] {
  const vocabulary = collectVocabulary(topics);
  return (typed, most) => {
    const asked = extractContentWords(typed.slice(0, longestTyped)).slice(0, mostAsked);
    if (asked.length === 0) return topics.slice(0, most);
    return [...scoreTopics(asked, vocabulary)]
      .toSorted(([a, first], [b, second]) => second - first || a - b)
      .slice(0, most)
      .flatMap(([at]) => topics[at] ?? []);
  };
}

/** More words than these are not looked for. */
const mostAsked = 8;

/** More of what is typed is not looked at. */
const longestTyped = 300;

interface Telling {
  readonly term: string;
  readonly stem: string;
}

function extractContentWords(text: string): readonly Telling[] {
  return tokenize(text).flatMap(({ term }) =>
    isStopWord(term) || term.length < 2 ? [] : { term, stem: stem(term) },
  );
}

/** A word of topics, with the positions of those that have it. */
interface TopicWord extends Telling {
  readonly topics: number[];
}

/** The words of all topics, each once: tens of thousands of headings have far fewer words. */
function collectVocabulary(topics: readonly KeyPhrase[]): readonly TopicWord[] {
  const words = new Map<string, TopicWord>();
  for (const [at, { text }] of topics.entries()) {
    for (const word of extractContentWords(text)) {
      const known = words.get(word.term) ?? { ...word, topics: [] };
      words.set(word.term, known);
      if (known.topics.at(-1) !== at) known.topics.push(at);
    }
  }
  return [...words.values()];
}

/** How well the typed words fit each topic that they fit at all: the best fit of each, added up. */
function scoreTopics(
  asked: readonly Telling[],
  vocabulary: readonly TopicWord[],
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const typed of asked) {
    const best = new Map<number, number>();
    for (const word of vocabulary) {
      const fit = compareWords(typed, word);
      if (fit > 0) for (const at of word.topics) best.set(at, Math.max(fit, best.get(at) ?? 0));
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
