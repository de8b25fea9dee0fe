// Peak: how much memory the program held at most, and how much processor time it took, until it ended.

import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { start } from "./program.ts";

/** What the program took from start to end. */
export interface Peak {
  /** The most resident memory that it had at any time, in MiB. */
  readonly mebibytes: number;
  /** Seconds of the processor. */
  readonly seconds: number;
  /** What it wrote to standard output. */
  readonly out: string;
}

/**
 * Runs the program to its end.
 *
 * @param heap - what its heap may take, in MiB
 * @throws an Error with what it wrote to standard error when it does not end well
 */
export async function measurePeak(args: readonly string[], heap: number): Promise<Peak> {
  const nodeArgs = [`--max-old-space-size=${heap}`, ...telling];
  const child = start(args, {}, { nodeArgs });
  const closed = once(child, "close");
  child.stdin?.end();
  const [out, err] = await Promise.all([readAll(child.stdout), readAll(child.stderr)]);
  await closed;
  const [, kibibytes, microseconds] = /^peak (\d+) (\d+)$/m.exec(err) ?? [];
  if (child.exitCode !== 0) throw new Error(`expected exit code 0: ${err.slice(0, 2_000)}`);
  return {
    mebibytes: Number(kibibytes) / 1_024,
    seconds: Number(microseconds) / 1e6,
    out,
  };
}

async function readAll(stream: Readable | null): Promise<string> {
  return stream === null ? "" : text(stream);
}

/** Arguments for Node with which the program tells its peak at its end. */
const telling: readonly string[] = [
  "--import",
  `data:text/javascript,${encodeURIComponent(`
    process.on("exit", () => {
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      console.error("peak " + maxRSS + " " + (userCPUTime + systemCPUTime));
    });
  `)}`,
];
