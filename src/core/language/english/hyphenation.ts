// Hyphenation: how English words are told that are written with a hyphen from those that a line break cuts in two.

import { parseWords } from "../word-lists.ts";

/** First parts that mostly keep a hyphen before a whole word: "well-known", "self-employed", "high-speed". */
export const hyphenatingPrefixes: ReadonlySet<string> = parseWords(
  "well ill self non all cross high low long short full first third old new",
);

/** What makes one word with such a part, though it may look like a word itself: "full-" and "ness". */
export const hyphenlessEndings: ReadonlySet<string> = parseWords(
  "ness ment able ship less hood ward wards wise ened ered ening ering th ths teen teens teenth ty tieth fold some s",
);
