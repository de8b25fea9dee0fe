// Being there: how long the program takes to be on Discord, and what it holds then and after many
// answers, in one server and in many, beside a minimal bot.

import type { ChildProcess } from "node:child_process";
import { readPair } from "../../src/tools/eval/questions.ts";
import { type Contestant, askSteadily, minimal, program, startBot } from "./bots.ts";
import { type Budget, budgetTable, figure, tableOf } from "./report.ts";
import { type Spread, spreadOf } from "./samples.ts";
import { weigh } from "./weighing.ts";

/** How much to measure. */
export interface Stay {
  /** How often each bot is started. */
  readonly starts: number;
  readonly servers: readonly number[];
  readonly answers: number;
}

export const long: Stay = { starts: 9, servers: [1, 10_000], answers: 10_000 };
export const short: Stay = { starts: 1, servers: [1], answers: 50 };

/** What one bot took in a number of servers; memory is resident memory in MB. */
interface Result {
  readonly servers: number;
  readonly name: string;
  readonly starts: readonly Start[];
  readonly afterAnswers: number;
}

interface Start {
  readonly readyMs: number;
  readonly answeringMs: number;
  readonly ready: number;
  /** NaN when nothing was asked. */
  readonly afterAnswers: number;
}

/** Measures, prints the tables, and returns all of it. */
export async function benchBeingThere({ starts, servers, answers }: Stay): Promise<object> {
  const { questions } = readPair("seeds/article.txt", "seeds/questions.jsonl");
  const texts = questions.flatMap(({ question, answerable }) => (answerable ? question : []));
  const results: Result[] = [];
  for (const count of servers) {
    const own: Start[] = [];
    const others: Start[] = [];
    for (let round = 1; round <= starts; round++) {
      const asked = round === starts ? answers : 0;
      own.push(await stay(program, count, texts, asked));
      others.push(await stay(minimal, count, texts, asked));
    }
    results.push(resultOf(count, program, own), resultOf(count, minimal, others));
  }
  const budgets = budgetsOf(results);
  console.log(
    tableOf([
      [
        "servers",
        "",
        "start to READY, ms",
        "to answering, ms",
        "memory then, MB",
        `after ${answers} answers, MB`,
      ],
      ...results.map(({ servers: count, name, starts: all, afterAnswers }) => [
        String(count),
        name,
        figure(spreadOf(all.map(({ readyMs }) => readyMs)).median),
        figure(spreadOf(all.map(({ answeringMs }) => answeringMs)).median),
        figure(spreadOf(all.map(({ ready }) => ready)).median),
        figure(afterAnswers),
      ]),
    ]),
  );
  console.log(`\n${budgetTable(budgets)}`);
  return { budgets, results };
}

/** Starts a bot, asks it at a pace that it keeps up with, weighs it before and after, and ends it. */
async function stay(
  contestant: Contestant,
  servers: number,
  questions: readonly string[],
  answers: number,
): Promise<Start> {
  const bot = await startBot(contestant, servers);
  const ready = await residentMegabytes(bot.child);
  if (answers > 0) await askSteadily(bot, questions, { rate: 200, count: answers });
  const afterAnswers = answers > 0 ? await residentMegabytes(bot.child) : NaN;
  await bot.end();
  const { readyMs, answeringMs } = bot;
  return { readyMs, answeringMs, ready, afterAnswers };
}

async function residentMegabytes(child: ChildProcess): Promise<number> {
  return (await weigh(child)).rss / 1e6;
}

function resultOf(servers: number, { name }: Contestant, starts: readonly Start[]): Result {
  return { servers, name, starts, afterAnswers: starts.at(-1)?.afterAnswers ?? NaN };
}

function budgetsOf(results: readonly Result[]): readonly Budget[] {
  const [own, other] = results;
  const compared = (compare: (one: Start, another: Start) => number): Spread =>
    spreadOf(
      (own?.starts ?? []).flatMap((start, at) => {
        const beside = other?.starts[at];
        return beside === undefined ? [] : compare(start, beside);
      }),
    );
  return [
    {
      name: `start to READY ÷ ${minimal.name}`,
      atMost: 1.3,
      measured: compared((one, another) => one.readyMs / another.readyMs),
      unit: "×",
    },
    {
      name: `start to answering ÷ ${minimal.name}`,
      atMost: 1.3,
      measured: compared((one, another) => one.answeringMs / another.answeringMs),
      unit: "×",
    },
    {
      name: `memory at READY minus ${minimal.name}`,
      atMost: 35,
      measured: compared((one, another) => one.ready - another.ready),
      unit: "MB",
    },
  ];
}
