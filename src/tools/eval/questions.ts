// Questions: one article with questions whose answers are known, read from lines of JSON and checked.
// Folders of such files, and SQuAD's own form, are read in files of their own.

import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArticle } from "../../core/article/article.ts";
import { sliceOf } from "../../core/text/span.ts";
import { FieldError, type Fields, parseFields } from "./fields.ts";

/** The kind of questions in another language than the article; reported apart. */
export const foreignKind = "fr_ko_ru";

/** A question with what is right for it. */
export interface KnownQuestion {
  readonly id: string;
  readonly question: string;
  readonly kind: string;
  readonly answerable: boolean;
  /** Any one of them is right; in kind `multi`, all are needed. */
  readonly goldSentences: readonly string[];
  /** Short spans within the gold sentences. */
  readonly answers: readonly string[];
}

/** Questions about one article. */
export interface QuestionSet {
  /** What it is called in a report. */
  readonly name: string;
  /** The article's title; sets with the same title are about the same article, if not the same text of it. */
  readonly title: string;
  readonly article: string;
  readonly questions: readonly KnownQuestion[];
}

/** A line of a file of questions. */
export interface QuestionLine {
  /** The file and the number of the line. */
  readonly where: string;
  readonly known: KnownQuestion;
  /** The article that the question is about, if the line names one. */
  readonly article: string;
}

/**
 * Reads one article and a file of questions about it, one JSON object a line.
 *
 * @throws FieldError naming the line that is not as expected
 */
export function readPair(articleFile: string, questionsFile: string): QuestionSet {
  const lines = readQuestionLines(questionsFile);
  return createSet(basename(questionsFile, ".jsonl"), articleFile, lines);
}

/**
 * Makes the set of the questions about one article.
 *
 * @throws FieldError naming the first line whose gold sentence is not in the article
 */
export function createSet(
  name: string,
  articleFile: string,
  lines: readonly QuestionLine[],
): QuestionSet {
  const article = readText(articleFile);
  const collapsed = collapseSpace(article);
  for (const { known, where } of lines) {
    const stray = known.goldSentences.find(
      (sentence) => !collapsed.includes(collapseSpace(sentence)),
    );
    if (stray === undefined) continue;
    const got = JSON.stringify(stray);
    throw new FieldError(`${where}: expected a sentence of the article, got ${got}`);
  }
  const title = findTitle(article) ?? articleFile;
  return { name, title, article, questions: lines.map(({ known }) => known) };
}

/**
 * Reads a file of questions.
 *
 * @throws FieldError naming the line that is not as expected
 */
export function readQuestionLines(file: string): readonly QuestionLine[] {
  return readText(file)
    .split("\n")
    .flatMap((line, index): readonly QuestionLine[] => {
      if (line.trim() === "") return [];
      const where = `${file}:${index + 1}`;
      const fields = parseFields(line, where);
      const known = readQuestion(fields, `${index + 1}`);
      if (known.answerable && known.goldSentences.length === 0) {
        const expected = `"gold_sentences" from the article, or "answerable": false`;
        throw new FieldError(`${where}: expected ${expected}`);
      }
      return [{ known, where, article: fields.text("article", "") }];
    });
}

/**
 * Reads a file of text without its byte order mark.
 *
 * @throws FieldError when there is none
 */
export function readText(file: string): string {
  if (!existsSync(file)) throw new FieldError(`${file}: there is no such file`);
  return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
}

/** Makes one space of each run of white space, and none at the ends. */
export function collapseSpace(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function readQuestion(fields: Fields, id: string): KnownQuestion {
  return {
    id: fields.text("id", id),
    question: fields.text("question"),
    kind: fields.text("kind", "question"),
    answerable: fields.flag("answerable") !== false,
    goldSentences: fields.texts("gold_sentences"),
    answers: fields.texts("answers"),
  };
}

function findTitle(text: string): string | undefined {
  const { title } = parseArticle(text);
  return title && collapseSpace(sliceOf(text, title));
}
