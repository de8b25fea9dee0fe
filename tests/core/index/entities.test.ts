// Entities: of a sentence with many, each kind of answer has its own words.

import { expect, test } from "vitest";
import { findEntities } from "../../../src/core/index/entities.ts";
import type { AnswerType } from "../../../src/core/index/entities/entity.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { indexArticle } from "../../support/indexed-article.ts";

function list(sentence: string, type: AnswerType): readonly string[] {
  const { article, articleIndex } = indexArticle(sentence);
  const [first] = articleIndex.passages;
  const found =
    first &&
    findEntities(
      { text: article.text, words: first.words, knowledge: articleIndex },
      first.passage,
    );
  const entities = found?.filter((entity) => entity.type === type) ?? [];
  return entities.map((entity) => sliceOf(article.text, entity));
}

const sentence =
  "In 1931 the keeper Ada Brook rowed 12 miles to Malmo by using oars, because the ferry was late.";

test.each<[AnswerType, readonly string[]]>([
  ["person", expect.arrayContaining(["Ada Brook", "keeper"])],
  ["time", ["1931"]],
  ["place", expect.arrayContaining(["Malmo"])],
  ["number", expect.arrayContaining(["12 miles"])],
  ["reason", expect.arrayContaining(["because the ferry was late"])],
  ["manner", expect.arrayContaining(["by using oars"])],
  ["description", ["keeper"]],
  ["duration", []],
  ["saying", []],
])("of a %s it has %j", (type, expected) => {
  expect(list(sentence, type)).toEqual(expected);
});

test.each([
  ["a verb of speech", "The keeper said no to it."],
  ["quotation marks", "The keeper was “very late” there."],
])("%s shows that somebody says something", (_, text) => {
  expect(list(text, "saying")).not.toEqual([]);
});

test("a reason ends with its clause", () => {
  expect(list("It sank because it leaked, and nobody cared.", "reason")).toEqual([
    "because it leaked",
  ]);
});

test("nothing is found outside of the passage", () => {
  const { article, articleIndex } = indexArticle("It leaked. It sank because of rust.");
  const [first] = articleIndex.passages;
  const found =
    first &&
    findEntities(
      { text: article.text, words: first.words, knowledge: articleIndex },
      first.passage,
    );
  expect(found).toEqual([]);
});
