// Stemmer: English terms reduced to their stems by Snowball's algorithm, which parts more words that
// Porter's first one confuses ("news" and "new", "general" and "generous"). The one file that knows it.

import { newStemmer } from "snowball-stemmers";

/**
 * Reduces an English term to its stem (https://snowballstem.org/algorithms/english/stemmer.html).
 *
 * @param term - a folded word; a number or a word of another script is its own stem
 * @returns a stem, not always a word ("running" becomes "run", "ponies" "poni")
 */
export function stem(term: string): string {
  if (!isEnglish.test(term) || term.length > longestStemmed) return term;
  const known = stems.get(term);
  if (known !== undefined) return known;
  // A stranger's words must not fill the memory: what a text really repeats is soon known again.
  if (stems.size >= mostStems) stems.clear();
  const found = english.stem(term);
  stems.set(term, found);
  return found;
}

/** Terms kept with their stems: more than a long article's vocabulary, some 3 MB. */
const mostStems = 20_000;

/** UTF-16 units; what is longer is no word of English. */
const longestStemmed = 40;

const isEnglish = /^[a-z]+(?:'[a-z]+)*$/;

const english = newStemmer("english");

const stems = new Map<string, string>();
