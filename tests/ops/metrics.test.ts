// The monitor: what it makes of what it is told.

import { expect, test } from "vitest";
import { bucketsMs, createMetrics, deadAfterSilenceMs, mostTimes } from "../../src/ops/metrics.ts";

test("nothing has happened before something does, and nothing is connected", () => {
  expect(createMetrics().read()).toEqual({
    isAlive: false,
    connections: [],
    statuses: {
      answered: 0,
      unsure: 0,
      unanswered: 0,
      conversation: 0,
      delayed: 0,
      shed: 0,
      lost: 0,
    },
    acknowledgedMs: undefined,
    acknowledged: { count: 0, sumMs: 0, within: bucketsMs.map(() => 0) },
  });
});

test("percentiles are times that occurred, over the last thousand", () => {
  const { acknowledge, read } = createMetrics();
  acknowledge(1_000_000);
  for (let ms = 1; ms <= mostTimes; ms++) acknowledge(ms);
  expect(read().acknowledgedMs).toEqual({ p50: 500, p95: 950, p99: 990 });
  const within = [5, 10, 25, 50, 100, 250, 500, 1_000, 1_000, 1_000, 1_000];
  expect(read().acknowledged).toEqual({ count: 1_001, sumMs: 1_500_500, within });
});

test.each([
  { what: "all connections heard of lately", second: [true, 0], isAlive: true },
  { what: "one that was never heard of, but is connected", second: [true], isAlive: true },
  { what: "one that is not connected", second: [false, 0], isAlive: false },
  {
    what: "one that is silent for too long",
    second: [true, deadAfterSilenceMs + 1],
    isAlive: false,
  },
] as const)("with $what it says alive: $isAlive", ({ second, isAlive }) => {
  const { watch, read } = createMetrics();
  const [isConnected, silentMs] = second;
  watch(() => [
    { shard: 0, isConnected: true, silentMs: 0 },
    { shard: 1, isConnected, silentMs },
  ]);
  expect(read().isAlive).toBe(isAlive);
});
