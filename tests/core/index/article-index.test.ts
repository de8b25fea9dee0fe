// The index of an article: what is known of each passage before any question comes.

import { describe, expect, test } from "vitest";
import { indexArticle, lexicon } from "../../support/indexed-article.ts";

const { articleIndex } = indexArticle(`Ada Brook keeps the fire brigade's pumps. She oils pumps.

## Tools

Bring these:

- a wrench`);

const [first, second] = articleIndex.passages;
const textsOf = (ids: readonly number[] | undefined): readonly string[] =>
  (ids ?? []).map((id) => articleIndex.terms[id]?.text ?? "");

describe("a passage", () => {
  test("has each of its content words once, and the phrases that the lexicon knows", () => {
    expect(textsOf(first?.terms)).toEqual([
      "ada",
      "brook",
      "keeps",
      "fire brigade",
      "fire",
      "brigade",
      "pumps",
    ]);
  });

  test("is found by a compound written as one word, too", () => {
    const { articleIndex: index } = indexArticle("The pump has Wi-Fi.");
    expect(index.termOf("wifi")).toMatchObject({ text: "wifi" });
    expect(index.passages[0]?.stems).toContain("wifi");
    expect(index.isName("wifi")).toBe(false);
  });

  test("has the stems of its words, of phrases none", () => {
    expect(first?.stems).toEqual(["ada", "brook", "keep", "fire", "brigad", "pump"]);
  });

  test("has all its words in order with their places, function words included", () => {
    expect(second?.words.map(({ text }) => text)).toEqual(["she", "oils", "pumps"]);
    expect(second?.words.map(({ capital }) => capital)).toEqual([true, false, false]);
  });

  test("tells whether it points back, and whether it announces what follows", () => {
    expect(articleIndex.passages.map(({ isAnaphoric }) => isAnaphoric)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    const announcing = articleIndex.passages.filter(({ isAnnouncement }) => isAnnouncement);
    expect(announcing.map(({ terms }) => textsOf(terms))).toEqual([["bring"]]);
  });

  test("knows the headings above it and the sentence that introduces it", () => {
    const { stated } = articleIndex.passages.at(-1) ?? {};
    expect(textsOf(stated?.heading)).toContain("tools");
    expect(textsOf(stated?.context)).toEqual(["bring"]);
  });

  test("knows which stems stand side by side in it", () => {
    const [ada, brook, pump] = ["ada", "brook", "pump"].map(
      (each) => articleIndex.stemNumber(each) ?? -1,
    );
    expect(first?.holdsPair(ada ?? -1, brook ?? -1)).toBe(true);
    expect(first?.holdsPair(brook ?? -1, ada ?? -1)).toBe(false);
    expect(second?.holdsPair(ada ?? -1, brook ?? -1)).toBe(false);
    expect(pump).toBeGreaterThan(0);
    expect(articleIndex.stemNumber("volcano")).toBeUndefined();
  });
});

describe("a word", () => {
  test.each([
    ["with a capital wherever it stands is a name", "ada", true],
    ["in small letters is none", "pumps", false],
    ["of function is none, though it opens a sentence", "she", false],
    ["that the article does not have is none", "volcano", false],
  ])("%s", (_, word, isName) => {
    expect(articleIndex.isName(word)).toBe(isName);
  });

  test("is known as typed, its other forms are not", () => {
    expect(["pumps", "pump", "volcano"].map(articleIndex.has)).toEqual([true, false, false]);
    expect(articleIndex.termOf("pumps")?.stem).toBe("pump");
    expect(articleIndex.termOf("volcano")).toBeUndefined();
  });
});

test("each term has its place among the vectors, zeros where it has none", () => {
  const { terms, vectors } = articleIndex;
  expect(vectors).toHaveLength(terms.length * lexicon.width);
  const lengths = terms.map((_, id) =>
    Math.hypot(...vectors.subarray(id * lexicon.width, (id + 1) * lexicon.width)),
  );
  expect(lengths.map((length) => length > 0)).toEqual(
    terms.map(({ vector }) => vector !== undefined),
  );
});

test("without a lexicon there are no phrases and no vectors", () => {
  const bare = indexArticle("The fire brigade came.", { lexicon: undefined }).articleIndex;
  expect(bare.terms.map(({ text }) => text)).toEqual(["fire", "brigade", "came"]);
  expect(bare.vectors).toHaveLength(0);
});
