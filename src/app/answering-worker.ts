// Answering worker: the thread's side of answering-thread.ts. Reads the article, prepares it, and answers one
// request after the other.

import { parentPort, workerData } from "node:worker_threads";
import { type Article, ArticleError } from "../core/article/article.ts";
import { answerRequest } from "../discord/respond.ts";
import type { Job, ThreadMessage } from "./answering-thread.ts";
import { type AnsweringOrder, prepareAnswers, summarizeArticle } from "./article-answering.ts";
import { doWhenIdle } from "./idle.ts";
import { loadArticle } from "./load.ts";

await serve(workerData);

async function serve({ file, policy }: AnsweringOrder): Promise<void> {
  const article = await readArticle(file);
  if (article === undefined) return;
  say({ kind: "read", article: summarizeArticle(file, article) });
  const source = prepareAnswers(article, policy);
  parentPort?.on("message", ({ id, request }: Job) => {
    try {
      say({ kind: "reply", id, reply: answerRequest(request, source) });
    } catch (error) {
      say({ kind: "error", id, message: error instanceof Error ? error.message : String(error) });
    }
  });
  say({ kind: "ready" });
  doWhenIdle(source.suggestions.checkNext);
}

/** @returns undefined when it can't be read, which has been said then */
async function readArticle(file: string): Promise<Article | undefined> {
  try {
    return await loadArticle(file);
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
