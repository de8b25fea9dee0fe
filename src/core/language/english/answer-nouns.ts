// Answer nouns: nouns that tell what kind of thing "which …" and "what …" ask for.

import { parseWords } from "../word-lists.ts";

/** "Which year", "what date". */
export const timeNouns: ReadonlySet<string> = parseWords(
  "year years month months day days date dates century decade time period",
);

/** "Which city", "what region". */
export const placeNouns: ReadonlySet<string> = parseWords(
  "city cities country countries place places location state states town towns region regions area areas continent",
);

/** "Which man". */
export const personNouns: ReadonlySet<string> = parseWords(
  "person persons man men woman women people",
);

/** "What percentage". */
export const numberNouns: ReadonlySet<string> = parseWords(
  "number percentage percent amount age size population price rate",
);
