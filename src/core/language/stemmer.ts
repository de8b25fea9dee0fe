// Stemmer: terms reduced to what two forms of a word have in common. The rules of English stand in
// english/stem.ts; a term of another script or with a digit is its own stem.

import { createCache } from "../text/cache.ts";
import { stemEnglish } from "./english/stem.ts";

/**
 * Reduces a term to its stem.
 *
 * @param term - a folded word
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

const findStem = createCache(mostStems, (term: string) =>
  isEnglish.test(term) ? stemEnglish(term) : term,
);
