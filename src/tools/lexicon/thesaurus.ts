// Thesaurus: reads seeds/thesaurus.tsv, what people say for a word when they retell or ask.
// It says how strong an entry is by its place alone; what the lexicon has of it is decided elsewhere.

import { isStopWord } from "../../core/language/english/stop-words.ts";
import { questionWords } from "../../core/language/english/question-words.ts";

/** A word or phrase that stands for another. */
export interface Entry {
  /** Words parted by single spaces. */
  readonly text: string;
  /** How readily it is said, {@link weakest} to 1. */
  readonly strength: number;
}

/** The strength of the twelfth entry and those after it; chosen by cross-validation, as was its steepness. */
const weakest = 0.75;
const steps = 11;

/**
 * Reads a thesaurus.
 *
 * @param text - a headword, a tab and its entries, parted by "; ", on each line; "#" starts a comment
 * @returns the entries of each headword, strongest first
 * @throws Error naming the line that is not so
 */
export function parseThesaurus(text: string): ReadonlyMap<string, readonly Entry[]> {
  const thesaurus = new Map<string, readonly Entry[]>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const [headword = "", entries = "", ...others] = line.split("\t");
    if (headword === "" || entries === "" || others.length > 0) {
      throw new Error(`thesaurus, line ${index + 1}: expected a word, a tab and its entries`);
    }
    thesaurus.set(headword, entries.split("; ").map(readEntry));
  }
  return thesaurus;
}

/** Hyphens part words here as they do when a text is read. */
function readEntry(entry: string, place: number): Entry {
  const step = Math.min(place, steps) / steps;
  const text = dropQuestionWords(entry.replaceAll("-", " "));
  return { text, strength: 1 - (1 - weakest) * step };
}

/**
 * Leaves of the start of a question what tells something: of "how long", which asks for a duration,
 * "long". No article says "how long", and as a phrase it would take weight from its second word.
 */
function dropQuestionWords(text: string): string {
  const words = text.split(" ");
  if (!questionWords.has(words[0] ?? "")) return text;
  const first = words.findIndex((word) => !isStopWord(word));
  return first < 0 ? text : words.slice(first).join(" ");
}
