// Answering thread: reads the article, prepares it and answers from it in a thread of its own, so that no file
// and no question, however large, keeps the process from its heartbeats, its health and its signals. Requests
// and replies are plain data; answering-worker.ts is the other side.

import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { ArticleError } from "../core/article/article.ts";
import type { Reply } from "../discord/reply.ts";
import type { Request } from "../discord/request.ts";
import type { AnsweringOrder, ArticleAnswering, LibrarySummary } from "./article-answering.ts";

/** What the thread is asked. */
export interface Job {
  readonly id: number;
  readonly request: Request;
}

/** What the thread says. */
export type ThreadMessage =
  | { readonly kind: "read"; readonly library: LibrarySummary }
  | { readonly kind: "unreadable"; readonly message: string }
  | { readonly kind: "ready" }
  | { readonly kind: "reply"; readonly id: number; readonly reply: Reply }
  | { readonly kind: "error"; readonly id: number; readonly message: string };

/** Starts a thread that reads articles and answers from them. */
export function startAnsweringThread(order: AnsweringOrder): ArticleAnswering {
  const file = new URL(`./answering-worker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, { workerData: order });
  const library = createDeferred<LibrarySummary>();
  const ready = createDeferred<void>();
  const failure = createDeferred<never>();
  const jobs = new Map<number, Deferred<Reply>>();
  let lastId = 0;
  let isClosing = false;
  const fail = (error: Error): void => {
    for (const { reject } of [library, ready, failure, ...jobs.values()]) reject(error);
    jobs.clear();
  };
  const take = (id: number): Deferred<Reply> | undefined => {
    const job = jobs.get(id);
    jobs.delete(id);
    if (isClosing && jobs.size === 0) void worker.terminate();
    return job;
  };
  worker.on("message", (message: ThreadMessage) => {
    switch (message.kind) {
      case "read":
        return library.resolve(message.library);
      case "unreadable":
        return fail(new ArticleError(message.message));
      case "ready":
        return ready.resolve();
      case "reply":
        return take(message.id)?.resolve(message.reply);
      case "error":
        return take(message.id)?.reject(new Error(message.message));
      default:
        return message satisfies never;
    }
  });
  worker.on("error", (error) => fail(new Error(`Answering ended: ${String(error)}`)));
  worker.on("exit", (code) => fail(new Error(`Answering ended with exit code ${code}`)));
  return {
    library: library.promise,
    ready: ready.promise,
    failure: failure.promise,
    answer(request) {
      const job = createDeferred<Reply>();
      lastId += 1;
      jobs.set(lastId, job);
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

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

/** A promise that is settled from outside, and that nobody has to listen to. */
function createDeferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = ignore;
  let reject: (error: Error) => void = ignore;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  promise.catch(ignore);
  return { promise, resolve, reject };
}

function ignore(): void {}
