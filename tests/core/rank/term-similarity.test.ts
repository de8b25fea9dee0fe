// Term similarity: how closely an article's words say those of a question.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import { splitPassages } from "../../../src/core/article/passages.ts";
import { findAliases } from "../../../src/core/index/aliases.ts";
import { createArticleIndex } from "../../../src/core/index/article-index.ts";
import { createTerm } from "../../../src/core/index/terms.ts";
import { parseLexicon } from "../../../src/core/language/lexicon.ts";
import { identity } from "../../../src/core/rank/similarity-row.ts";
import { createTermSimilarity } from "../../../src/core/rank/term-similarity.ts";

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
const article = parseArticle(
  "The mill\n\nThe miller buys a dog. Apples fall. Chairman Olaf Berg resigned.",
);

function compareWith(known: typeof lexicon | undefined) {
  const index = createArticleIndex(article, splitPassages(article), { lexicon: known });
  const compare = createTermSimilarity(index, findAliases(index));
  const similarityOf = (word: string) =>
    compare([{ ...createTerm(word, known), at: 0, typed: word, share: 1 }]);
  return {
    closeness: (word: string, sentence: number): number => {
      const ids = index.passages[sentence]?.terms ?? [];
      return similarityOf(word).measureCloseness(ids)[0] ?? 0;
    },
    related: (word: string) => similarityOf(word).listRelatedStems(0),
  };
}

describe("with a lexicon", () => {
  const { closeness, related } = compareWith(lexicon);

  test.each<[string, string, number]>([
    ["a word", "dog", 0],
    ["another form of it", "dogs", 0],
    ["a form with another stem by its dictionary form is close, not identical", "bought", 0],
  ])("%s is said", (_, word, sentence) => {
    expect(closeness(word, sentence)).toBeGreaterThan(0.85);
  });

  test("only the word itself is identical", () => {
    expect(closeness("dogs", 0)).toBe(identity);
    expect(closeness("puppy", 0)).toBeLessThan(identity);
    expect(closeness("puppy", 0)).toBeGreaterThan(0.3);
  });

  test("a name is close to what the article calls its bearer", () => {
    expect(closeness("chairman", 2)).toBe(identity);
    expect(closeness("berg", 2)).toBe(identity);
  });

  test("an opposite says nothing", () => {
    expect(closeness("rise", 1)).toBeLessThan(0.3);
  });

  test("related stems come closest first, the word's own not among them", () => {
    const found = related("purchase");
    const values = found.map(({ closeness: value }) => value);
    expect(found.map(({ stem }) => stem)).toContain("buy");
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(related("dogs").map(({ stem }) => stem)).not.toContain("dog");
  });

  test("what was found is found again", () => {
    expect(closeness("puppy", 0)).toBe(closeness("puppy", 0));
  });
});

describe("without a lexicon", () => {
  const { closeness } = compareWith(undefined);

  test("only forms of a word are close", () => {
    expect(closeness("dogs", 0)).toBe(identity);
    expect(closeness("puppy", 0)).toBe(0);
  });
});

test("of several questions at once, a term of another is compared only if it is wanted", () => {
  const index = createArticleIndex(article, splitPassages(article), { lexicon });
  const compare = createTermSimilarity(index, findAliases(index));
  const term = { ...createTerm("dog", lexicon), at: 0, typed: "dog", share: 0 };
  const ids = index.passages[0]?.terms ?? [];
  expect(compare([term]).comparedTerms).toBe(0);
  expect(compare([term]).measureCloseness(ids)[0]).toBe(0);
  expect(compare([term], term).comparedTerms).toBe(1);
  expect(compare([term], term).measureCloseness(ids)[0]).toBe(identity);
});
