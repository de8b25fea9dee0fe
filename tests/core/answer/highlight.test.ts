// What is set in bold in an excerpt.

import { describe, expect, test } from "vitest";
import { findAnswerPhrase } from "../../../src/core/answer/answer-phrases.ts";
import { highlight } from "../../../src/core/answer/highlight.ts";
import { phraseWeights } from "../../../src/core/answer/phrase-weights.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { rankQuestion } from "../../support/indexed-article.ts";

function listMarks(body: string, question: string): readonly string[] {
  const { article, part } = rankQuestion(body, question);
  const [excerpt] = article.paragraphs;
  if (excerpt === undefined) throw new Error(`expected a paragraph in "${body}"`);
  const phrase = findAnswerPhrase(part, excerpt, { text: article.text, phrases: phraseWeights });
  return highlight(article.text, excerpt, { part, phrase }).map((mark) =>
    sliceOf(article.text, mark),
  );
}

describe("in bold stands", () => {
  test.each<[reason: string, body: string, question: string, marks: readonly string[]]>([
    [
      "the phrase that answers, alone",
      "The tower was built in 1950.",
      "When was the tower built?",
      ["1950"],
    ],
    [
      "what says the question's words, when no phrase is asked for",
      "The tower leaks badly.",
      "Does the tower leak?",
      ["tower leaks"],
    ],
    [
      "neighbouring words as one, others apart",
      "The stone tower of Malmo leaks.",
      "Does the stone tower leak?",
      ["stone tower", "leaks"],
    ],
    [
      "a compound to its end",
      "The tower-house leaks.",
      "Does the tower leak?",
      ["tower-house leaks"],
    ],
    [
      "nothing that was asked of other passages",
      "Rain fell. Oars broke.",
      "Did oars break?",
      ["Oars broke"],
    ],
  ])("%s", (_, body, question, marks) => {
    expect(listMarks(body, question)).toEqual(marks);
  });
});
