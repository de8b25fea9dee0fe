// Questions: files of questions with known answers, read and checked.
// Three forms: the project's own lines of JSON, a folder of articles with such files beside them,
// and the JSON of SQuAD (https://rajpurkar.github.io/SQuAD-explorer/).

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
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
  /** What it is called in a report: the file of questions, without its ending. */
  readonly name: string;
  /** What the article is called; sets with the same are about the same article. */
  readonly articleName: string;
  readonly article: string;
  readonly questions: readonly KnownQuestion[];
}

/**
 * Reads one article and a file of questions about it, one JSON object a line.
 *
 * @throws FieldError aliases the line that is not as expected
 */
export function readPair(articleFile: string, questionsFile: string): QuestionSet {
  const article = readText(articleFile);
  const collapsed = article.replaceAll(/\s+/g, " ");
  const lines = readLines(questionsFile);
  for (const { known, where } of lines) {
    const stray = known.goldSentences.find(
      (sentence) => !collapsed.includes(sentence.replaceAll(/\s+/g, " ").trim()),
    );
    if (stray !== undefined)
      throw new FieldError(
        `${where}: expected a sentence of the article, got ${JSON.stringify(stray)}`,
      );
  }
  return {
    name: basename(questionsFile, ".jsonl"),
    articleName: articleFile,
    article,
    questions: lines.map(({ known }) => known),
  };
}

/**
 * Reads a folder with `NAME.txt` articles, `NAME.jsonl` questions about each, and files of
 * questions about several, which name theirs in the field `article`.
 *
 * @throws FieldError aliases the line that is not as expected
 */
export function readFolder(folder: string): readonly QuestionSet[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));
  return files.toSorted().flatMap((file) => {
    const own = basename(file, ".jsonl");
    const isOwn = existsSync(join(folder, `${own}.txt`));
    const lines = readLines(join(folder, file));
    const articles = new Set(lines.map(({ article }) => (isOwn ? own : article)));
    return Array.from(articles, (article): QuestionSet => {
      const articleName = join(folder, `${article}.txt`);
      return {
        name: isOwn ? "squad" : own,
        articleName,
        article: readText(articleName),
        questions: lines.flatMap((line) => (isOwn || line.article === article ? line.known : [])),
      };
    });
  });
}

/**
 * Reads SQuAD 1.1 or 2.0; each title becomes an article of its paragraphs.
 *
 * @throws FieldError aliases the place that is not as expected
 */
export function readSquad(file: string): readonly QuestionSet[] {
  return parseFields(readText(file), file)
    .objects("data")
    .map((entry) => {
      const title = entry.text("title", "Untitled").replaceAll("_", " ");
      const paragraphs = entry.objects("paragraphs").map((paragraph) => ({
        text: paragraph
          .text("context")
          .replaceAll(/\s*\n\s*/g, " ")
          .trim(),
        questions: paragraph.objects("qas"),
      }));
      return {
        name: "squad",
        articleName: title,
        article: [`# ${title}`, ...paragraphs.map(({ text }) => text)].join("\n\n"),
        questions: paragraphs.flatMap(({ text, questions }) =>
          questions.map((question) => parseSquadQuestion(question, text)),
        ),
      };
    });
}

function parseSquadQuestion(fields: Fields, context: string): KnownQuestion {
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

interface Line {
  /** The file and the number of the line. */
  readonly where: string;
  readonly known: KnownQuestion;
  /** The article that the question is about, if the line names one. */
  readonly article: string;
}

function readLines(file: string): readonly Line[] {
  return readText(file)
    .split("\n")
    .flatMap((line, index): readonly Line[] => {
      if (line.trim() === "") return [];
      const where = `${file}:${index + 1}`;
      const fields = parseFields(line, where);
      const known = {
        id: fields.text("id", `${index + 1}`),
        question: fields.text("question"),
        kind: fields.text("kind", "question"),
        answerable: fields.flag("answerable") !== false,
        goldSentences: fields.texts("gold_sentences"),
        answers: fields.texts("answers"),
      };
      if (known.answerable && known.goldSentences.length === 0) {
        throw new FieldError(
          `${where}: expected "gold_sentences" from the article, or "answerable": false`,
        );
      }
      return [{ known, where, article: fields.text("article", "") }];
    });
}

function readText(file: string): string {
  if (!existsSync(file)) throw new FieldError(`${file}: there is no such file`);
  return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
}
