// Question words: how an English question opens, and what may stand before it.

import { parseWords } from "../word-lists.ts";

/** Words that ask for something. */
export const questionWords: ReadonlySet<string> = parseWords(
  "who whom whose what which when where why how",
);

/** Verbs that open a question which is answered by yes or no, and stand second in the others. */
export const auxiliaries: ReadonlySet<string> = parseWords(
  "is are was were do does did has have had can could will would should may might",
);

/** Auxiliaries of a request: "could you tell me". */
export const requestAuxiliaries: ReadonlySet<string> = parseWords("can could would will");

/** After these a question word opens what is asked: "tell me when …", "I wonder who …". */
export const askingWords: ReadonlySet<string> = parseWords(
  "ask asks asked asking know tell me us explain say see wonder wondering curious",
);

/** Adjectives after "how" that ask for a number: "how many", "how tall". */
export const measureWords: ReadonlySet<string> = parseWords(
  "many much old tall large big high fast deep wide far heavy often",
);

/** Words of "what made …" and "what is the reason …", which ask for a reason. */
export const causeWords: ReadonlySet<string> = parseWords(
  "reason reasons cause caused causes made makes led motivated prompted",
);

/** What may stand between "which" or "what" and the noun that it asks for. */
export const nounOpeners: ReadonlySet<string> = parseWords(
  "kind kinds type types sort sorts of a an the is are was were two three other main first big new",
);

/** Words after which a noun follows. */
export const determiners: ReadonlySet<string> = parseWords(
  "a an the this that these those which whose my your some any no every each all both two three",
);

/** Verbs that tie a name to what it is. */
export const copulas: ReadonlySet<string> = parseWords("is are was were became means");

/** Words that open the name of what somebody is: "a baker", "one of them". */
export const nounArticles: ReadonlySet<string> = parseWords("a an the one former");
