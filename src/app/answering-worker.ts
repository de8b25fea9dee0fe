// Answering worker: the thread's side of answering-thread.ts. Reads the article, prepares it, and answers one
// request after the other.

import { parentPort, workerData } from "node:worker_threads";
import { type Article, ArticleError } from "../core/article/article.ts";
import { answerRequest } from "../discord/respond.ts";
import type { Job, ThreadMessage } from "./answering-thread.ts";
import { type AnsweringOrder, prepareAnswers, summarizeArticle } from "./article-answering.ts";
import { doWhenIdle } from "./idle.ts";
import { openLibrary } from "./library.ts";
import { loadArticle } from "./load.ts";

/** Of the time until an article of some size is answered from, so much goes to reading and to its words. */
const readingShare = 0.1;
const indexingShare = 0.75;

await serve(workerData);

async function serve({ file, policy }: AnsweringOrder): Promise<void> {
  const article = await readArticle(file);
  if (article === undefined) return;
  say({ kind: "read", article: summarizeArticle(file, article) });
  say({ kind: "prepared", share: readingShare });
  const library = openLibrary(article, (share) => {
    say({ kind: "prepared", share: readingShare + share * indexingShare });
  });
  const source = prepareAnswers(library, policy);
  parentPort?.on("message", ({ id, request }: Job) => {
    try {
      say({ kind: "reply", id, reply: answerRequest(request, source) });
    } catch (error) {
      say({ kind: "error", id, message: error instanceof Error ? error.message : String(error) });
    }
  });
  say({ kind: "prepared", share: 1 });
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
