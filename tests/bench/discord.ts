// On Discord: from the event of a question to the callback with its answer, at steady paces, beside a
// minimal bot. The stand-in is in this process, each bot in its own.

import { readPair } from "../../src/tools/eval/questions.ts";
import { type Running, askSteadily, minimal, program, startBot } from "./bots.ts";
import { type Budget, budgetTable, figure, tableOf } from "./report.ts";
import { percentile, ratioOf, spreadOf } from "./samples.ts";
import { weigh } from "./weighing.ts";

/** How long to measure. */
export interface Paces {
  /** Questions in a second. */
  readonly rates: readonly number[];
  /** How long each is kept up, in seconds. */
  readonly seconds: number;
  /** How often each bot has its turn. */
  readonly rounds: number;
}

export const steady: Paces = { rates: [1, 50, 200, 500], seconds: 8, rounds: 3 };
export const brief: Paces = { rates: [50], seconds: 1, rounds: 1 };

/** What one bot did at one pace, a figure or list for each round. */
interface Result {
  readonly rate: number;
  readonly name: string;
  readonly latencies: readonly (readonly number[])[];
  /** For each answer, in milliseconds. */
  readonly processorMs: readonly number[];
  readonly unanswered: number;
}

/** Measures, prints the tables, and returns all of it. */
export async function benchDiscord({ rates, seconds, rounds }: Paces): Promise<object> {
  const { questions } = readPair("seeds/article.txt", "seeds/questions.jsonl");
  const texts = questions.flatMap(({ question, answerable }) => (answerable ? question : []));
  const bots = [await startBot(program), await startBot(minimal)];
  const firsts: FirstAnswers[] = [];
  for (const bot of bots) {
    const { latencies: first } = await askSteadily(bot, texts, { rate: 1, count: 1 });
    const { latencies } = await askSteadily(bot, texts, warmUp);
    firsts.push({ name: bot.name, first, later: latencies.slice(-aroundThousandth) });
  }
  const results: Result[] = [];
  for (const rate of rates) {
    const turns = [];
    for (let round = 0; round < rounds; round++) {
      for (const bot of bots) {
        turns.push({
          name: bot.name,
          ...(await turn(bot, texts, { rate, count: rate * seconds })),
        });
      }
    }
    for (const { name } of bots) {
      const own = turns.filter((each) => each.name === name);
      results.push({
        rate,
        name,
        latencies: own.map(({ latencies }) => latencies),
        processorMs: own.map(({ processorMs }) => processorMs),
        unanswered: own.reduce((sum, { unanswered }) => sum + unanswered, 0),
      });
    }
  }
  for (const bot of bots) await bot.end();
  const budgets = [...budgetsOf(results), ...firstBudgetsOf(firsts)];
  console.log(
    tableOf([
      ["questions a second", "", "p50, ms", "p99, ms", "processor, ms", "unanswered"],
      ...results.map(({ rate, name, latencies, processorMs, unanswered }) => [
        String(rate),
        name,
        figure(percentile(latencies, 0.5)),
        figure(percentile(latencies, 0.99)),
        figure(spreadOf(processorMs).median),
        String(unanswered),
      ]),
    ]),
  );
  console.log(`\n${budgetTable(budgets)}`);
  return {
    budgets,
    results: results.map(({ latencies, ...rest }) => ({
      ...rest,
      p50: latencies.map((round) => percentile([round], 0.5)),
      p99: latencies.map((round) => percentile([round], 0.99)),
    })),
  };
}

/** Until the compiler has seen it all. */
const warmUp = { rate: 100, count: 1_000 };
/** Of so many the median is the thousandth answer. */
const aroundThousandth = 101;

/** How long the first question after the start took, and those about the thousandth, in milliseconds. */
interface FirstAnswers extends Pick<Running, "name"> {
  readonly first: readonly number[];
  readonly later: readonly number[];
}

function firstBudgetsOf(firsts: readonly FirstAnswers[]): readonly Budget[] {
  return firsts.map(({ name, first, later }) => ({
    name: `first question ÷ the thousandth, ${name}`,
    atMost: name === program.name ? 5 : Infinity,
    measured: spreadOf([percentile([first], 0.5) / percentile([later], 0.5)]),
    unit: "×",
  }));
}

async function turn(
  bot: Running,
  questions: readonly string[],
  pace: { readonly rate: number; readonly count: number },
): Promise<Awaited<ReturnType<typeof askSteadily>> & { readonly processorMs: number }> {
  const { after } = await weigh(bot.child);
  const outcome = await askSteadily(bot, questions, pace);
  const { before } = await weigh(bot.child);
  return { ...outcome, processorMs: (before - after) / pace.count };
}

function budgetsOf(results: readonly Result[]): readonly Budget[] {
  const of = (rate: number, name: string): readonly (readonly number[])[] =>
    results.find((result) => result.rate === rate && result.name === name)?.latencies ?? [];
  const ratio = (rate: number, share: number): Pick<Budget, "measured" | "unit"> => ({
    measured: ratioOf(of(rate, program.name), of(rate, minimal.name), share),
    unit: "×",
  });
  const lost = results.flatMap(({ rate, name, unanswered }) =>
    rate === 500 && name === program.name ? unanswered : [],
  );
  const budgets: readonly Budget[] = [
    { name: `p50 at 50 a second ÷ ${minimal.name}`, atMost: 1.5, ...ratio(50, 0.5) },
    { name: `p99 at 500 a second ÷ ${minimal.name}`, atMost: 2.5, ...ratio(500, 0.99) },
    { name: "unanswered at 500 a second", atMost: 0, measured: spreadOf(lost), unit: "" },
  ];
  return budgets.filter(({ measured }) => !Number.isNaN(measured.median));
}
