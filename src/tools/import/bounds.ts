// Runs the conversion within bounds of time and memory: pages are written by strangers, and what
// reads them was written for pages that mean no harm.

import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Converted } from "./convert.ts";
import { ImportError } from "./import-error.ts";
import type { Page } from "./page.ts";

/**
 * Converts a page in a thread of its own.
 *
 * @param timeoutMs - after which the thread is ended
 * @throws {@link ImportError} when the page has no article or goes beyond the bounds
 */
export async function convertWithin(page: Page, timeoutMs: number): Promise<Converted> {
  const file = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);
  const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes };
  const worker = new Worker(file, { workerData: page, resourceLimits });
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const [outcome]: readonly Outcome[] = await once(worker, "message", { signal });
    if (outcome?.converted !== undefined) return outcome.converted;
    throw new ImportError(outcome?.problem ?? "the page could not be read");
  } catch (error) {
    throw boundOf(error, timeoutMs) ?? error;
  } finally {
    await worker.terminate();
  }
}

interface Outcome {
  readonly converted?: Converted;
  readonly problem?: string;
}

/** The heap of the thread; a page of 8 MB of prose takes about 400 MB. */
const mostMegabytes = 1_024;

function boundOf(error: unknown, timeoutMs: number): ImportError | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ABORT_ERR")
    return new ImportError(
      `the page could not be read within ${timeoutMs / 1_000} s; --timeout SECONDS waits longer`,
    );
  if (code === "ERR_WORKER_OUT_OF_MEMORY")
    return new ImportError(`the page takes more than ${mostMegabytes} MB of memory to read`);
  return undefined;
}
