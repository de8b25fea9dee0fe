// Likeness: how much of an answer a stretch of text has, by their content words.

import { isStopWord } from "../../core/language/english/stop-words.ts";
import { tokenize } from "../../core/language/tokens.ts";

/**
 * Tells how much of its content words a stretch has in common with the likest answer.
 *
 * @returns 0..1, above 0 if they share a word
 */
export function measureLikeness(text: string, answers: readonly string[]): number {
  const own = listWords(text);
  return answers.reduce((most, answer) => {
    const gold = listWords(answer);
    const shared = gold.filter((word) => own.includes(word)).length;
    return Math.max(most, (2 * shared) / Math.max(1, gold.length + own.length));
  }, 0);
}

function listWords(text: string): readonly string[] {
  const words = tokenize(text).map(({ term }) => term);
  const content = words.filter((word) => !isStopWord(word));
  return content.length === 0 ? words : content;
}
