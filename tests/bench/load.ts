// Load: `npm run bench:load -- [--seconds 8]`. Asks the program 100, 200 and 500 questions a second, 15 % of them as
// direct messages, each by another person, and tells what was answered, how soon, and what was not.

import { once } from "node:events";
import { parseArgs } from "node:util";
import type { Discord } from "../fake-discord/discord.ts";
import { person } from "../fake-discord/users.ts";
import { startDiscord } from "../support/discord.ts";
import { isAnswering, start } from "../support/program.ts";
import { figure, tableOf } from "./report.ts";
import { percentile } from "./samples.ts";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "8" } } });
const seconds = Number(values.seconds);

const questions = [
  "When did Kim travel to Russia?",
  "Who signed the treaty?",
  "What did Putin say about ammunition?",
  "How do I make carbonara?",
];

/** Of twenty questions, so many are direct messages. */
const messagesInTwenty = 3;

/** Discord forgets a command after this time, in milliseconds. */
const inTimeMs = 3_000;

/** One way of asking: how long each answer took, in milliseconds, and how many there were none to. */
interface Tally {
  readonly times: number[];
  unanswered: number;
}

const rows: string[][] = [
  ["a second", "", "asked", "answered", "in time", "p50, ms", "p99, ms", "unanswered"],
];
for (const rate of [100, 200, 500]) {
  const tallies = await measure(rate);
  for (const [name, { times, unanswered }] of Object.entries(tallies)) {
    const inTime = times.filter((ms) => ms < inTimeMs).length;
    const [p50, p99] = [0.5, 0.99].map((share) => figure(percentile([times], share)));
    const counts = [times.length + unanswered, times.length, inTime].map(String);
    rows.push([String(rate), name, ...counts, p50 ?? "", p99 ?? "", String(unanswered)]);
  }
}
console.log(tableOf(rows));

async function measure(rate: number): Promise<Readonly<Record<string, Tally>>> {
  const discord = await startDiscord({ waitMs: 10_000, checkBody: undefined });
  const child = start([], { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  await isAnswering(child);
  child.stderr?.resume();
  const tallies = {
    commands: { times: [], unanswered: 0 },
    messages: { times: [], unanswered: 0 },
  };
  const all: Promise<void>[] = [];
  const startedAt = performance.now();
  while (all.length < rate * seconds) {
    const due = Math.floor(((performance.now() - startedAt) / 1_000) * rate) + 1;
    while (all.length < Math.min(due, rate * seconds)) all.push(ask(discord, all.length, tallies));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(all);
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  await exit;
  await discord.stop();
  return tallies;
}

async function ask(
  discord: Discord,
  at: number,
  { commands, messages }: { readonly commands: Tally; readonly messages: Tally },
): Promise<void> {
  const question = questions[at % questions.length] ?? "";
  const user = person(String(1_200_000_000_000_000_000n + BigInt(at)), "asker");
  const isMessage = at % 20 < messagesInTwenty;
  const tally = isMessage ? messages : commands;
  const askedAt = performance.now();
  try {
    await (isMessage
      ? discord.directMessage(question, { author: user }).reply()
      : discord.slash("ask", { question }, { user }));
    tally.times.push(performance.now() - askedAt);
  } catch {
    tally.unanswered += 1;
  }
}
