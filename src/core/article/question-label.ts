// Question labels: what an FAQ writes before a question and nobody who asks it types.

/**
 * Drops the letter before a question: "Q", "Q3", "Question 5". A number alone may be a part of the question.
 *
 * @param words - of the question, folded
 */
export function dropQuestionLabel(words: readonly string[]): readonly string[] {
  const [first = "", second = ""] = words;
  if (/^q\d{0,3}$/.test(first)) return words.slice(1);
  return first === "question" && /^\d{1,3}$/.test(second) ? words.slice(2) : words;
}
