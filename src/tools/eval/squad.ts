// SQuAD: questions in the form of the Stanford Question Answering Dataset
// (https://rajpurkar.github.io/SQuAD-explorer/), version 1.1 or 2.0.

import { type Fields, parseFields } from "./fields.ts";
import { type KnownQuestion, type QuestionSet, collapseSpace, readText } from "./questions.ts";

/**
 * Reads a file of SQuAD; each title becomes an article of its paragraphs.
 *
 * @throws FieldError naming the place that is not as expected
 */
export function readSquad(file: string): readonly QuestionSet[] {
  return parseFields(readText(file), file)
    .objects("data")
    .map((entry) => {
      const title = entry.text("title", "Untitled").replaceAll("_", " ");
      const paragraphs = entry.objects("paragraphs").map((paragraph) => ({
        text: collapseSpace(paragraph.text("context")),
        questions: paragraph.objects("qas"),
      }));
      return {
        name: "squad",
        title,
        article: [`# ${title}`, ...paragraphs.map(({ text }) => text)].join("\n\n"),
        questions: paragraphs.flatMap(({ text, questions }) =>
          questions.map((question) => parseQuestion(question, text)),
        ),
      };
    });
}

function parseQuestion(fields: Fields, context: string): KnownQuestion {
  const answers = fields.objects("answers").map((answer) => answer.text("text"));
  const answerable = fields.flag("is_impossible") !== true && answers.length > 0;
  return {
    id: fields.text("id"),
    question: fields.text("question"),
    kind: answerable ? "squad" : "unanswerable_near",
    answerable,
    // The whole paragraph: an excerpt within it that holds the answer is right.
    goldSentences: answerable ? [context] : [],
    answers,
  };
}
