// Spelling: what a misspelled word was meant to be, by the article's words first and then by the
// lexicon's common ones. A word that either of them knows is not misspelled.

import type { Lexicon } from "../language/lexicon.ts";
import type { Term } from "../index/terms.ts";
import { createCache } from "../text/cache.ts";
import { computeEditDistance, isOneEdit } from "../text/edit-distance.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { stem } from "../language/stemmer.ts";
import { questionWords } from "../language/english/question-words.ts";
import { shorthand } from "../language/english/shorthand.ts";

/** How many of the lexicon's commonest words a misspelled word may have been. */
const commonWords = 12_000;

/** So many words are kept with what they were meant to be. */
const mostKept = 2_000;

/**
 * Prepares corrections for an article.
 *
 * @param articleIndex - the article's terms
 * @returns a function from a folded word to the word that it was meant to be, mostly itself
 */
export function createSpellingCorrector(
  articleIndex: readonly Pick<Term, "text" | "stem">[],
  lexicon: Lexicon | undefined,
): (word: string) => string {
  const own = new Set(articleIndex.map(({ text }) => text));
  const mendable = articleIndex.filter(({ text }) => /^\p{L}{4,}$/u.test(text));
  const stems = new Set(mendable.map((term) => term.stem));
  const words = mendable.map(({ text }): Spelled => ({ text, letters: maskLetters(text) }));
  let common: readonly string[] | undefined;
  const isKnown = (word: string): boolean =>
    own.has(word) || stems.has(stem(word)) || isStopWord(word);
  return createCache(mostKept, (word: string) => {
    if (isKnown(word) || !/^[a-z]+$/.test(word)) return word;
    const short = shorthand.get(word) ?? findQuestionWord(word);
    if (short !== undefined) return short;
    const id = lexicon?.idOf(word);
    const isPlural = word.endsWith("s") && lexicon?.idOf(word.slice(0, -1)) !== undefined;
    if (isPlural || word.length < 4) return word;
    if (id !== undefined) {
      const isRare = id > rareRank && lexicon?.basesOf(id).length === 0;
      return (isRare ? findClosest(word, words, 1) : undefined) ?? word;
    }
    const here = findClosest(word, words, word.length < 7 ? 1 : 2);
    if (here !== undefined) return here;
    common ??= listCommonWords(lexicon);
    const initial = word.charCodeAt(0);
    return (
      common.find(
        (other) =>
          other.charCodeAt(0) === initial && isOneEdit(word, other) && isLikelySlip(word, other),
      ) ?? word
    );
  });
}

/**
 * Whether one edit is a slip rather than another word: "login" is not "logic", nor is "vegan" "Vegas". A letter
 * that is missing or doubled and two that are swapped are slips, as is any one in a long word.
 */
function isLikelySlip(typed: string, meant: string): boolean {
  if (typed.length >= longWord || typed.length < meant.length) return true;
  if (typed.length > meant.length)
    return typed.replaceAll(doubled, "$1") === meant.replaceAll(doubled, "$1");
  return Array.from(typed).toSorted().join("") === Array.from(meant).toSorted().join("");
}

/** From this length on, a word with one edit is seldom another word. */
const longWord = 8;
const doubled = /(.)\1/g;

/** Spelled out when a word is looked for among them, which is seldom. */
function listCommonWords(lexicon: Lexicon | undefined): readonly string[] {
  if (lexicon === undefined) return [];
  const length = Math.min(commonWords, lexicon.vectorCount);
  return Array.from({ length }, (_, id) => lexicon.wordAt(id));
}

/** "whats" is "what is": the apostrophe is the first thing to go. */
function findQuestionWord(word: string): string | undefined {
  const start = word.endsWith("s") ? word.slice(0, -1) : "";
  return questionWords.has(start) ? start : undefined;
}

/** From here on the lexicon has many misspellings of its own. */
const rareRank = 8_000;

/** A word with a bit for each letter that it has. */
interface Spelled {
  readonly text: string;
  /** Letters that have the same lowest five bits share a bit. */
  readonly letters: number;
}

function maskLetters(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters the first has that the second lacks; an edit takes away one at the most. */
function countMissing(first: number, second: number): number {
  let count = 0;
  for (let rest = first & ~second; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The first of the words with the fewest edits; a wrong first letter is rarer than other slips. */
function findClosest(
  word: string,
  candidates: readonly Spelled[],
  limit: number,
): string | undefined {
  const letters = maskLetters(word);
  let best: string | undefined;
  let fewest = limit + 0.001;
  for (const { text, letters: others } of candidates) {
    if (Math.abs(text.length - word.length) > fewest) continue;
    const penalty = text.charCodeAt(0) === word.charCodeAt(0) ? 0 : 0.7;
    if (penalty + 1 >= fewest) continue;
    const most = Math.floor(fewest - penalty);
    if (countMissing(letters, others) > most || countMissing(others, letters) > most) continue;
    const cost = penalty + computeEditDistance(word, text, most);
    if (cost < fewest) [best, fewest] = [text, cost];
  }
  return best;
}
