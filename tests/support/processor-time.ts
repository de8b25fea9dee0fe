// Processor time: what work takes of the processor, which other programs on the machine do not lengthen.

/** @returns how long something takes, in milliseconds of the processor */
export function measureProcessorTime(run: () => unknown): number {
  const before = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - before) / 1_000;
}
