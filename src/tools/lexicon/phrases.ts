// Phrases: which of WordNet's compounds ("fire brigade", "give up") are worth a place in the lexicon.
// Those that mean what a common single word means, made of words that are common themselves.

import { isStopWord } from "../../core/language/english/stop-words.ts";
import type { WordNet } from "./wordnet.ts";

/**
 * Chooses phrases.
 *
 * @param words - the lexicon's words by frequency
 * @param most - how many to choose
 * @returns the phrases by alphabet, their words parted by spaces
 */
export function phrasesOf(
  words: readonly string[],
  wordNet: WordNet,
  most: number,
): readonly string[] {
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const merits = wordNet.phrases().flatMap((phrase): [string, number][] => {
    const parts = phrase.split(" ");
    if (!parts.every((part) => ranks.has(part)) || parts.every(isStopWord)) return [];
    let best = 0;
    for (const [other, strength] of wordNet.relationsOf(phrase)) {
      const rank = ranks.get(other);
      if (rank === undefined || isStopWord(other) || parts.includes(other)) continue;
      best = Math.max(best, strength * (1.2 - Math.log(1 + rank) / 20));
    }
    const rarest = Math.max(...parts.map((part) => ranks.get(part) ?? 0));
    return [[phrase, best / Math.log(10 + rarest)]];
  });
  return merits
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([phrase]) => phrase)
    .toSorted();
}
