// Asked questions: those that an article asks itself, as an FAQ does. Whoever asks one of them means the article, even if
// it would be small talk elsewhere: "Where are you?".

import type { Article } from "../article/article.ts";
import { plainText } from "../article/markup.ts";
import { tokenize } from "../language/tokens.ts";

/** Collects the questions that an article asks in headings and above their answers, normalised. */
export function collectAskedQuestions({
  text,
  markup,
  headings,
  paragraphs,
}: Article): ReadonlySet<string> {
  const asked = [
    ...headings.map((heading) => plainText(text, markup, heading)).filter(endsAsking),
    ...paragraphs
      .filter(({ isQuestion }) => isQuestion)
      .map((paragraph) => plainText(text, markup, paragraph)),
  ];
  return new Set(asked.map(normalizeQuestion).filter((question) => question !== ""));
}

/** Reduces a question to its folded words, without the number or the "Q" before it. */
export function normalizeQuestion(question: string): string {
  const words = tokenize(question).map(({ term }) => term);
  const first = words.findIndex((word) => !/^(?:q?\d*|question)$/.test(word));
  return words.slice(Math.max(0, first)).join(" ");
}

function endsAsking(line: string): boolean {
  return /[?？؟]\s*$/u.test(line);
}
