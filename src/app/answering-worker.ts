// Answering worker: the thread's side of answering-thread.ts. Reads the articles, prepares them, and answers one
// request after the other.

import { parentPort, workerData } from "node:worker_threads";
import { ArticleError } from "../core/article/article.ts";
import { answerRequest } from "../discord/answer-request.ts";
import type { Job, ThreadMessage } from "./answering-thread.ts";
import { type AnsweringOrder, prepareAnswers, summarizeLibrary } from "./article-answering.ts";
import { doWhenIdle } from "./idle.ts";
import { openLibrary } from "./library.ts";
import { type LoadedArticles, loadArticles } from "./load-articles.ts";

/** Of the time until an article of some size is answered from, so much goes to reading and to its words. */
const readingShare = 0.1;
const indexingShare = 0.75;

await serve(workerData);

async function serve({ sources, policy }: AnsweringOrder): Promise<void> {
  const loaded = await readArticles(sources);
  if (loaded === undefined) return;
  say({ kind: "read", library: summarizeLibrary(loaded) });
  say({ kind: "prepared", share: readingShare });
  const library = openLibrary(loaded.articles, (share) => {
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
