// Terms: a word or phrase with all that is known of it, be it from the article or from a question.
// What the lexicon knows is looked up once, here; nothing after this file asks the lexicon for words.

import type { Lexicon } from "../language/lexicon.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { stem } from "../language/stemmer.ts";

/** A content word, or a phrase of two or three words that the lexicon knows ("fire brigade"). */
export interface Term {
  readonly text: string;
  /** What two forms of a word have in common; of a phrase, the phrase. */
  readonly stem: string;
  /** How telling the word is in English at large: 0 (everywhere) to 1 (rare or unknown). */
  readonly rarity: number;
  readonly vector: Float32Array | undefined;
  /** The lexicon's numbers of its dictionary forms. */
  readonly bases: readonly number[];
  /** WordNet's classes of the noun, as bits. */
  readonly classes: number;
  /** Number of words. */
  readonly length: number;
}

/** A term of a question. */
export interface QueryTerm extends Term {
  /** Position among the question's words; Infinity when it is borrowed from what was shown. */
  readonly at: number;
  /** As the asker wrote it. */
  readonly typed: string;
  /** How much the term is part of what is asked: 0..1. */
  readonly share: number;
}

/**
 * Makes the term of one word.
 *
 * @param text - folded
 */
export function createTerm(text: string, lexicon: Lexicon | undefined): Term {
  const id = lexicon?.idOf(text);
  if (lexicon === undefined || id === undefined) {
    const rarity = lexicon === undefined ? rarityWithoutLexicon : computeRarity(unknownRank);
    return {
      text,
      stem: stem(text),
      rarity,
      vector: undefined,
      bases: [],
      classes: 0,
      length: 1,
    };
  }
  const bases = [...lexicon.basesOf(id)];
  // "gotten" is rare, but says no more than "get".
  const rank = Math.min(id, ...bases.filter((base) => base < lexicon.vectorCount));
  return {
    text,
    stem: stem(text),
    rarity: computeRarity(rank),
    vector: lexicon.vectorOf(id),
    bases,
    classes: lexicon.classesOf(id),
    length: 1,
  };
}

/** Words in a phrase of the lexicon, at the most. */
export const longestPhrase = 3;

/**
 * Finds the phrase of the lexicon that starts at a word, in the dictionary form of its first or last word.
 *
 * @param words - folded words in order
 * @returns the longest phrase, or undefined
 */
export function findPhrase(
  words: readonly string[],
  start: number,
  lexicon: Lexicon,
): Term | undefined {
  const first = words[start] ?? "";
  for (let length = lexicon.opensPhrase(first) ? longestPhrase : 0; length >= 2; length--) {
    const last = words[start + length - 1];
    if (last === undefined || !lexicon.closesPhrase(last)) continue;
    const run = words.slice(start, start + length);
    for (const candidate of listSpellings(run, lexicon)) {
      const id = lexicon.idOf(candidate);
      if (id === undefined || id < lexicon.vectorCount) continue;
      const ranks = candidate.split(" ").map((word) => lexicon.idOf(word) ?? unknownRank);
      const rarity = computeRarity(Math.max(...ranks));
      const classes = lexicon.classesOf(id);
      return {
        text: candidate,
        stem: candidate,
        rarity,
        vector: undefined,
        bases: [id],
        classes,
        length,
      };
    }
  }
  return undefined;
}

function listSpellings(run: readonly string[], lexicon: Lexicon): readonly string[] {
  const spaced = run.join(" ");
  const [first = ""] = run;
  const last = run.at(-1) ?? "";
  const spellings = [spaced];
  for (const base of findBases(first, lexicon)) spellings.push(base + spaced.slice(first.length));
  for (const base of findBases(last, lexicon)) spellings.push(spaced.slice(0, -last.length) + base);
  return spellings;
}

function findBases(word: string | undefined, lexicon: Lexicon): readonly string[] {
  const id = word === undefined || isStopWord(word) ? undefined : lexicon.idOf(word);
  return id === undefined ? [] : Array.from(lexicon.basesOf(id), lexicon.wordAt);
}

/** Frequency falls with the rank (Zipf), so its logarithm grows with that of the rank. */
function computeRarity(rank: number): number {
  return Math.log(1 + (rank + 20) / 20) / Math.log(1 + (unknownRank + 20) / 20);
}

const unknownRank = 90_000;
const rarityWithoutLexicon = 0.8;
