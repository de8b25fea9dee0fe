// Elided predicate: a question that leaves out what was just said of others, and asks of whom or what it is so, or not so:
// "and which do?", "who isn't?", "which boats can they?". Its answer mostly stands beside what was shown, or in it, in a
// sentence that is denied like the question, or like it is not.

import { dropDenial, isDenial } from "../language/english/negation.ts";
import { nominativePronouns } from "../language/english/pronouns.ts";
import { auxiliaries, formsOfBe, modals } from "../language/english/question-words.ts";
import { isStopWord } from "../language/english/stop-words.ts";

/** What is known of the predicate that a question leaves out. */
export interface ElidedPredicate {
  /** Whether it asks of what it is not so. */
  readonly isDenied: boolean;
}

/**
 * Reads whether a question leaves out its predicate.
 *
 * @param words - folded, in order
 * @returns undefined when it says what it asks: "who is it?", "which do you like?"
 */
export function readElidedPredicate(words: readonly string[]): ElidedPredicate | undefined {
  const asking = words.findIndex((word) => !openers.has(word));
  const auxiliary = words.findIndex((word, at) => at > asking && isAuxiliary(word));
  if (auxiliary < 0 || !askingWords.has(words[asking] ?? "")) return undefined;
  const asked = words.slice(asking + 1, auxiliary);
  if (asked.length > mostAsked || asked.some((word) => isStopWord(word) && !partWords.has(word)))
    return undefined;
  const rest = words.slice(auxiliary + 1).filter((word) => word !== "not" && word !== "then");
  const isSubject = words[asking] === "who" || rest.length === 0;
  if (isSubject ? rest.length > 0 : !isLoneSubject(rest, dropDenial(words[auxiliary] ?? "")))
    return undefined;
  return { isDenied: words.slice(auxiliary).some(isDenial) };
}

const openers: ReadonlySet<string> = new Set(["and", "but", "so", "or", "then"]);

const askingWords: ReadonlySet<string> = new Set(["who", "which", "what"]);

/** Words between "which" and its verb: "which of the two boats can?". */
const mostAsked = 4;

/** Function words among these. */
const partWords: ReadonlySet<string> = new Set([
  "of",
  "the",
  "them",
  "those",
  "these",
  "one",
  "ones",
]);

function isAuxiliary(word: string): boolean {
  const bare = dropDenial(word);
  return auxiliaries.has(bare) || modals.has(bare);
}

/** Whether nothing but a subject follows: "which can they?", but not "which are they?" and "which did it?". */
function isLoneSubject([word = "", ...others]: readonly string[], auxiliary: string): boolean {
  if (others.length > 0 || !nominativePronouns.has(word) || formsOfBe.has(auxiliary)) return false;
  return word !== "it" || modals.has(auxiliary);
}
