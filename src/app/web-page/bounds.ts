// Runs the conversion within bounds of time and memory: pages are written by strangers, and what
// reads them was written for pages that mean no harm.

import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Converted, Page } from "./convert.ts";
import { ImportError } from "./import-error.ts";

/** What a conversion may take. */
export interface Bounds {
  /** After so long, in milliseconds, the thread is ended. */
  readonly timeoutMs: number;
  /** The heap of the thread, in megabytes; a page of 8 MB of prose takes about 400. */
  readonly heap: number;
}

/**
 * Converts a page in a thread of its own.
 *
 * @throws {@link ImportError} when the page has no article or goes beyond the bounds
 */
export async function convertWithin(page: Page, bounds: Bounds): Promise<Converted> {
  const { timeoutMs, heap } = bounds;
  const file = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);
  const resourceLimits = { maxOldGenerationSizeMb: heap };
  const worker = new Worker(file, { workerData: page, resourceLimits });
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const [outcome]: readonly Outcome[] = await once(worker, "message", { signal });
    if (outcome?.converted !== undefined) return outcome.converted;
    throw new ImportError(outcome?.problem ?? "the page could not be read");
  } catch (error) {
    throw boundOf(error, bounds) ?? error;
  } finally {
    await worker.terminate();
  }
}

interface Outcome {
  readonly converted?: Converted;
  readonly problem?: string;
}

function boundOf(error: unknown, { timeoutMs, heap }: Bounds): ImportError | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ABORT_ERR")
    return new ImportError(
      `the page could not be read within ${timeoutMs / 1_000} s; --timeout SECONDS waits longer`,
    );
  if (code === "ERR_WORKER_OUT_OF_MEMORY")
    return new ImportError(`the page takes more than ${heap} MB of memory to read`);
  return undefined;
}
