// Query log: one line of JSON for each question and each verdict on an answer, if the operator names a file
// for it by JOURNAL. It says what was asked and what came of it, never by whom. Lines are written in the background,
// one batch after the other; one that can't be written costs the record, not the answer.

import { constants } from "node:fs";
import { open, rename } from "node:fs/promises";
import type { Answer } from "../core/answer/answer.ts";
import type { UnhelpfulReason } from "../presentation/messages.ts";
import type { Span } from "../core/text/span.ts";
import { sanitizeLine } from "../presentation/display-text.ts";

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

/** A query log that is written in the background. */
export interface QueryLog {
  readonly record: Recorder;
  /** Resolves when everything that was taken so far is written, or could not be. */
  readonly settle: () => Promise<void>;
}

/**
 * Writes an entry as a line.
 *
 * @param at - when it was made
 * @returns JSON with a line break; the question is on one line, cut to {@link longestRecorded}, and ids of people,
 *   channels and the like are taken out of it
 */
export function formatEntry(entry: QueryLogEntry, at: Date): string {
  const question = sanitizeLine(entry.question.slice(0, longestRecorded)).replaceAll(idInText, "…");
  return `${JSON.stringify({ at: at.toISOString(), ...entry, question })}\n`;
}

/** More of a question than this is not recorded, in UTF-16 units. */
export const longestRecorded = 500;

/** Discord's marks for people, roles, channels and emoji, and bare ids. */
const idInText = /<(?:@[!&]?|#|a?:\w+:)\d+>|(?<!\d)\d{17,20}(?!\d)/g;

/**
 * Makes a recorder that appends to a query log.
 *
 * @param append - appends lines
 * @param now - a clock
 * @param log - told once of a failure, and again only after a line was written in between
 */
export function createRecorder(
  append: (lines: string) => Promise<void>,
  now: () => Date,
  log: (line: string) => void,
): QueryLog {
  let isFailing = false;
  let writing: Promise<void> | undefined;
  let waiting: string[] = [];
  const write = async (): Promise<void> => {
    while (waiting.length > 0) {
      const lines = waiting.join("");
      waiting = [];
      try {
        await append(lines);
        isFailing = false;
      } catch (error) {
        if (!isFailing) log(`The journal can't be written, answers go on: ${String(error)}`);
        isFailing = true;
      }
    }
    writing = undefined;
  };
  return {
    record(entry) {
      if (waiting.length < mostWaiting) waiting.push(formatEntry(entry, now()));
      writing ??= write();
    },
    settle: async () => writing,
  };
}

/** So many lines wait for a disk that is slow; what comes then is not recorded. */
const mostWaiting = 10_000;

/** Thrown for a path at which no query log can be kept; the message is meant for the operator. */
export class QueryLogError extends Error {
  override readonly name = "QueryLogError";
}

/**
 * Opens a query log: a regular file that nobody but the bot's user may read.
 *
 * @param mostBytes - when a line would make the file longer, it is renamed to `FILE.1`, in place of an older
 *   one, and a new one is begun
 * @returns appends lines
 * @throws {@link QueryLogError} when the file can't be written, or is a pipe or a device
 */
export async function openQueryLog(
  file: string,
  mostBytes: number,
): Promise<(lines: string) => Promise<void>> {
  let size = await appendTo(file, "").catch((error: unknown) => {
    throw new QueryLogError(`JOURNAL: ${file} can't be written: ${String(error)}`, {
      cause: error,
    });
  });
  return async (lines) => {
    const length = Buffer.byteLength(lines);
    if (size > 0 && size + length > mostBytes) await rename(file, `${file}.1`);
    size = await appendTo(file, lines);
  };
}

/**
 * Appends to a file. Opened without waiting: a pipe that nobody reads would keep the bot for ever.
 *
 * @returns how long the file is then, in bytes
 */
async function appendTo(file: string, lines: string): Promise<number> {
  const { O_APPEND, O_CREAT, O_NONBLOCK, O_WRONLY } = constants;
  const handle = await open(file, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK, ownerOnly);
  try {
    if (!(await handle.stat()).isFile())
      throw new Error("expected a file, found a pipe or a device");
    await handle.chmod(ownerOnly);
    if (lines !== "") await handle.appendFile(lines);
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

const ownerOnly = 0o600;
