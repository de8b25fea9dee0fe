// Which words say the same as a term.

import { describe, expect, test } from "vitest";
import { createWordRelations } from "../../../src/core/answer/word-relations.ts";
import { createQueryTerms, lexicon } from "../../support/indexed-article.ts";

function listSynonyms(word: string): readonly string[] {
  const [term] = createQueryTerms(word);
  if (term === undefined) throw new Error(`expected a term of "${word}"`);
  return [...createWordRelations(lexicon).synonymsOf(term)];
}

describe("the synonyms", () => {
  test.each<[reason: string, word: string, synonym: string]>([
    ["have the word's dictionary form", "bought", "buy"],
    ["have what people say for it", "purchase", "buy"],
    ["have its irregular forms", "fall", "fallen"],
    ["have the other irregular forms of its verb", "flew", "flown"],
    ["have those of a verb that the lexicon does not have", "mowed", "mown"],
    ["have an irregular plural", "wolf", "wolv"],
  ])("%s: %s, %s", (_, word, synonym) => {
    expect(listSynonyms(word)).toContain(synonym);
  });

  test.each<[reason: string, word: string, other: string]>([
    ["words that only stand in like places", "china", "japan"],
    ["opposites", "rise", "fall"],
  ])("have no %s: %s, %s", (_, word, other) => {
    expect(listSynonyms(word)).not.toContain(other);
  });
});

test("a word that the lexicon does not have has none but itself", () => {
  expect(listSynonyms("skarholm")).toEqual(["skarholm"]);
});

function listForms(word: string): readonly string[] {
  return createQueryTerms(word).flatMap((term) => [...createWordRelations(lexicon).formsOf(term)]);
}

describe("the forms", () => {
  test.each<[reason: string, word: string, form: string]>([
    ["a noun of the same family", "complain", "complaint"],
    ["the verb of the same family", "arrival", "arriv"],
    ["an irregular form", "rise", "risen"],
  ])("have %s: %s, %s", (_, word, form) => {
    expect(listForms(word)).toContain(form);
  });

  test("have no synonym", () => {
    expect(listForms("purchase")).not.toContain("buy");
  });
});

test("without a lexicon no word is related to any but its own irregular forms", () => {
  const { synonymsOf } = createWordRelations(undefined);
  const terms = createQueryTerms("rise", "purchase").map((term) => ({ ...term, bases: [] }));
  expect(terms.map((term) => [...synonymsOf(term)])).toEqual([
    ["rise", "rose", "risen"],
    ["purchas"],
  ]);
});
