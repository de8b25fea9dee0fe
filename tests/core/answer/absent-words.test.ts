// The words that a refusal names: none of them stands anywhere in the article, in any form.

import { expect, test } from "vitest";
import { collectUsedStems, findAbsentWords } from "../../../src/core/answer/absent-words.ts";
import { rankQuestion } from "../../support/indexed-article.ts";

const body = "## The harbour\n\nThe crew repaired the lighthouse.";

test.each<[question: string, absent: readonly string[], reason: string]>([
  ["Who repairs the lighthouses?", [], "other forms of a word are the word"],
  ["Does the harbour have a sauna?", ["sauna"], "a heading is of the article too"],
  ["Where is the Sauna, or a volcano?", ["Sauna", "volcano"], "as typed, in the asker's order"],
])("%s: %j, since %s", (question, absent) => {
  expect(findAbsent(question)).toEqual(absent);
});

test("three are named at the most", () => {
  expect(findAbsent("Any penguins, volcanoes, saunas, trombones?")).toHaveLength(3);
});

test("a word of the title is used", () => {
  const { article, part } = rankQuestion(`# Lanterns\n\n${body}`, "Any lanterns or saunas?");
  expect(findAbsentWords(collectUsedStems(article), part.context.query)).toEqual(["saunas"]);
});

function findAbsent(question: string): readonly string[] {
  const { article, part } = rankQuestion(body, question);
  return findAbsentWords(collectUsedStems(article), part.context.query);
}
