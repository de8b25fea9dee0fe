// Contractions: English words that are written together with an apostrophe.

/** "What's": as a word of its own it would lose its ending like a possessive. */
export const contractedIs: RegExp = /\b(what|how|who)['’]s\b/gi;

/** The ending of a folded word that is a word of its own, or a possessive. */
export const contractedEnding: RegExp = /(?<=[a-z])'(?:s|d|re|ll|ve|m)$/;
