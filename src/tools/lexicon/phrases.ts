// Phrases: which phrases of the thesaurus ("fire brigade", "give up") have a place in the lexicon.
// Those whose words are all known, and that are more than function words.

import { isStopWord } from "../../core/language/english/stop-words.ts";
import type { Entry } from "./thesaurus.ts";

/** A reader looks for phrases of two and three words. */
const longest = 3;

/**
 * Chooses phrases.
 *
 * @param words - the lexicon's words
 * @returns the phrases by alphabet, their words parted by spaces
 */
export function choosePhrases(
  thesaurus: ReadonlyMap<string, readonly Entry[]>,
  words: readonly string[],
): readonly string[] {
  const known = new Set(words);
  const isKnown = (word: string): boolean => known.has(word) || isStopWord(word);
  const phrases = [...thesaurus.values()].flat().flatMap(({ text }) => {
    const parts = text.split(" ");
    const fits = parts.length > 1 && parts.length <= longest;
    const edges = [parts[0] ?? "", parts.at(-1) ?? ""];
    const isFound = parts.every(isKnown) && edges.every((edge) => known.has(edge));
    return fits && isFound && !parts.every(isStopWord) ? [text] : [];
  });
  return [...new Set(phrases)].toSorted();
}
