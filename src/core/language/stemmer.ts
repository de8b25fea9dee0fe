// Stemmer: English terms reduced to their stems by Snowball's algorithm, which parts more words that
// Porter's first one confuses ("news" and "new", "general" and "generous"). The one file that knows it.

import { newStemmer } from "snowball-stemmers";
import { createCache } from "../text/cache.ts";

/**
 * Reduces an English term to its stem (https://snowballstem.org/algorithms/english/stemmer.html).
 *
 * @param term - a folded word; a number or a word of another script is its own stem
 * @returns a stem, not always a word ("running" becomes "run", "ponies" "poni")
 */
export function stem(term: string): string {
  return term.length > longestStemmed ? term : findStem(term);
}

/** Terms kept with their stems: more than a long article's vocabulary, some 3 MB. */
const mostStems = 20_000;

/** UTF-16 units; what is longer is no word of English. */
const longestStemmed = 40;

const isEnglish = /^[a-z]+(?:'[a-z]+)*$/;

const english = newStemmer("english");

const findStem = createCache(mostStems, (term: string) =>
  isEnglish.test(term) ? english.stem(term) : term,
);
