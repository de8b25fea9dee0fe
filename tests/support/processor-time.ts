// Processor time: what work takes of the processor, which other programs on the machine do not lengthen.

/** @returns how long something takes, in milliseconds of the processor */
export function measureProcessorTime(run: () => unknown): number {
  const before = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - before) / 1_000;
}

/** Linear growth is by 8, with the clearing of memory some more; growth with the square is by 64. */
export const mostGrowth = 30;

/** Shorter than this, in milliseconds, tells nothing: with the square of the length the longer text takes seconds. */
const shortestTold = 20;

/** A machine that is busy with other things makes growth look larger, never smaller. */
const attempts = 4;

/**
 * @param large - eight times as long as `small`
 * @returns how many times as long reading takes for the larger text, by the best of some attempts
 */
export function measureGrowth(
  read: (text: string) => unknown,
  small: string,
  large: string,
): number {
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && growth > mostGrowth; attempt++) {
    const shortMs = measureProcessorTime(() => read(small));
    const longMs = measureProcessorTime(() => read(large));
    growth = Math.min(growth, longMs / Math.max(shortestTold, shortMs));
  }
  return growth;
}
