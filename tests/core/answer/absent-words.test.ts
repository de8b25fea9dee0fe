// The words that a refusal names: none of them stands anywhere in the article, in any form.

import { expect, test } from "vitest";
import { collectUsedStems, findAbsentWords } from "../../../src/core/answer/absent-words.ts";
import { createWordRelations } from "../../../src/core/answer/word-relations.ts";
import { lexicon, rankQuestion } from "../../support/indexed-article.ts";

const body =
  "## The harbour\n\nThe crew repaired the lighthouse. A mast fell.\n\n## Complaints\n\nThe lawn is mown.";

test.each<[question: string, absent: readonly string[], reason: string]>([
  ["Who repairs the lighthouses?", [], "other forms of a word are the word"],
  ["Did the volcano fall?", ["volcano"], "irregular forms too"],
  ["Did the volcano complain?", ["volcano"], "words of one family are forms of one"],
  ["Does the harbour have a sauna?", ["sauna"], "a heading is of the article too"],
  ["Where is the Sauna, or a volcano?", ["Sauna", "volcano"], "as typed, in the asker's order"],
])("%s: %j, since %s", (question, absent) => {
  expect(findAbsent(question)).toEqual(absent);
});

test("three are named at the most", () => {
  expect(findAbsent("Any penguins, volcanoes, saunas, trombones?")).toHaveLength(3);
});

test("a word of the title is used", () => {
  expect(findAbsent("Any lanterns or saunas?", `# Lanterns\n\n${body}`)).toEqual(["saunas"]);
});

function findAbsent(question: string, text: string = body): readonly string[] {
  const { article, part } = rankQuestion(text, question);
  const source = { used: collectUsedStems(article), relations: createWordRelations(lexicon) };
  return findAbsentWords(source, part.context.query);
}
