// A small article, read as the bot reads it: what tests of the stages behind the index begin with.

import { readFileSync } from "node:fs";
import { type Article, parseArticle } from "../../src/core/article/article.ts";
import { splitPassages } from "../../src/core/article/passages.ts";
import { type Aliases, findAliases } from "../../src/core/index/aliases.ts";
import { type ArticleIndex, createArticleIndex } from "../../src/core/index/article-index.ts";
import type { PassageWords } from "../../src/core/index/entities/entity.ts";
import { type QueryTerm, createTerm } from "../../src/core/index/terms.ts";
import { type Lexicon, parseLexicon } from "../../src/core/language/lexicon.ts";
import type { QueryContext } from "../../src/core/query/query.ts";
import { createSpellingCorrector } from "../../src/core/query/spelling.ts";
import type { FollowUpContext } from "../../src/core/query/follow-up.ts";
import { createRanker } from "../../src/core/rank/rank.ts";
import type { RankedPart } from "../../src/core/rank/ranking.ts";
import { fullModel } from "../../src/core/rank/weights.ts";

/** The shipped lexicon. */
export const lexicon: Lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));

/** An article with its index. */
export interface IndexedArticle extends QueryContext {
  readonly article: Article;
  readonly articleIndex: ArticleIndex;
  readonly aliases: Aliases;
}

/**
 * Reads and indexes a text.
 *
 * @param body - what stands below the title "Notes"
 */
export function indexArticle(
  body: string,
  { lexicon: known }: { readonly lexicon: Lexicon | undefined } = { lexicon },
): IndexedArticle {
  const article = parseArticle(`# Notes\n\n${body}`);
  const articleIndex = createArticleIndex(article, splitPassages(article), { lexicon: known });
  return {
    article,
    articleIndex,
    aliases: findAliases(articleIndex),
    lexicon: known,
    correct: createSpellingCorrector(articleIndex.terms, known),
  };
}

/** Makes terms of a question from single words, each as much a part of it as the others. */
export function createQueryTerms(...words: readonly string[]): readonly QueryTerm[] {
  return words.map((word, at) => ({ ...createTerm(word, lexicon), at, typed: word, share: 1 }));
}

/** Ranks the passages of a text for a question of one part. */
export function rankQuestion(
  body: string,
  question: string,
  before?: FollowUpContext,
): { readonly article: Article; readonly part: RankedPart } {
  const article = parseArticle(`# Notes\n\n${body}`);
  const passages = splitPassages(article);
  const rank = createRanker({ article, passages, lexicon, model: fullModel });
  return { article, part: rank(question, before).lead };
}

/**
 * Reads the words of a text of one sentence, as finding entities gets them.
 *
 * @param rest - other paragraphs, from which it may be known which words are names
 */
export function readWords(sentence: string, rest = ""): PassageWords {
  const { article, articleIndex } = indexArticle(`${sentence}\n\n${rest}`);
  const [first] = articleIndex.passages;
  if (first === undefined) throw new Error(`expected a passage in "${sentence}"`);
  return { text: article.text, words: first.words, knowledge: articleIndex };
}
