// Metrics: how the bot fares, in numbers. They are told what happens and asked how things are; they know
// no Discord, and keep a bounded number of times.

import type { Answer } from "../core/answer/answer.ts";

/** What can become of a question: an outcome, or told to wait, or passed over in a flood, or no reply at all. */
export type DeliveryStatus = Answer["outcome"] | "delayed" | "shed" | "lost";

/** One connection to the gateway. */
export interface Connection {
  readonly shard: number;
  readonly isConnected: boolean;
  /** Since Discord last acknowledged a heartbeat, or else since it was connected, in milliseconds. */
  readonly silentMs: number | undefined;
}

/** How long replies took to be acknowledged, in milliseconds, over the last {@link mostTimes}. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** How the bot fares at one moment. */
export interface Snapshot {
  /** Whether every connection of this process is of use. */
  readonly isAlive: boolean;
  readonly connections: readonly Connection[];
  readonly statuses: Readonly<Record<DeliveryStatus, number>>;
  /** Undefined before the first reply. */
  readonly acknowledgedMs: Percentiles | undefined;
  /** Of all replies so far. */
  readonly acknowledged: {
    readonly count: number;
    readonly sumMs: number;
    /** How many took no longer than each of {@link bucketsMs}. */
    readonly within: readonly number[];
  };
}

/** Upper bounds of the histogram of times, in milliseconds; counts of several processes can be added up. */
export const bucketsMs = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_000, 3_000, 5_000] as const;

/** Is told what happens. */
export interface Metrics {
  readonly count: (status: DeliveryStatus) => void;
  /** A reply has reached Discord, so many milliseconds after its event. */
  readonly acknowledge: (ms: number) => void;
  /** Says where to look at the connections; before that there are none. */
  readonly watch: (look: () => readonly Connection[]) => void;
  readonly read: () => Snapshot;
}

/** A connection that is silent for longer, in milliseconds, is dead: twice Discord's heartbeat and more. */
export const deadAfterSilenceMs = 100_000;

/** How many of the last times the percentiles are taken from. */
export const mostTimes = 1_000;

/** Makes metrics that start at nothing. */
export function createMetrics(): Metrics {
  const statuses: Record<DeliveryStatus, number> = {
    answered: 0,
    unsure: 0,
    unanswered: 0,
    conversation: 0,
    delayed: 0,
    shed: 0,
    lost: 0,
  };
  const times: number[] = [];
  let count = 0;
  let sumMs = 0;
  const within: number[] = bucketsMs.map(() => 0);
  let look: (() => readonly Connection[]) | undefined;
  return {
    count(status) {
      statuses[status] += 1;
    },
    acknowledge(ms) {
      times[count % mostTimes] = ms;
      count += 1;
      sumMs += ms;
      for (const [at, most] of bucketsMs.entries())
        if (ms <= most) within[at] = (within[at] ?? 0) + 1;
    },
    watch(atConnections) {
      look = atConnections;
    },
    read() {
      const connections = look?.() ?? [];
      return {
        isAlive: connections.length > 0 && connections.every(isUsable),
        connections,
        statuses: { ...statuses },
        acknowledgedMs: computePercentiles(times),
        acknowledged: { count, sumMs, within: [...within] },
      };
    },
  };
}

function isUsable({ isConnected, silentMs = 0 }: Connection): boolean {
  return isConnected && silentMs <= deadAfterSilenceMs;
}

function computePercentiles(times: readonly number[]): Percentiles | undefined {
  const sorted = times.toSorted((a, b) => a - b);
  /** The nearest rank: the smallest time that so many of a hundred do not exceed. */
  const rank = (percent: number): number =>
    sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0;
  return sorted.length === 0 ? undefined : { p50: rank(50), p95: rank(95), p99: rank(99) };
}
