// Connectives: English turns of phrase that announce a reason, a way or a time.
// They are alternatives of regular expressions: a blank is a blank, and none can match in two ways.

import { parseWords } from "../word-lists.ts";

/** What stands before a reason. */
export const reasonOpeners: readonly string[] = [
  "because",
  "due to",
  "since",
  "as a result",
  "owing to",
  "thanks to",
  "in order to",
  "so that",
  "so as to",
  "therefore",
  "caused?",
  "reasons?",
  "led to",
  "leads? to",
  "resulted?",
  "results? (?:in|from)",
  "for fear",
  "motivated",
  "aim(?:s|ed)?",
  "to avoid",
  "to prevent",
  "attributed",
  "given that",
  "as (?:it|they|he|she|the)",
  "meaning",
  "account of",
  "in response",
];

/** What stands before a purpose, which may be the reason. */
export const purposeOpeners: readonly string[] = ["to", "for"];

/** What stands before the name of a place. */
export const placeOpeners: readonly string[] = ["in", "at", "from", "near", "to", "of"];

/** What stands before a way of doing something. */
export const mannerOpeners: readonly string[] = [
  "by (?:\\p{Ll}+ly )?\\p{Ll}+ing",
  "through",
  "using",
  "via",
  "by means",
  "with the help",
  "with an?",
  "by an?",
];

/** Words of times that are no date. */
export const timeWords: readonly string[] =
  "century centuries years? days? weeks? months? ago after before during until today era age".split(
    " ",
  );

/** Words that open a condition or an exception: "and if not?", "without a goal". */
export const conditionWords: ReadonlySet<string> = parseWords(
  "if without before unless except until",
);
