// Anaphora: English sentences that can't be read alone, since who "he" is stands in the one before.

import { openingAnaphors, subjectPronouns } from "./pronouns.ts";

/**
 * Tells whether a sentence opens with a word that points back.
 */
export function opensWithAnaphor(sentence: string): boolean {
  return opening.test(sentence);
}

/**
 * Tells whether a sentence speaks, in its opening or by a pronoun, of what was named before.
 */
export function isAnaphoric(sentence: string): boolean {
  return opening.test(sentence) || pronoun.test(sentence);
}

const opening = new RegExp(`^["“‘'(]*(?:${openingAnaphors.join("|")})\\b`, "iu");
const pronoun = new RegExp(`\\b(?:${subjectPronouns.join("|")})\\b`, "iu");
