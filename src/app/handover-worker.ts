// Handover worker: the thread's side of handover.ts. Reads one document that somebody hands over.

import { parentPort, workerData } from "node:worker_threads";
import { ArticleError } from "../core/article/article.ts";
import type { HandedBytes } from "./handover.ts";
import { type ReadHandover, checkText, readText } from "./handed-text.ts";
import { convertPage } from "./web-page/convert.ts";
import { ImportError } from "./web-page/import-error.ts";

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(read(workerData));

function read(handed: HandedBytes): ReadHandover {
  if (!handed.isPage) return readText(handed);
  const { name, bytes, title, address } = handed;
  try {
    const { article } = convertPage({ name, bytes, charset: undefined, address, title });
    return checkText(article);
  } catch (error) {
    const isKnown = error instanceof ImportError || error instanceof ArticleError;
    if (isKnown) return { refusal: "isNoPage" };
    throw error;
  }
}
