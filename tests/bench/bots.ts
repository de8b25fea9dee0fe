// Bots: the program and the minimal bot, each as a process of its own with a stand-in of its own.

import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Discord } from "../fake-discord/discord.ts";
import { person } from "../fake-discord/users.ts";
import { startDiscord } from "../support/discord.ts";
import { built, isAnswering, start } from "../support/program.ts";
import { weighable } from "./weighing.ts";

/** A bot that can be started. */
export interface Contestant {
  readonly name: string;
  /** The file that Node runs. */
  readonly main: string;
  /** Arguments for Node that it is started with. */
  readonly nodeArgs?: readonly string[];
}

export const program: Contestant = {
  name: "Pullquote",
  main: built,
  // As `npm start` and the image have it.
  nodeArgs: ["--enable-source-maps", "--max-semi-space-size=4"],
};

export const minimal: Contestant = {
  name: "minimal bot",
  main: fileURLToPath(new URL("minimal-bot.js", import.meta.url)),
};

/** A bot at work. */
export interface Running extends Contestant {
  readonly discord: Discord;
  readonly child: ChildProcess;
  /** From the start of the process until Discord knew it, in milliseconds. */
  readonly readyMs: number;
  /** … until it said that it answers. */
  readonly answeringMs: number;
  readonly end: () => Promise<void>;
}

/** Starts a bot in a number of servers and waits until it answers. */
export async function startBot(
  { name, main, nodeArgs = [] }: Contestant,
  guilds = 0,
): Promise<Running> {
  const discord = await startDiscord({ guilds, waitMs: 60_000, checkBody: undefined });
  const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
  const startedAt = performance.now();
  const child = start([], env, { nodeArgs: [...weighable, ...nodeArgs], main });
  /** Rejects, and so ends the bench, when the bot fails. */
  const exited = exitOf(child, name);
  const answering = isAnswering(child);
  await discord.ready();
  const readyMs = performance.now() - startedAt;
  await answering;
  const answeringMs = performance.now() - startedAt;
  return {
    name,
    main,
    discord,
    child,
    readyMs,
    answeringMs,
    async end() {
      child.kill("SIGTERM");
      await exited;
      await discord.stop();
    },
  };
}

async function exitOf(child: ChildProcess, name: string): Promise<void> {
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${name} ended with exit code ${String(code)}`);
}

/** What came of asking at a steady pace. */
export interface Outcome {
  /** From the event to its callback, in milliseconds, for each that was answered. */
  readonly latencies: readonly number[];
  readonly unanswered: number;
}

/**
 * Asks at a steady pace, whether the answers come or not; each question by another person.
 *
 * @param rate - questions in a second
 */
export async function askSteadily(
  { discord }: Running,
  questions: readonly string[],
  { rate, count }: { readonly rate: number; readonly count: number },
): Promise<Outcome> {
  const latencies: number[] = [];
  let unanswered = 0;
  const ask = async (at: number): Promise<void> => {
    const question = questions[at % questions.length] ?? "";
    const user = person(String(firstAsker + BigInt(asked++)), "asker");
    const sentAt = performance.now();
    try {
      await discord.slash("ask", { question }, { user });
      latencies.push(performance.now() - sentAt);
    } catch {
      unanswered++;
    }
  };
  const all: Promise<void>[] = [];
  const startedAt = performance.now();
  while (all.length < count) {
    const due = Math.min(count, Math.floor(((performance.now() - startedAt) / 1_000) * rate) + 1);
    while (all.length < due) all.push(ask(all.length));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(all);
  return { latencies, unanswered };
}

const firstAsker = 1_200_000_000_000_000_000n;
let asked = 0;
