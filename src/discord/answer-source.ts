// Answer source: the library as the actions use it, with what can be prepared before anybody asks.

import type { Articles, AskLibrary } from "../core/answer/library.ts";
import type { NamedArticle } from "../core/article/joined-article.ts";
import type { Article } from "../core/article/article.ts";
import { tellLanguage } from "../core/article/article-language.ts";
import type { Lexicon } from "../core/language/lexicon.ts";
import { nameTitle } from "../core/article/outline.ts";
import { splitPassages } from "../core/article/passages.ts";
import { labelArticles } from "../presentation/article-names.ts";
import { type SeenNames, createSeenNames } from "./bounded-memory.ts";
import { type Suggestions, createSuggestions } from "./suggestions.ts";
import { type OfferedQuestions, gatherSuggestions } from "./offered-questions.ts";
import { type Pages, createPages } from "./views/pages.ts";

/** What the bot answers from. */
export interface Library {
  readonly ask: AskLibrary;
  /** The article that is answered from; of several the first. */
  readonly article: Article;
  /** All of several articles; undefined for one alone. */
  readonly articles?: Articles | undefined;
  /** What is known of words; without it fewer questions are suggested. */
  readonly lexicon?: Lexicon | undefined;
}

/** How the operator wants questions answered. */
export interface ReplyPolicy {
  /** Answer alone to the asker in servers and groups, unless the command says otherwise. */
  readonly isPrivate: boolean;
  /** Whether a query log is kept, so that it is worth asking what an answer was worth. */
  readonly keepsQueryLog: boolean;
}

/** One article of a library, as the actions show it. */
export interface ShownArticle {
  /** What its file is called. */
  readonly name: string;
  /** What people know it by: its title, if no other article has the same. */
  readonly label: string;
  readonly article: Article;
  readonly pages: Pages;
  /** Of the article, as it says itself or as is plain; undefined when neither is. */
  readonly language: string | undefined;
  readonly suggestions: Suggestions;
}

/** What the actions answer from. The article is the one that is spoken of: that of a button, else the first. */
export interface AnswerSource extends ShownArticle {
  readonly ask: AskLibrary;
  /** All that is answered from, at least one. */
  readonly articles: readonly ShownArticle[];
  /** What can be offered of all of them. */
  readonly offered: OfferedQuestions;
  /** Whose verdict on which answer was noted of late. */
  readonly verdicts: SeenNames;
  readonly policy: ReplyPolicy;
}

/** More verdicts than an answer gets as long as anybody looks at it. */
const mostVerdicts = 10_000;

/** Prepares a library for the actions. Reads all of it: whoever opened a long article first would keep all waiting. */
export function createAnswerSource(library: Library, policy: ReplyPolicy): AnswerSource {
  const { ask, article } = library;
  const all: Articles = library.articles ?? [{ name: "", article }];
  const labels = labelArticles(all);
  const show = (each: NamedArticle, at: number): ShownArticle =>
    showArticle(each, { library, label: labels[at] ?? each.name, share: 1 / all.length });
  const [head, ...tail] = all;
  const first = show(head, 0);
  const articles = [first, ...tail.map((each, at) => show(each, at + 1))];
  const offered = gatherSuggestions(articles);
  return { ...first, articles, offered, ask, verdicts: createSeenNames(mostVerdicts), policy };
}

/**
 * Turns to one article of a library.
 *
 * @returns undefined when there is none of the revision
 */
export function turnToArticle(source: AnswerSource, revision: string): AnswerSource | undefined {
  if (revision === source.article.revision) return source;
  const found = source.articles.find(({ article }) => article.revision === revision);
  return found && { ...source, ...found };
}

/**
 * Finds the article that somebody names.
 *
 * @param name - the name of its file, or what people know it by, in any case
 */
export function findNamed(
  { articles }: Pick<AnswerSource, "articles">,
  name: string,
): ShownArticle | undefined {
  const asked = name.trim().toLowerCase();
  return articles.find((each) =>
    [each.name, each.label, nameTitle(each.article) ?? ""].some(
      (known) => known.toLowerCase() === asked,
    ),
  );
}

/** Says what an article is called; undefined where there is one alone. */
export function nameArticle(
  { articles }: Pick<AnswerSource, "articles">,
  article: Article,
): string | undefined {
  return articles.length < 2 ? undefined : articles.find((each) => each.article === article)?.label;
}

/** What the articles are called; undefined where there is one alone. */
export function listLabels({
  articles,
}: Pick<AnswerSource, "articles">): readonly string[] | undefined {
  return articles.length < 2 ? undefined : articles.map(({ label }) => label);
}

/** What an article is shown with. */
interface ShownWith {
  readonly library: Library;
  readonly label: string;
  /** Of what is offered of the library, 0..1. */
  readonly share: number;
}

function showArticle(
  { name, article }: NamedArticle,
  { library: { ask, lexicon }, label, share }: ShownWith,
): ShownArticle {
  const language = tellLanguage(article);
  return {
    name,
    label,
    article,
    pages: createPages(article, splitPassages(article)),
    language,
    suggestions: createSuggestions({ ask, article, lexicon, language }, share),
  };
}
