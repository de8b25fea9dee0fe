// Answer source: the library as the actions use it, with what can be prepared before anybody asks.

import type { Ask } from "../core/answer/answer.ts";
import type { Article } from "../core/article/article.ts";
import { detectLanguage } from "../core/language/detect-language.ts";
import type { Lexicon } from "../core/language/lexicon.ts";
import { splitPassages } from "../core/article/passages.ts";
import { type SeenNames, createSeenNames } from "./bounded-memory.ts";
import { type Suggestions, createSuggestions } from "./suggestions.ts";
import { type Pages, createPages } from "./views/pages.ts";

/** What the bot answers from. */
export interface Library {
  readonly ask: Ask;
  readonly article: Article;
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

/** What the actions answer from. */
export interface AnswerSource {
  readonly ask: Ask;
  readonly article: Article;
  readonly pages: Pages;
  /** Of the article, as it says itself or as is plain; undefined when neither is. */
  readonly language: string | undefined;
  readonly suggestions: Suggestions;
  /** Whose verdict on which answer was noted of late. */
  readonly verdicts: SeenNames;
  readonly policy: ReplyPolicy;
}

/** The first part of a language's tag, such as "en" of "en-GB". */
function readLanguage({ details, paragraphs, text }: Article): string | undefined {
  const [told] = details.language?.toLowerCase().split("-") ?? [];
  return told ?? detectLanguage(text.slice(paragraphs[0]?.start));
}

/** More verdicts than an answer gets as long as anybody looks at it. */
const mostVerdicts = 10_000;

/** Prepares a library for the actions. Reads all of the article. */
export function createAnswerSource(library: Library, policy: ReplyPolicy): AnswerSource {
  const { ask, article } = library;
  const language = readLanguage(article);
  return {
    ask,
    article,
    pages: createPages(article, splitPassages(article)),
    language,
    suggestions: createSuggestions({ ...library, language }),
    verdicts: createSeenNames(mostVerdicts),
    policy,
  };
}
