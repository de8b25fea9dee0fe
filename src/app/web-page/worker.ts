// Converts one page in a thread of its own, so that the program can end it when it takes too long or
// too much memory.

import { parentPort, workerData } from "node:worker_threads";
import { convertPage } from "./convert.ts";
import { ImportError } from "./import-error.ts";

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(outcomeOf());

function outcomeOf(): unknown {
  try {
    return { converted: convertPage(workerData) };
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.message };
    if (error instanceof RangeError) return { problem: "the page is nested too deep to be read" };
    throw error;
  }
}
