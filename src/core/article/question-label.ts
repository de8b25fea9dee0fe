// Question labels: what an FAQ writes before a question and nobody who asks it types.

/**
 * Drops the label before a question: "Q:", "Q3", "4.", "Question 5".
 *
 * @param words - of the question, folded
 */
export function dropQuestionLabel(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !/^(?:q?\d*|question)$/.test(word));
  return words.slice(Math.max(0, first));
}
