// Ranked hits: passages of a small article with probabilities that a test gives them.

import type { RankedPassage } from "../../src/core/rank/ranking.ts";
import type { Answerable } from "../../src/core/answer/pointers.ts";
import { tokenize } from "../../src/core/language/tokens.ts";
import { stem } from "../../src/core/language/stemmer.ts";
import { readQuestionForm } from "../../src/core/query/answer-type.ts";
import { sliceOf } from "../../src/core/text/span.ts";
import type { IndexedArticle } from "./indexed-article.ts";

/** A question with hits, best first. */
export function asking(question: string, ranked: readonly RankedPassage[]): Answerable {
  const words = tokenize(question).map(({ term }) => term);
  const queryStems = new Set(words.map(stem));
  return { ranked, context: { query: { form: readQuestionForm(words) }, queryStems } };
}

/**
 * Makes hits in the order in which they are told.
 *
 * @param chances - for some words of a passage its probability; the first passage that has them is meant
 * @throws Error when no passage has them
 */
export function createHits(
  { article, articleIndex }: IndexedArticle,
  chances: Readonly<Record<string, number>>,
): readonly RankedPassage[] {
  return Object.entries(chances).map(([text, probability]) => {
    const words = articleIndex.passages.find(({ passage }) =>
      sliceOf(article.text, passage).includes(text),
    );
    if (words === undefined) throw new Error(`no passage has "${text}"`);
    const { passage } = words;
    return { passage, probability, score: probability, features: [], words, part: 0 };
  });
}
