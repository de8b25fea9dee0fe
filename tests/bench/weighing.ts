// Weighing: how much memory a program holds and how much processor time it took, as it tells itself.

import type { ChildProcess } from "node:child_process";
import { says } from "../support/program.ts";

/** Arguments for Node with which a program can be weighed. */
export const weighable: readonly string[] = [
  "--expose-gc",
  "--import",
  `data:text/javascript,${encodeURIComponent(`
    const processorMs = () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e3;
    };
    process.on("SIGUSR2", () => {
      const before = processorMs();
      gc();
      const { heapUsed, rss } = process.memoryUsage();
      console.error(JSON.stringify({ heapUsed, rss, before, after: processorMs() }) + " weighed");
    });
  `)}`,
];

/** What a program holds after a collection of garbage, in bytes, and what it took so far. */
export interface Weight {
  readonly heapUsed: number;
  /** All that the operating system counts as resident. */
  readonly rss: number;
  /** Processor time since its start in milliseconds, before and after the weighing itself. */
  readonly before: number;
  readonly after: number;
}

/**
 * Weighs a program.
 *
 * @param child - started with {@link weighable}
 */
export async function weigh(child: ChildProcess): Promise<Weight> {
  const said = says(child, " weighed");
  if (!child.kill("SIGUSR2")) throw new Error("expected a running program to weigh");
  const line = /(\{[^{}]*\}) weighed/.exec(await said)?.[1] ?? "";
  return JSON.parse(line) as Weight;
}
