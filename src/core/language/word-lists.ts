// Word lists: how the lists of a language's words are written down and read.

/**
 * Reads a list of words.
 *
 * @param words - folded, with a blank between
 */
export function parseWords(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Abbreviations of a language, in small letters, without their last full stop. */
export interface Abbreviations {
  /** Stand before a name or an explanation and so never end a sentence ("Dr.", "e.g."). */
  readonly leading: ReadonlySet<string>;
  /** End none when a number follows ("No. 5", "p. 12"). */
  readonly numbered: ReadonlySet<string>;
  /** Stand behind a name: end one only when a function word follows ("Acme Inc. It grew", "Acme Inc. Berlin"). */
  readonly ambiguous: ReadonlySet<string>;
}
