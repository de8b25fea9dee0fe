// Word lists: how the lists of a language's words are written down and read.

/**
 * Reads a list of words.
 *
 * @param words - folded, with a blank between
 */
export function parseWords(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
