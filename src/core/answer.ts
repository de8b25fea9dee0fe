// Answer: the way of a question through the core, and the four outcomes that it can have.
// Everything else in the core serves this file; everything outside receives `Ask` and `Answer`.

import type { Article } from "./article.ts";
import { type Intent, intentOf } from "./conversation.ts";
import { type Excerpt, excerptsOf } from "./excerpts.ts";
import { passagesOf } from "./passages.ts";
import { createRanking } from "./ranking.ts";

/** At least one, best first. */
export type Excerpts = readonly [Excerpt, ...Excerpt[]];

/** What the article has to say to a question. */
export type Answer =
  /** The first excerpt answers the question. */
  | { readonly outcome: "answered"; readonly excerpts: Excerpts }
  /** Nothing clearly answers; these are the closest passages. */
  | { readonly outcome: "unsure"; readonly excerpts: Excerpts }
  /** Nothing in the article is close. There is nothing to show. */
  | { readonly outcome: "unanswered" }
  /** Not a question to the article: a greeting, thanks, "what can you do?". */
  | { readonly outcome: "conversation"; readonly intent: Intent };

/**
 * Answers a question from the article.
 *
 * @param question - any text; only the first {@link longestQuestion} UTF-16 units are read
 */
export type Ask = (question: string) => Answer;

/** More than this of a question is not read. */
export const longestQuestion = 1_000;

/** How many excerpts an answer has at the most. */
export const mostExcerpts = 3;

/**
 * Prepares an article for questions. All that can be done before a question comes is done here.
 */
export function createAsk(article: Article): Ask {
  const rank = createRanking(article, passagesOf(article));
  return (question) => {
    const read = question.slice(0, longestQuestion);
    const intent = intentOf(read);
    if (intent !== undefined) return { outcome: "conversation", intent };
    const { hits, confidence } = rank(read);
    const [first, ...others] = excerptsOf(article, hits, mostExcerpts);
    if (first === undefined || confidence < unsureFrom) return { outcome: "unanswered" };
    const outcome = confidence < answeredFrom ? "unsure" : "answered";
    return { outcome, excerpts: [first, ...others] };
  };
}

/** Confidence from which excerpts are shown, and from which they are called an answer. Set by hand. */
const unsureFrom = 0.2;
const answeredFrom = 0.6;
