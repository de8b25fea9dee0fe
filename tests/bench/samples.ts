// Samples: times of things done in turn, and what is read off them.
// Contenders take turns in rounds, so that whatever slows the machine down slows them all; a ratio is
// taken within a round, and told as the median over the rounds with its spread.

import { Bench, type Task } from "tinybench";

/** Something that is timed, one question after the other. */
export interface Contender {
  readonly name: string;
  readonly call: (question: string) => unknown;
}

/** The times of one contender in milliseconds: a list for each round, in the order of the questions. */
export type Rounds = readonly (readonly number[])[];

/** How often contenders have their turn. */
export interface Turns {
  readonly rounds: number;
  /** Rounds before those, which are not kept: a bot at work has compiled what it runs. */
  readonly warming: number;
}

/**
 * Times contenders in turn: each question is asked of all before the next, once a round.
 *
 * @returns the rounds by the name of the contender
 */
export function timeInTurn(
  contenders: readonly Contender[],
  questions: readonly string[],
  { rounds, warming }: Turns,
): ReadonlyMap<string, Rounds> {
  const times = new Map(contenders.map(({ name }): [string, number[][]] => [name, []]));
  for (let round = -warming; round < rounds; round++) {
    // Who comes first finds the caches as the last one left them, so each comes first in turn.
    const first = (round + warming) % contenders.length;
    const order = [...contenders.slice(first), ...contenders.slice(0, first)];
    const bench = new Bench({ iterations: 1, time: 0, warmup: false, throws: true });
    for (const question of questions) {
      for (const { name, call } of order) {
        bench.add(`${name}: ${question}`, () => void call(question), { async: false });
      }
    }
    bench.runSync();
    if (round < 0) continue;
    for (const { name } of contenders) {
      const own = questions.map((question) => timeOf(bench.getTask(`${name}: ${question}`)));
      times.get(name)?.push(own);
    }
  }
  return times;
}

function timeOf(task: Task | undefined): number {
  if (task?.result.state !== "completed") throw new Error("expected tinybench to measure a call");
  return task.result.latency.p50;
}

/**
 * Reads a percentile of all rounds together.
 *
 * @param share - 0..1
 */
export function percentile(rounds: Rounds, share: number): number {
  const all = rounds.flat().toSorted((a, b) => a - b);
  return all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? NaN;
}

/** A figure with the least and the most of it. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Reads a percentile of what the questions take, each by its median over the rounds: what a question
 * costs, without what the machine did meanwhile.
 */
export function costAt(rounds: Rounds, share: number): number {
  const costs = (rounds[0] ?? []).map((_, question) =>
    percentile(
      rounds.map((round) => [round[question] ?? NaN]),
      0.5,
    ),
  );
  return percentile([costs], share);
}

/** Divides a percentile by that of another, round by round. */
export function ratioOf(rounds: Rounds, others: Rounds, share: number): Spread {
  return spreadOf(
    rounds.map((round, at) => percentile([round], share) / percentile([others[at] ?? []], share)),
  );
}

/** Sums up figures of equal standing. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return { median, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN };
}
