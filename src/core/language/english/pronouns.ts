// Pronouns: English words that point at what was named before.

import { parseWords } from "../word-lists.ts";

/** Words that stand for a person named before. */
export const personPronouns: ReadonlySet<string> = parseWords("he him his she her hers");

/** Words that stand for a thing, or for several persons or things, named before. */
export const thingPronouns: ReadonlySet<string> = parseWords("it its they them their theirs");

/** Those that may be what something is done to. */
export const objectPronouns: ReadonlySet<string> = parseWords("him her it them");

/** Words that open a clause inside a question. */
export const clauseOpeners: ReadonlySet<string> = parseWords(
  "and or but if when while because before after until since that which who whom whose where how why what",
);

/** Words that stand for what was said before, unless a noun follows. */
export const demonstratives: ReadonlySet<string> = parseWords("this that these those there");

/** Pronouns that do something: "which can they?". */
export const nominativePronouns: ReadonlySet<string> = parseWords("i you we they he she it");

/** Subjects among them: a sentence that has one goes on from what was said. */
export const subjectPronouns: readonly string[] = ["he", "she", "they", "it"];

/** Words at the start of a sentence that tie it to the one before. */
export const openingAnaphors: readonly string[] = [
  ..."he she it they his her its their this these those that such both there then".split(" "),
  ..."but however instead also nor".split(" "),
];

/** Words that ask for more of the same: "what else". */
export const moreWords: ReadonlySet<string> = parseWords("else another further besides");

/** What asks for that which follows, where nothing else is asked. */
export const nextPhrases: readonly string[] = [
  ..."then next afterwards more continue".split(" "),
  ..."after that|go on|going on|carry on|keep going|come next|comes next".split("|"),
];

/** How a question opens that only names what to turn to: "and the others?". */
export const fragmentOpeners: readonly (readonly string[])[] = [
  ["what", "about"],
  ["how", "about"],
  ["and"],
  ["but"],
  ["or"],
];

/** Words that open a clause about what stands before them. */
export const relativePronouns: ReadonlySet<string> = parseWords("who which that where whose when");
