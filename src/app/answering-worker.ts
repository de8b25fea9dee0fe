// Answering worker: the thread's side of answering-thread.ts. Reads the articles, prepares them, and answers one
// request after the other.

import { parentPort, workerData } from "node:worker_threads";
import { ArticleError } from "../core/article/article.ts";
import { createAnswerSource } from "../discord/answer-source.ts";
import { answerRequest } from "../discord/respond.ts";
import type { Job, ThreadMessage } from "./answering-thread.ts";
import { type AnsweringOrder, summarizeLibrary } from "./article-answering.ts";
import { doWhenIdle } from "./idle.ts";
import { openLibrary } from "./library.ts";
import { type LoadedArticles, loadArticles } from "./load-articles.ts";

await serve(workerData);

async function serve({ sources, policy }: AnsweringOrder): Promise<void> {
  const loaded = await readArticles(sources);
  if (loaded === undefined) return;
  say({ kind: "read", library: summarizeLibrary(loaded) });
  const source = createAnswerSource(openLibrary(loaded.articles), policy);
  parentPort?.on("message", ({ id, request }: Job) => {
    try {
      say({ kind: "reply", id, reply: answerRequest(request, source) });
    } catch (error) {
      say({ kind: "error", id, message: error instanceof Error ? error.message : String(error) });
    }
  });
  say({ kind: "ready" });
  doWhenIdle(source.offered.checkNext);
}

/** @returns undefined when they can't be read, which has been said then */
async function readArticles(sources: readonly string[]): Promise<LoadedArticles | undefined> {
  try {
    return await loadArticles(sources);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    say({ kind: "unreadable", message: error.message });
    return undefined;
  }
}

function say(message: ThreadMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}
