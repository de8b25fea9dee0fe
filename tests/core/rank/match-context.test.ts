// What the features look at for one question.

import { describe, expect, test } from "vitest";
import { expandWithContext } from "../../../src/core/query/follow-up.ts";
import { type Query, parseQuery } from "../../../src/core/query/query.ts";
import { type MatchContext, createMatchContext } from "../../../src/core/rank/match-context.ts";
import { countByArticle } from "../../../src/core/rank/article-counts.ts";
import { createScopes } from "../../../src/core/rank/scope.ts";
import { createTermSimilarity } from "../../../src/core/rank/term-similarity.ts";
import { indexArticle } from "../../support/indexed-article.ts";

const reader = indexArticle(
  "The keeper mended the lamp. The keeper slept. The keeper swam. The zebra ran to the lamp.",
);
const { articleIndex } = reader;
const compare = createTermSimilarity(articleIndex, reader.aliases);

const scope = createScopes(articleIndex, countByArticle(articleIndex))(undefined);

function createContext(query: Query, asked = scope): MatchContext {
  const similarity = compare(query.terms);
  const hits = articleIndex.passages.map((_, position) => ({ position, score: 1 }));
  return createMatchContext(query, hits, { articleIndex, similarity, scope: asked });
}

const read = (text: string): MatchContext => createContext(parseQuery(text, reader)[0]);

describe("the weights", () => {
  test("add up to 1", () => {
    const { weights } = read("Did the keeper see the zebra?");
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
  });

  test("are greater for what fewer passages say", () => {
    const { query, weights } = read("Did the keeper see the zebra?");
    const weightOf = (word: string) => weights[query.terms.findIndex(({ text }) => text === word)];
    expect(weightOf("zebra")).toBeGreaterThan(weightOf("keeper") ?? 1);
  });

  test("are less for a word of the title, of which every passage speaks", () => {
    const title = new Set(["zebra"]);
    const titled = createScopes(articleIndex, countByArticle(articleIndex), title)(undefined);
    const query = parseQuery("Did the lamp see the zebra?", reader)[0];
    const zebra = query.terms.findIndex(({ text }) => text === "zebra");
    const { weights } = createContext(query, titled);
    expect(weights[zebra]).toBeLessThan(createContext(query).weights[zebra] ?? 0);
    expect(weights[zebra]).toBeGreaterThan(0);
  });

  test("add up to more before that for a question that tells more", () => {
    expect(read("Did the keeper see the zebra?").total).toBeGreaterThan(read("The keeper?").total);
  });

  test("are none for a question without content", () => {
    const { weights, total, stemPairs, embedding } = read("what is it?");
    expect([weights.length, total, stemPairs.length, embedding.length]).toEqual([0, 0, 0, 0]);
  });
});

const numbersOf = (...stems: readonly string[]) => stems.map(articleIndex.stemNumber);

describe("the pairs of stems", () => {
  test("are the neighbours in the question, one of them of content at least", () => {
    expect(read("to the lamp").stemPairs).toEqual([numbersOf("the", "lamp")]);
  });

  test("are none with a word that the article does not have", () => {
    expect(read("volcano lamp").stemPairs).toEqual([]);
  });
});

test("the stems of a question are those of its words, and not what it borrows", () => {
  const asked = parseQuery("and why?", reader)[0];
  const query = expandWithContext(asked, [articleIndex.passages.slice(0, 1)], articleIndex);
  const { queryStems } = createContext(query);
  expect(query.terms).not.toEqual([]);
  expect([...queryStems]).toEqual(["and", "whi"]);
});

test("each term has the closeness of the passage that says it best", () => {
  const { query, best } = read("Did the keeper see the zebra?");
  const bestOf = (word: string) => best[query.terms.findIndex(({ text }) => text === word)];
  expect([bestOf("keeper"), bestOf("zebra")]).toEqual([1, 1]);
  expect(bestOf("see")).toBeLessThan(1);
});
