// Labels: single lines that are said of something and name nothing that stands below them, told by their words alone.

import { isStopWord } from "../../../language/english/stop-words.ts";
import { foldTerm } from "../../../language/tokens.ts";

/** Tells whether some words are said of something and name nothing: values, and words that lead to others. */
export function isLabel(words: string): boolean {
  return isValue(words) || leadsIn(words);
}

/** Tells whether some words hold a value, or begin with a small letter. */
export function isValue(words: string): boolean {
  return /\p{N}|[:：@=]|\t| {2}/u.test(words) || /^[^\p{Lu}\p{Lo}\p{Lt}]/u.test(words);
}

/** Tells whether some words go on in what follows: "Residents shall". */
export function leadsIn(words: string): boolean {
  return isStopWord(foldTerm(words.slice(words.search(/\s\S*$/) + 1)));
}

/** Tells whether a wide gap sets a value apart from its label, as in a form: "DATE:      3 May 2021". */
export function isFormField(words: string): boolean {
  return /^\p{Lu}[\p{L} ]{1,20}:(?:\t| {2,})\S/u.test(words);
}
