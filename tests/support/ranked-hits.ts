// Ranked hits: passages of a small article with probabilities that a test gives them.

import type { RankedPassage } from "../../src/core/rank/rank.ts";
import { sliceOf } from "../../src/core/text/span.ts";
import type { IndexedArticle } from "./indexed-article.ts";

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
