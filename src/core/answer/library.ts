// Library: the way of a question to several articles. They are asked as one joined article, and what is found
// is given back in the places of each. A library of one article is that article and nothing else.

import type { Article } from "../article/article.ts";
import { type NamedArticle, joinArticles } from "../article/joined-article.ts";
import type { Span } from "../text/span.ts";
import { type Answer, type Ask, type AskOptions, type Knowledge, createAsk } from "./answer.ts";
import type { Excerpt } from "./excerpts.ts";

/** Articles that are asked together, at least one. */
export type Articles = readonly [NamedArticle, ...(readonly NamedArticle[])];

/** What a library is asked with. */
export interface LibraryAskOptions extends AskOptions {
  /** The article that the focus is of; without it there is no focus, unless there is one article alone. */
  readonly focusArticle?: Article | undefined;
  /** The one article to answer from, as if there were no other; default all. */
  readonly only?: Article | undefined;
}

/**
 * Answers a question from a library. Every excerpt tells its article, and all its spans are places of that.
 */
export type AskLibrary = (question: string, options?: LibraryAskOptions) => Answer;

/** So many articles are kept prepared for questions to one alone. */
const mostPrepared = 4;

/**
 * Prepares articles for questions.
 */
export function createAskLibrary(articles: Articles, knowledge: Knowledge = {}): AskLibrary {
  const [{ article: single }, ...others] = articles;
  if (others.length === 0) return createAsk(single, knowledge);
  const askAll = createJoinedAsk(articles, knowledge);
  const prepared = new Map<Article, Ask>();
  return (question, options = {}) => {
    const { only, focus, focusArticle, ...rest } = options;
    if (only === undefined) return askAll(question, options);
    const ask = prepared.get(only) ?? createAsk(only, { ...knowledge, onProgress: undefined });
    prepared.delete(only);
    prepared.set(only, ask);
    for (const oldest of [...prepared.keys()].slice(0, -mostPrepared)) prepared.delete(oldest);
    return ask(question, { ...rest, focus: focusArticle === only ? focus : [] });
  };
}

function createJoinedAsk(articles: Articles, knowledge: Knowledge): AskLibrary {
  const { article, passages, starts } = joinArticles(articles);
  const ask = createAsk(article, knowledge, passages);
  const giveBack = (excerpt: Excerpt): Excerpt => {
    const at = starts.findLastIndex((start) => start <= excerpt.start);
    const { article: own } = articles[at] ?? articles[0];
    return moveExcerpt(excerpt, own, starts[at] ?? 0);
  };
  return (question, { focus = [], focusArticle, only: _only, ...rest } = {}) => {
    const at = articles.findIndex((each) => each.article === focusArticle);
    const from = starts[at];
    const moved = from === undefined ? [] : focus.map((span) => moveSpan(span, from));
    const answer = ask(question, { ...rest, focus: moved });
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

function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
