// Negation: English words that say that something is not so.

import { parseWords } from "../word-lists.ts";

/** Words that deny what the rest of their sentence says; auxiliaries with "n't" beside these. */
const denials: ReadonlySet<string> = parseWords(
  "not no never none nor neither nobody nothing nowhere cannot",
);

/** Tells whether a folded word denies: "never", "don't". */
export function isDenial(word: string): boolean {
  return denials.has(word) || word.endsWith("n't");
}

/** Takes the denial out of an auxiliary: "can" of "can't", "will" of "won't"; any other word stays. */
export function dropDenial(word: string): string {
  if (word === "cannot" || word === "can't") return "can";
  if (word === "won't") return "will";
  return word.endsWith("n't") ? word.slice(0, -3) : word;
}
