// Answer source: the library as the actions use it, with what can be prepared before anybody asks.

import type { Ask } from "../core/answer/answer.ts";
import type { Article } from "../core/article/article.ts";
import { type KeyPhrase, findKeyPhrases } from "../core/article/key-phrases.ts";
import { splitPassages } from "../core/article/passages.ts";
import { createAutocomplete } from "../core/query/autocomplete.ts";
import { type Pages, createPages } from "./views/pages.ts";

/** What the bot answers from. */
export interface Library {
  readonly ask: Ask;
  readonly article: Article;
}

/** How the operator wants questions answered. */
export interface ReplyPolicy {
  /** Answer alone to the asker in servers and groups, unless the command says otherwise. */
  readonly isPrivate: boolean;
  /** Whether a query log is kept, so that it is worth asking what an answer was worth. */
  readonly keepsQueryLog: boolean;
}

/** What the actions answer from. */
export interface AnswerSource {
  readonly ask: Ask;
  readonly article: Article;
  readonly pages: Pages;
  readonly keyPhrases: readonly KeyPhrase[];
  /** The key phrases that fit what is typed so far, best first, and at most so many. */
  readonly suggest: (typed: string, most: number) => readonly KeyPhrase[];
  readonly policy: ReplyPolicy;
}

/** Prepares a library for the actions. Reads all of the article. */
export function createAnswerSource(library: Library, policy: ReplyPolicy): AnswerSource {
  const { ask, article } = library;
  const keyPhrases = findKeyPhrases(article);
  return {
    ask,
    article,
    pages: createPages(article, splitPassages(article)),
    keyPhrases,
    suggest: createAutocomplete(keyPhrases),
    policy,
  };
}
