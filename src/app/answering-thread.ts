// Answering thread: reads the article, prepares it and answers from it in a thread of its own, so that no file
// and no question, however large, keeps the process from its heartbeats, its health and its signals. Requests
// and replies are plain data; answering-worker.ts is the other side.

import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { ArticleError } from "../core/article/article.ts";
import { NotReadyError } from "../discord/answering.ts";
import type { Reply } from "../discord/reply.ts";
import type { Request } from "../discord/request.ts";
import type {
  AnsweringOrder,
  AnsweringState,
  ArticleAnswering,
  LibrarySummary,
} from "./article-answering.ts";
import { type Deferred, createDeferred } from "./deferred.ts";
import { createSilenceWatch } from "./sign-of-life.ts";

/** What the thread is asked. */
export interface Job {
  readonly id: number;
  readonly request: Request;
}

/** What the thread says. */
export type ThreadMessage =
  | { readonly kind: "read"; readonly library: LibrarySummary }
  | { readonly kind: "unreadable"; readonly message: string }
  /** How much is prepared, 0..1; it answers from 1 on. */
  | { readonly kind: "prepared"; readonly share: number }
  | { readonly kind: "reply"; readonly id: number; readonly reply: Reply }
  | { readonly kind: "error"; readonly id: number; readonly message: string };

/**
 * What takes longer hangs, in milliseconds: each step of preparing the largest article takes some seconds, and an
 * answer some 50 milliseconds; a busy machine may need many times as long.
 */
const longestStepMs = 120_000;
const longestAnswerMs = 20_000;

/** Starts a thread that reads articles and answers from them. One that gives no sign of life is ended. */
export function startAnsweringThread(order: AnsweringOrder): ArticleAnswering {
  const file = new URL(`./answering-worker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, { workerData: order });
  const library = createDeferred<LibrarySummary>();
  const ready = createDeferred<void>();
  const failure = createDeferred<never>();
  const jobs = new Map<number, Deferred<Reply>>();
  let lastId = 0;
  let state: AnsweringState = { library: undefined, prepared: 0, restarts: 0 };
  let isClosing = false;
  let isOver = false;
  const end = (error: Error): void => {
    isOver = true;
    watch.rest();
    for (const { reject } of [library, ready, failure]) reject(error);
    for (const { reject } of jobs.values()) reject(new NotReadyError(error.message));
    jobs.clear();
  };
  const watch = createSilenceWatch((ms) => {
    end(new Error(`Answering gave no sign of life for ${ms / 1_000} seconds`));
    void worker.terminate();
  });
  const expectSign = (): void => {
    if (isOver) return;
    if (state.prepared < 1) watch.expectWithin(longestStepMs);
    else if (jobs.size > 0) watch.expectWithin(longestAnswerMs);
    else watch.rest();
  };
  const take = (id: number): Deferred<Reply> | undefined => {
    const job = jobs.get(id);
    jobs.delete(id);
    if (isClosing && jobs.size === 0) void worker.terminate();
    return job;
  };
  const hear = (message: ThreadMessage): void => {
    switch (message.kind) {
      case "read":
        state = { ...state, library: message.library };
        return library.resolve(message.library);
      case "unreadable":
        return end(new ArticleError(message.message));
      case "prepared":
        state = { ...state, prepared: message.share };
        return message.share === 1 ? ready.resolve() : undefined;
      case "reply":
        return take(message.id)?.resolve(message.reply);
      case "error":
        return take(message.id)?.reject(new Error(message.message));
      default:
        return message satisfies never;
    }
  };
  expectSign();
  worker.on("message", (message: ThreadMessage) => {
    hear(message);
    expectSign();
  });
  worker.on("error", (error) => end(new Error(`Answering ended: ${String(error)}`)));
  worker.on("exit", (code) => end(new Error(`Answering ended with exit code ${code}`)));
  return {
    library: library.promise,
    ready: ready.promise,
    failure: failure.promise,
    state: () => state,
    answer(request) {
      const job = createDeferred<Reply>();
      if (isOver || state.prepared < 1) {
        job.reject(new NotReadyError("The article is being prepared"));
        return job.promise;
      }
      lastId += 1;
      jobs.set(lastId, job);
      if (jobs.size === 1) expectSign();
      const sent: Job = { id: lastId, request };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(sent);
      return job.promise;
    },
    close() {
      isClosing = true;
      if (jobs.size === 0) void worker.terminate();
    },
  };
}
