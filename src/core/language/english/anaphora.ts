// Leaning: sentences that can't be read alone, since who "he" is stands in the one before.

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

const opening =
  /^["“‘'(]*(?:he|she|it|they|his|her|its|their|this|these|those|that|such|both|there|then|but|however|instead|also|nor)\b/iu;
const pronoun = /\b(?:he|she|they|it)\b/iu;
