// Event age: how long ago Discord made an event, from the time in its id and a clock that is never set.
// The two clocks differ by some constant; the youngest event of the last minutes tells it.

/** An offset between the clocks is believed for this long, in milliseconds; in it clocks drift by little. */
export const offsetWindowMs = 600_000;

/**
 * Tells the age of an event.
 *
 * @param createdMs - when Discord made it, by Discord's clock, in milliseconds
 * @param nowMs - by a monotonic clock with any zero, in milliseconds; not before that of the last call
 * @returns milliseconds, at least 0: how much older it is than the youngest event that was received of late
 */
export type MeasureAge = (createdMs: number, nowMs: number) => number;

/** Makes a measure of ages. The first event is taken for one that has just been made. */
export function createAgeMeasure(): MeasureAge {
  let windowStartMs = Number.NEGATIVE_INFINITY;
  let smallest = Number.POSITIVE_INFINITY;
  let smallestBefore = Number.POSITIVE_INFINITY;
  return (createdMs, nowMs) => {
    const offset = nowMs - createdMs;
    if (!Number.isFinite(offset)) return 0;
    if (nowMs - windowStartMs >= offsetWindowMs) {
      const isRecent = nowMs - windowStartMs < 2 * offsetWindowMs;
      smallestBefore = isRecent ? smallest : Number.POSITIVE_INFINITY;
      smallest = Number.POSITIVE_INFINITY;
      windowStartMs = nowMs;
    }
    smallest = Math.min(smallest, offset);
    return offset - Math.min(smallest, smallestBefore);
  };
}
