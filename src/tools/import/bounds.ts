// Runs the conversion within bounds of time and memory: pages are written by strangers, and what
// reads them was written for pages that mean no harm.

import { extname } from "node:path";
import { BoundsError, runWithin } from "../../app/bounded-thread.ts";
import type { Converted, Page } from "../../app/web-page/convert.ts";
import { ImportError } from "../../app/web-page/import-error.ts";

/** The heap of the thread, in megabytes; a page of 8 MB of prose takes about 400. */
const heap = 1_024;

/** What became of a page: one of both. */
export interface Outcome {
  readonly converted?: Converted;
  readonly problem?: string;
}

/**
 * Converts a page in a thread of its own.
 *
 * @param timeoutMs - after which the thread is ended
 * @throws {@link ImportError} when the page has no article or goes beyond the bounds
 */
export async function convertWithin(page: Page, timeoutMs: number): Promise<Converted> {
  const file = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);
  try {
    const { converted, problem } = await runWithin<Outcome>(
      { file, data: page },
      { timeoutMs, heap },
    );
    if (converted !== undefined) return converted;
    throw new ImportError(problem ?? "the page could not be read");
  } catch (error) {
    throw error instanceof BoundsError ? new ImportError(describeBound(error, timeoutMs)) : error;
  }
}

function describeBound({ bound }: BoundsError, timeoutMs: number): string {
  return bound === "heap"
    ? `the page takes more than ${heap} MB of memory to read`
    : `the page could not be read within ${timeoutMs / 1_000} s; --timeout SECONDS waits longer`;
}
