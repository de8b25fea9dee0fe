// Bounded thread: does something with what strangers wrote in a thread of its own, which is ended when it takes too long
// or too much memory.

import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** What something may take. */
export interface Bounds {
  /** After so long, in milliseconds, the thread is ended. */
  readonly timeoutMs: number;
  /** The heap of the thread, in megabytes. */
  readonly heap: number;
}

/** Thrown when something takes more than it may. */
export class BoundsError extends Error {
  override readonly name = "BoundsError";
  readonly bound: keyof Bounds;
  constructor(bound: keyof Bounds, cause: unknown) {
    super(bound === "heap" ? "It takes too much memory" : "It takes too long", { cause });
    this.bound = bound;
  }
}

/** A module to run, which gets the data as `workerData` and says one thing to its parent. */
export interface BoundedWork {
  readonly file: URL;
  readonly data: unknown;
}

/**
 * Runs a module in a thread.
 *
 * @returns what it says
 * @throws {@link BoundsError}, or what the module throws
 */
export async function runWithin<T>({ file, data }: BoundedWork, bounds: Bounds): Promise<T> {
  const resourceLimits = { maxOldGenerationSizeMb: bounds.heap };
  const worker = new Worker(file, { workerData: data, resourceLimits });
  try {
    const signal = AbortSignal.timeout(bounds.timeoutMs);
    const [said] = await once(worker, "message", { signal });
    return said;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ABORT_ERR") throw new BoundsError("timeoutMs", error);
    if (code === "ERR_WORKER_OUT_OF_MEMORY") throw new BoundsError("heap", error);
    throw error;
  } finally {
    await worker.terminate();
  }
}
