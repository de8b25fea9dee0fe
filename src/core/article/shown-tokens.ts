// Shown tokens: the words of a range as a reader sees them, each at its place in the file. Marks are no
// words, an entity is what it stands for, and a word that a mark cuts in two ("**un**done") is one.

import { type Token, tokenize } from "../language/tokens.ts";
import type { Span } from "../text/span.ts";
import type { Article } from "./article.ts";
import { readPlainText } from "./markup.ts";

/**
 * Splits what is shown of a range into tokens.
 *
 * @returns the tokens in order; their spans refer to the article's text
 */
export function tokenizeShown({ text, markup }: ShownText, span: Span): readonly Token[] {
  const plain = readPlainText(text, markup, span);
  if (plain.text === text.slice(span.start, span.end)) return tokenize(text, span);
  return tokenize(plain.text).map((token) => ({ ...token, ...plain.fileSpan(token) }));
}

/** What is needed of an article to know what is shown of it. */
export type ShownText = Pick<Article, "text" | "markup">;
