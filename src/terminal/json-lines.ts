// JSON lines: questions in, answers out, one a line, for scripts. The shape is a contract.
// A line is a question as plain text, or an object {"id"?, "question"}.

import { type Answer, longestQuestion } from "../core/answer/answer.ts";
import type { AskLibrary } from "../core/answer/library.ts";
import type { NamedArticle } from "../core/article/joined-article.ts";

/** One line of output. `start` and `end` are UTF-16 offsets in the file without byte order mark. */
export interface JsonAnswer {
  readonly id?: string | number;
  readonly question: string;
  readonly outcome: Answer["outcome"];
  readonly excerpts: readonly {
    /** The name of its file. */
    readonly article: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly paragraph: number;
    readonly section: string | null;
    /** That section and those above it, the outermost first. */
    readonly sectionPath: readonly string[];
    /** The words as a reader sees them, without marks. */
    readonly plain: string;
    /** What is shown with it: header of a table, sentence before a list, question. */
    readonly context: readonly {
      readonly kind: string;
      readonly start: number;
      readonly end: number;
    }[];
    readonly score: number;
    /** The names of the files of other articles that say it in the same words. */
    readonly alsoIn?: readonly string[];
    /** The question that it is for, when a line asks several. */
    readonly question?: string;
  }[];
  /** Words of the question that the first excerpt does not speak of, the most telling first. */
  readonly missing: readonly string[];
  /** Set when the question was longer than what is read of one. */
  readonly isCut?: true;
  /** Time that answering took, in milliseconds. */
  readonly ms: number;
}

/** What is asked, and the articles that it answers from with the names of their files. */
interface Asked {
  readonly ask: AskLibrary;
  readonly articles: readonly NamedArticle[];
}

/**
 * Answers one line.
 *
 * @param line - plain text, or a JSON object with a `question` of type string
 * @param asked - without the articles, excerpts tell no file
 * @param now - a clock in milliseconds
 * @returns the answer as it is written out
 */
export function answerJsonLine(
  line: string,
  asked: AskLibrary | Asked,
  now: () => number,
): JsonAnswer {
  const { ask, articles } = typeof asked === "function" ? { ask: asked, articles: [] } : asked;
  const { id, question } = parseQuestion(line);
  const before = now();
  const answer = ask(question);
  const ms = Math.round((now() - before) * 1_000) / 1_000;
  const excerpts = "excerpts" in answer ? answer.excerpts : [];
  return {
    ...(id === undefined ? {} : { id }),
    question,
    outcome: answer.outcome,
    excerpts: excerpts.map(
      ({ article, text, start, end, citation, score, plain, context, alsoIn, question: part }) => ({
        article: articles.find((each) => each.article === article)?.name ?? "",
        text,
        start,
        end,
        paragraph: citation.paragraph,
        section: citation.section ?? null,
        score,
        plain,
        sectionPath: citation.sectionPath,
        context: context.map(({ kind, start: from, end: to }) => ({ kind, start: from, end: to })),
        ...(alsoIn === undefined
          ? {}
          : { alsoIn: alsoIn.flatMap((at) => articles[at]?.name ?? []) }),
        ...(part === undefined ? {} : { question: part }),
      }),
    ),
    missing: "missing" in answer ? (answer.missing ?? []) : [],
    ...(question.length > longestQuestion ? { isCut: true } : {}),
    ms,
  };
}

/** What looks like an object but is none of ours is a question that happens to open with a brace. */
function parseQuestion(line: string): { readonly id?: string | number; readonly question: string } {
  if (!line.trimStart().startsWith("{")) return { question: line };
  const value = parseJson(line);
  if (typeof value !== "object" || value === null) return { question: line };
  if (!("question" in value) || typeof value.question !== "string") return { question: line };
  const id = "id" in value ? value.id : undefined;
  const { question } = value;
  return typeof id === "string" || typeof id === "number" ? { id, question } : { question };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
