// Converts one page in a thread of its own, so that the program can end it when it takes too long or
// too much memory.

import { parentPort, workerData } from "node:worker_threads";
import { convertPage } from "../../app/web-page/convert.ts";
import { ImportError } from "../../app/web-page/import-error.ts";
import type { Outcome } from "./bounds.ts";

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(outcomeOf());

function outcomeOf(): Outcome {
  try {
    return { converted: convertPage(workerData) };
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.message };
    throw error;
  }
}
