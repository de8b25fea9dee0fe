// Spelling: what a misspelled word was meant to be, by the article's words first and then by the
// lexicon's common ones. A word that either of them knows is not misspelled.

import type { Lexicon } from "../lexicon.ts";
import { editsBetween, isOneEdit } from "../edits.ts";
import { isStopWord, stem } from "../words.ts";
import { questionWords } from "./expectation.ts";
import { grouped } from "./groups.ts";

/** How people write in a hurry, where no dictionary helps. */
const shorthand: ReadonlyMap<string, string> = new Map(
  "u you, ur your, r are, y why, wat what, wut what, wen when, abt about, cuz because, coz because, ppl people, govt government, yr year, yrs years, teh the"
    .split(", ")
    .map((pair): [string, string] => {
      const [short = "", long = ""] = pair.split(" ");
      return [short, long];
    }),
);

/** How many of the lexicon's commonest words a misspelled word may have been. */
const commonWords = 12_000;

/**
 * Prepares corrections for an article.
 *
 * @param vocabulary - the article's words
 * @returns a function from a folded word to the word that it was meant to be, mostly itself
 */
export function createSpelling(
  vocabulary: readonly string[],
  lexicon: Lexicon | undefined,
): (word: string) => string {
  const words = vocabulary.filter((word) => /^\p{L}{4,}$/u.test(word));
  const own = new Set(vocabulary);
  const stems = new Set(words.map(stem));
  const common = grouped((lexicon?.words ?? []).slice(0, commonWords), (word) => word.charAt(0));
  const isKnown = (word: string): boolean =>
    own.has(word) || stems.has(stem(word)) || isStopWord(word);
  return (word) => {
    if (isKnown(word) || !/^[a-z]+$/.test(word)) return word;
    const short = shorthand.get(word) ?? questionWordIn(word);
    if (short !== undefined) return short;
    const id = lexicon?.idOf(word);
    const isPlural = word.endsWith("s") && lexicon?.idOf(word.slice(0, -1)) !== undefined;
    if (isPlural || word.length < 4) return word;
    if (id !== undefined) {
      const isRare = id > rareRank && lexicon?.basesOf(id).length === 0;
      return (isRare ? closest(word, words, 1) : undefined) ?? word;
    }
    const here = closest(word, words, word.length < 7 ? 1 : 2);
    const near = common.get(word.charAt(0)) ?? [];
    return here ?? near.find((other) => isOneEdit(word, other)) ?? word;
  };
}

/** "whats" is "what is": the apostrophe is the first thing to go. */
function questionWordIn(word: string): string | undefined {
  const start = word.endsWith("s") ? word.slice(0, -1) : "";
  return questionWords.has(start) ? start : undefined;
}

/** From here on the lexicon has many misspellings of its own. */
const rareRank = 8_000;

/** The first of the words with the fewest edits; a wrong first letter is rarer than other slips. */
function closest(word: string, candidates: readonly string[], limit: number): string | undefined {
  let best: string | undefined;
  let fewest = limit + 0.001;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > fewest) continue;
    const penalty = candidate.charCodeAt(0) === word.charCodeAt(0) ? 0 : 0.7;
    if (penalty + 1 >= fewest) continue;
    const cost = penalty + editsBetween(word, candidate, Math.floor(fewest - penalty));
    if (cost < fewest) [best, fewest] = [candidate, cost];
  }
  return best;
}
