// Document worker: the thread's side of document-check.ts.

import { parentPort, workerData } from "node:worker_threads";
import { hasText } from "./document-check.ts";

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(hasText(workerData));
