// Answering worker: the thread's side of answering-thread.ts. Reads the article, prepares it, and answers one
// request after the other.

import { basename } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { type Article, ArticleError } from "../core/article/article.ts";
import { nameTitle } from "../core/article/outline.ts";
import { createAnswerSource } from "../discord/answer-source.ts";
import { answerRequest } from "../discord/respond.ts";
import { describeInventory } from "../presentation/inventory.ts";
import type { ArticleSummary, Job, ThreadMessage, ThreadOrder } from "./answering-thread.ts";
import { doWhenIdle } from "./idle.ts";
import { openLibrary } from "./library.ts";
import { loadArticle } from "./load.ts";

await serve(workerData);

async function serve({ file, policy }: ThreadOrder): Promise<void> {
  const article = await readArticle(file);
  if (article === undefined) return;
  say({ kind: "read", article: summarize(file, article) });
  const source = createAnswerSource(openLibrary(article), policy);
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

function summarize(file: string, article: Article): ArticleSummary {
  return {
    title: nameTitle(article),
    revision: article.revision,
    inventory: describeInventory(basename(file), article),
    warnings: article.warnings,
  };
}

function say(message: ThreadMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}
