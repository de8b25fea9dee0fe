// Query log: one line of JSON for each question and each verdict on an answer, if the operator names a file
// for it by JOURNAL. It says what was asked and what came of it, never by whom. A line that can't be written
// costs the record, not the answer.

import type { Answer } from "../core/answer/answer.ts";
import type { UnhelpfulReason } from "../presentation/messages.ts";
import type { Span } from "../core/text/span.ts";

/** What is recorded of a question and its answer. */
export interface QuestionEntry {
  readonly kind: "question";
  readonly question: string;
  readonly outcome: Answer["outcome"];
  /** The spans that were cited, best first. */
  readonly spans: readonly Span[];
  /** Of the article that the spans refer to. */
  readonly revision: string;
  readonly surface: Surface;
}

/** What is recorded when somebody says what an answer was worth. */
export interface VerdictEntry {
  readonly kind: "verdict";
  readonly question: string;
  readonly verdict: "helpful" | "unhelpful";
  /** Whether the same person said the contrary before. */
  readonly isChange: boolean;
  /** Why it was not helpful, if its giver said so. */
  readonly reason?: UnhelpfulReason | undefined;
  readonly spans: readonly Span[];
  readonly revision: string;
}

/** One line of the query log. */
export type QueryLogEntry = QuestionEntry | VerdictEntry;

/** The way a question came. */
export type Surface = "slash command" | "direct message" | "mention" | "topic" | "follow-up form";

/** Takes an entry; never throws. */
export type Recorder = (entry: QueryLogEntry) => void;

/**
 * Writes an entry as a line.
 *
 * @param at - when it was made
 * @returns JSON with a line break; ids of people, channels and the like are taken out of the question
 */
export function formatEntry(entry: QueryLogEntry, at: Date): string {
  const question = entry.question.replaceAll(idInText, "…");
  return `${JSON.stringify({ at: at.toISOString(), ...entry, question })}\n`;
}

/** Discord's marks for people, roles, channels and emoji, and bare ids. */
const idInText = /<(?:@[!&]?|#|a?:\w+:)\d+>|(?<!\d)\d{17,20}(?!\d)/g;

/**
 * Makes a recorder that appends to a query log.
 *
 * @param append - appends a line, at once, so that none is lost when the process ends; may throw
 * @param now - a clock
 * @param log - told once of a failure, and again only after a line was written in between
 */
export function createRecorder(
  append: (line: string) => void,
  now: () => Date,
  log: (line: string) => void,
): Recorder {
  let isFailing = false;
  return (entry) => {
    try {
      append(formatEntry(entry, now()));
      isFailing = false;
    } catch (error) {
      if (!isFailing) log(`The journal can't be written, answers go on: ${String(error)}`);
      isFailing = true;
    }
  };
}
