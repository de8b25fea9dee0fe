// Question words: how an English question opens, and what may stand before it.

import { parseWords } from "../word-lists.ts";

/** Words that ask for something. */
export const questionWords: ReadonlySet<string> = parseWords(
  "who whom whose what which when where why how",
);

/** What kind of thing a question word asks for, where it tells by itself. */
export const kindByQuestionWord: ReadonlyMap<string, "person" | "time" | "place" | "reason"> =
  new Map([
    ["who", "person"],
    ["whom", "person"],
    ["whose", "person"],
    ["when", "time"],
    ["where", "place"],
    ["why", "reason"],
  ]);

/** Verbs that open a question which is answered by yes or no, and stand second in the others. */
export const auxiliaries: ReadonlySet<string> = parseWords(
  "is are was were do does did has have had can could will would should may might",
);

/** Those that are forms of "be". */
export const formsOfBe: ReadonlySet<string> = parseWords("is are was were");

/** Those that say what may, can or must be, beside others that no question is told by. */
export const modals: ReadonlySet<string> = parseWords(
  "can could will would should may might must shall",
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

/** Verbs that tie a name to what it is. */
export const copulas: ReadonlySet<string> = parseWords("is are was were became means");
