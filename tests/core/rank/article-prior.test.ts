// The prior of articles: of two articles of a library, which passages gain more for a question, and why.

import { expect, test } from "vitest";
import { type Article, parseArticle } from "../../../src/core/article/article.ts";
import { joinArticles } from "../../../src/core/article/joined-article.ts";
import { type Passage, splitPassages } from "../../../src/core/article/passages.ts";
import { createArticleIndex } from "../../../src/core/index/article-index.ts";
import { countByArticle } from "../../../src/core/rank/article-counts.ts";
import { type ArticlePrior, createArticlePrior } from "../../../src/core/rank/article-prior.ts";
import { createQueryTerms } from "../../support/indexed-article.ts";

const harbour = `# Harbour

The ferry leaves at nine. The ferry takes cars. The captain of the ferry is Liv Moe.`;
const mill = `# Mill

The mill grinds grain. Flour goes to town by ferry. The miller is old.`;

function preparePrior(article: Article, passages: readonly Passage[]): ArticlePrior {
  const index = createArticleIndex(article, passages, { lexicon: undefined });
  return createArticlePrior(countByArticle(index));
}

/** What each article's passages gain for some words, in the order of the articles. */
function measureGains(texts: readonly string[], ...words: readonly string[]): readonly number[] {
  const [first, ...others] = texts.map((text, at) => ({
    name: `${at}.md`,
    article: parseArticle(text),
  }));
  if (first === undefined) throw new Error("expected a text");
  const { article, passages } = joinArticles([first, ...others]);
  const measure = preparePrior(article, passages)(createQueryTerms(...words));
  return texts.map((_, at) => {
    const gains = passages.filter((passage) => passage.article === at).map(measure);
    expect(new Set(gains).size).toBe(1);
    return gains[0] ?? 0;
  });
}

test("an article that speaks of a word throughout gains more than one that says it once", () => {
  const [often = 0, once = 0] = measureGains([harbour, mill], "ferry");
  expect(often).toBeGreaterThan(once);
  expect(once).toBeGreaterThan(0);
});

test("an article gains nothing by a word that it does not have", () => {
  const [without, having = 0] = measureGains([harbour, mill], "grain");
  expect(without).toBe(0);
  expect(having).toBeGreaterThan(0);
});

test("a word that fewer articles have counts more", () => {
  const [common = 0] = measureGains([harbour, mill, `${mill} A cat sleeps.`], "ferry");
  const [, , rare = 0] = measureGains([harbour, mill, `${mill} A cat sleeps.`], "cat");
  const [, , shared = 0] = measureGains([harbour, mill, `${mill} A cat sleeps.`], "ferry");
  expect(rare).toBeGreaterThan(shared);
  expect(common).toBeGreaterThan(shared);
});

test("a single article gains nothing, whatever is asked", () => {
  const article = parseArticle(harbour);
  const passages = splitPassages(article);
  const prior = preparePrior(article, passages);
  expect(passages.map(prior(createQueryTerms("ferry", "captain")))).toEqual(passages.map(() => 0));
});
