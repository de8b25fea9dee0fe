// Pronouns: English words that point at what was named before.

import { parseWords } from "../word-lists.ts";

/** Words that stand for somebody or something named before. */
export const pointingWords: ReadonlySet<string> = parseWords(
  "he him his she her hers it its they them their this that these those there then",
);

/** Subjects among them: a sentence that has one goes on from what was said. */
export const subjectPronouns: readonly string[] = ["he", "she", "they", "it"];

/** Words at the start of a sentence that tie it to the one before. */
export const openingAnaphors: readonly string[] = [
  ..."he she it they his her its their this these those that such both there then".split(" "),
  ..."but however instead also nor".split(" "),
];

/** Words that ask for more of the same: "what else". */
export const moreWords: ReadonlySet<string> = parseWords(
  "else other others another more further besides",
);

/** Words at the start of a question that may go on from the one before. */
export const continuingWords: ReadonlySet<string> = parseWords(
  "and but so then ok okay why how when where who",
);
