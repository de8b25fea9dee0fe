// Recall: whether the candidates of a question hold a passage that answers it. What is not among
// them no ranking can put first.

import { chooseModel } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import { type Passage, splitPassages } from "../../core/article/passages.ts";
import type { Lexicon } from "../../core/language/lexicon.ts";
import { createRanker } from "../../core/rank/rank.ts";
import { sliceOf } from "../../core/text/span.ts";
import type { KnownQuestion } from "./questions.ts";
import { findSatisfied } from "./scoring.ts";

/** Whether a right passage was retrieved; undefined when no passage of the article is right. */
export type MeasureRecall = (known: KnownQuestion) => boolean | undefined;

/** Prepares an article for the measure. */
export function createRecallMeter(article: Article, lexicon: Lexicon | undefined): MeasureRecall {
  const passages = splitPassages(article);
  const rank = createRanker({ article, passages, lexicon, model: chooseModel({ lexicon }) });
  return (known) => {
    const isRight = (passage: Passage): boolean =>
      findSatisfied(sliceOf(article.text, passage), known).length > 0;
    if (!known.answerable || !passages.some(isRight)) return undefined;
    return rank(known.question).hits.some(({ passage }) => isRight(passage));
  };
}
