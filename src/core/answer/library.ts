// Library: the way of a question to several articles. They are asked as one joined article, and what is found
// is given back in the places of each. A library of one article is that article and nothing else.

import type { Article } from "../article/article.ts";
import { type NamedArticle, joinArticles } from "../article/joined-article.ts";
import type { Span } from "../text/span.ts";
import { type Answer, type AskOptions, type Knowledge, createAsk } from "./answer.ts";
import type { Excerpt } from "./excerpts.ts";

/** Articles that are asked together, at least one. */
export type Articles = readonly [NamedArticle, ...(readonly NamedArticle[])];

/** What a library is asked with. */
export interface LibraryAskOptions extends Omit<AskOptions, "within"> {
  /** The article that the focus is of; without it there is no focus, unless there is one article alone. */
  readonly focusArticle?: Article | undefined;
  /** The one article to answer from; default all. */
  readonly only?: Article | undefined;
}

/**
 * Answers a question from a library. Every excerpt tells its article, and all its spans are places of that.
 */
export type AskLibrary = (question: string, options?: LibraryAskOptions) => Answer;

/**
 * Prepares articles for questions. One alone is answered from by what was prepared of all: what is prepared while
 * somebody waits would keep everybody waiting.
 */
export function createAskLibrary(articles: Articles, knowledge: Knowledge = {}): AskLibrary {
  const [{ article: single }, ...others] = articles;
  return others.length === 0 ? createAsk(single, knowledge) : createJoinedAsk(articles, knowledge);
}

function createJoinedAsk(articles: Articles, knowledge: Knowledge): AskLibrary {
  const { article, passages, starts } = joinArticles(articles);
  const places = articles.map((each, at) => moveSpan(spanOf(each.article), starts[at] ?? 0));
  const ask = createAsk(article, knowledge, passages);
  const giveBack = (excerpt: Excerpt): Excerpt => {
    const at = starts.findLastIndex((start) => start <= excerpt.start);
    const { article: own } = articles[at] ?? articles[0];
    return moveExcerpt(excerpt, own, starts[at] ?? 0);
  };
  const locate = (asked: Article | undefined): number =>
    articles.findIndex((each) => each.article === asked);
  return (question, { focus = [], focusArticle, only, ...rest } = {}) => {
    const from =
      only === undefined || only === focusArticle ? starts[locate(focusArticle)] : undefined;
    const moved = from === undefined ? [] : focus.map((span) => moveSpan(span, from));
    const answer = ask(question, { ...rest, focus: moved, within: places[locate(only)] });
    if (!("excerpts" in answer)) return answer;
    const [first, ...others] = answer.excerpts;
    return { ...answer, excerpts: [giveBack(first), ...others.map(giveBack)] };
  };
}

/** A joined article has the name and the title of each article above its own headings. */
function moveExcerpt(excerpt: Excerpt, article: Article, start: number): Excerpt {
  const { citation, context, highlights } = excerpt;
  const sectionPath = citation.sectionPath.slice(article.title === undefined ? 1 : 2);
  return {
    ...excerpt,
    ...moveSpan(excerpt, -start),
    article,
    citation: { ...citation, section: sectionPath.at(-1), sectionPath },
    context: context.map((each) => ({ ...each, ...moveSpan(each, -start) })),
    highlights: highlights.map((each) => moveSpan(each, -start)),
  };
}

function spanOf({ text }: Article): Span {
  return { start: 0, end: text.length };
}

function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
