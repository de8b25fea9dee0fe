// Questions to offer, for tests of what offers them: one about each key phrase of an article, answered or not.

import type { Article } from "../../src/core/article/article.ts";
import { findKeyPhrases } from "../../src/core/article/key-phrases.ts";
import type { Suggestion } from "../../src/core/query/autocomplete.ts";

/** @returns the questions, in the order of the key phrases */
export function suggestionsOf(article: Article): readonly Suggestion[] {
  return findKeyPhrases(article).map(({ start, end, text }) => ({
    start,
    end,
    question: `What about ${text}?`,
  }));
}
