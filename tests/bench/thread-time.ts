// Thread time: what work takes of the processor in its own thread. What the engine does meanwhile in others, compiling
// and collecting garbage, keeps nobody waiting, and on a busy machine is most of the noise.

import { existsSync, readFileSync } from "node:fs";

/** Linux writes into it how long the thread that reads it has run, in nanoseconds. */
const schedule = "/proc/thread-self/schedstat";
const isThere = existsSync(schedule);

/** @returns in milliseconds; where threads are not told apart, of the whole process */
export function measureThread(work: () => unknown): number {
  const before = readTime();
  work();
  return readTime() - before;
}

function readTime(): number {
  if (isThere) return Number(readFileSync(schedule, "utf8").split(" ")[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
