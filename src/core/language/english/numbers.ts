// Numbers: English words that count.

import { parseWords } from "../word-lists.ts";

/** Small numbers as words, each at the place that it counts: "zero", "one", … */
export const countingWords: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Numbers written as words, and what counts as one ("dozen", "twice"). */
export const numberWords: ReadonlySet<string> = new Set([
  ...countingWords.slice(1),
  ...parseWords(
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty " +
      "ninety hundred hundreds thousand thousands million millions billion billions trillion trillions half third " +
      "quarter dozen dozens once twice double several",
  ),
]);

/** Those that mostly count nothing: "one of them", "at once". */
export const doubtfulNumbers: ReadonlySet<string> = parseWords(
  "one once half third quarter several",
);

/** Words between the parts of a number: "10 to 12", "two or three". */
export const numberJoints: ReadonlySet<string> = parseWords("to or and");

/** Words between "a" and what is measured: "a few days". */
export const fewWords: ReadonlySet<string> = parseWords("few couple whole full");
