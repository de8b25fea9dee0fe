// Answering: what stands between the connection and the article. Requests wait here for their turn: those that
// can't be answered in time are dropped before anything is computed for them, and suggestions let questions
// pass. The newest goes first: when more is asked than can be answered, the oldest would all be answered just
// too late. It knows neither how a request is answered nor where; in the program that is a thread of its own.

import { setImmediate } from "node:timers/promises";
import type { Reply } from "./reply.ts";
import type { Request } from "./request.ts";
import type { Shelf } from "./shelf.ts";

/** What answers requests. */
export interface Answering {
  /** Resolves when the article is prepared; rejects when it can't be. */
  readonly ready: Promise<void>;
  /** How much of it is prepared, 0..1; undefined where nobody waits for it. */
  readonly state?: () => { readonly prepared: number };
  /** Answers one request; several may be under way. May reject with a {@link NotReadyError}. */
  readonly answer: (request: Request) => Promise<Reply>;
  /** Keeps what servers hand over; undefined where nothing may be. */
  readonly shelf?: Shelf | undefined;
}

/**
 * Answers a request in its turn.
 *
 * @param deadlineMs - by the queue's clock, when the reply has to be made
 * @returns the reply, or a promise that rejects with a {@link ShedError} or what answering failed of
 */
export type AnswerInTurn = (request: Request, deadlineMs: number) => Promise<Reply>;

/** Thrown for a request that was passed over, since more came than can be answered. */
export class ShedError extends Error {
  override readonly name = "ShedError";
}

/** Thrown for a request that came while the article was being prepared, or prepared again. */
export class NotReadyError extends Error {
  override readonly name = "NotReadyError";
}

/** So many are handed on at once: enough that answering never waits for the next one. */
const mostUnderWay = 8;

interface Waiting {
  readonly request: Request;
  readonly deadlineMs: number;
  readonly settle: (reply: Promise<Reply>) => void;
}

/**
 * Makes a queue before what answers.
 *
 * @param now - a monotonic clock, in milliseconds
 */
export function createAnswerQueue(
  { answer }: Pick<Answering, "answer">,
  now: () => number,
): AnswerInTurn {
  /** In the order in which they came, and so nearly in that of their deadlines. */
  const questions: Waiting[] = [];
  const suggestions: Waiting[] = [];
  let underWay = 0;
  const takeNext = (): Waiting | undefined => {
    dropLate(questions, now());
    dropLate(suggestions, now());
    return questions.pop() ?? suggestions.pop();
  };
  const work = async (): Promise<void> => {
    underWay += 1;
    for (let next = takeNext(); next !== undefined; next = takeNext()) {
      const reply = answer(next.request);
      next.settle(reply);
      await reply.catch(() => {});
      // Where replies are made in this thread, those that are made are sent before the next is.
      await setImmediate();
    }
    underWay -= 1;
  };
  return (request, deadlineMs) =>
    new Promise((resolve) => {
      const waiting = request.kind === "suggestion" ? suggestions : questions;
      waiting.push({ request, deadlineMs, settle: resolve });
      if (underWay < mostUnderWay) void work();
    });
}

function dropLate(waiting: Waiting[], nowMs: number): void {
  for (
    let [oldest] = waiting;
    oldest !== undefined && oldest.deadlineMs <= nowMs;
    [oldest] = waiting
  ) {
    waiting.shift();
    oldest.settle(Promise.reject(new ShedError("its turn came too late")));
  }
}
