// Document check: whether a document that somebody hands over has anything to quote. To tell is to read it, which
// takes seconds for the worst of a megabyte: that is done in a thread of its own, document-worker.ts, and not for
// longer than whoever hands it over can wait.

import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { ArticleError, parseArticle } from "../core/article/article.ts";
import { detectFormat } from "../core/article/formats/detect.ts";

/** A document with the name of its file. */
export interface NamedDocument {
  readonly name: string;
  readonly text: string;
}

/** Tells whether a document has anything to quote, as far as can be told in time. */
export type CheckDocument = (document: NamedDocument) => Promise<boolean>;

/** Of the three seconds that a reply has, this much is for reading, in milliseconds. */
const longestMs = 600;

/** Looks at a document in a thread of its own; what is not read in time is taken. */
export function checkInThread(document: NamedDocument): Promise<boolean> {
  const file = new URL(`./document-worker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, { workerData: document });
  return new Promise((resolve) => {
    const end = (isText: boolean): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(isText);
    };
    const timer = setTimeout(end, longestMs, true);
    worker.on("message", end);
    worker.on("error", () => end(false));
  });
}

/** Reads a document and tells whether it has anything to quote. */
export function hasText({ name, text }: NamedDocument): boolean {
  try {
    parseArticle(text, detectFormat(text, name));
    return true;
  } catch (error) {
    if (error instanceof ArticleError) return false;
    throw error;
  }
}
