// Noun phrases: what stands before an English noun.

import { parseWords } from "../word-lists.ts";

/** Words after which a noun follows. */
export const determiners: ReadonlySet<string> = parseWords(
  "a an the this that these those which whose my your some any no every each all both two three",
);

/** Words that open the name of what somebody is: "a baker", "one of them". */
export const nounArticles: ReadonlySet<string> = parseWords("a an the one former");

/** Words that show that a thing is meant which is known already: "what is the price?" asks for no description. */
export const definiteOpeners: ReadonlySet<string> = parseWords("the your my this that");

/** Words right before the nouns of a phrase that answers. */
export const phraseOpeners: ReadonlySet<string> = parseWords("the a an his her its their");

/** Prepositions before a place or a time. */
export const placingPrepositions: ReadonlySet<string> = parseWords(
  "in on at from to near within inside since until during",
);
