// Idle: work that has no hurry, done a piece at a time with pauses in which others are answered.

import { setTimeout } from "node:timers";

/** Between two pieces of work there is time to answer others, in milliseconds. */
const pauseMs = 20;

/**
 * Does work until there is nothing left to do, and keeps no process alive for it.
 *
 * @param work - does one piece, of some milliseconds, and tells whether there may be more
 */
export function doWhenIdle(work: () => boolean): void {
  setTimeout(() => {
    if (work()) doWhenIdle(work);
  }, pauseMs).unref();
}
