// Idle: work that has no hurry, done a piece at a time with pauses in which others are answered.

import { setTimeout } from "node:timers";

/** The first piece waits until the bot has connected, which it would only delay, in milliseconds. */
const firstPauseMs = 1_000;
/** Between two pieces of work there is time to answer others, in milliseconds … */
const shortestPauseMs = 20;
/** … and so many times as long as the piece took: where time is short, others have four fifths of it. */
const pauseShare = 4;

/**
 * Does work until there is nothing left to do, and keeps no process alive for it.
 *
 * @param work - does one piece, of some milliseconds, and tells whether there may be more
 */
export function doWhenIdle(work: () => boolean): void {
  doAfter(firstPauseMs, work);
}

function doAfter(pauseMs: number, work: () => boolean): void {
  setTimeout(() => {
    const startedAt = performance.now();
    const goesOn = work();
    const took = performance.now() - startedAt;
    if (goesOn) doAfter(Math.max(shortestPauseMs, pauseShare * took), work);
  }, pauseMs).unref();
}
