// Questions that no text could answer, by their form and by what the article says.

import { expect, test } from "vitest";
import { asksBeyondText } from "../../../src/core/answer/beyond-text.ts";
import { rankQuestion } from "../../support/indexed-article.ts";

const body = "Ada Brook built the tower in 1950. It took two weeks. Prices rose in the town.";

test.each<[question: string, expected: boolean, reason: string]>([
  ["Will it snow on the tower tomorrow?", true, "it asks of a day that is the asker's own"],
  ["Will it snow next week?", true, "two weeks are none of the asker's own"],
  ["Did prices in the town fall last week?", false, "most of it is said"],
  ["Will prices in the town fall tomorrow?", false, "most of it is said"],
  ["Can I visit the tower tomorrow?", false, "it asks what may be done with what is said"],
  ["Can I get a pizza tomorrow?", true, "nothing of it is said"],
  ["Can you recommend a film?", true, "the bot is to do what no text speaks of"],
  ["Can you recommend a tower?", false, "the text speaks of it"],
  ["Who fed the penguin?", false, "a text might know"],
])("%s asks beyond any text: %s, since %s", (question, expected) => {
  expect(asksBeyondText(rankQuestion(body, question).part)).toBe(expected);
});
