// Soak: `npm run soak -- [--minutes 60] [--rate 20]`. Asks the program so many questions a second while the
// stand-in goes wrong in one way after another. Fails unless each question was answered or accounted
// for by the program itself, and its memory stayed flat. Half of the askers are hostile.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { longestAsked } from "../../src/discord/commands.ts";
import type { Discord } from "../fake-discord/discord.ts";
import { recordOf, stringOf } from "../fake-discord/json.ts";
import { person } from "../fake-discord/users.ts";
import { startDiscord } from "../support/discord.ts";
import { says, start } from "../support/program.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "60" },
    rate: { type: "string", default: "20" },
  },
});
const endsAt = Date.now() + Number(values.minutes) * 60_000;
const everyMs = 1_000 / Number(values.rate);
/** Between two faults, in milliseconds. */
const calmMs = 3_000;
/** Discord.js sends 50 requests a second but for interactions, so most questions are commands. */
const messageShare = 0.25;

const reply = "POST /channels/{channel_id}/messages";
const callback = "POST /interactions/{interaction_id}/{interaction_token}/callback";
const limited = (seconds: string) => ({ status: 429, headers: { "retry-after": seconds } });

const faults: readonly ((discord: Discord) => void)[] = [
  (discord) => discord.closeGateway(4000),
  (discord) => discord.closeGateway(4009),
  (discord) => discord.askToReconnect(),
  (discord) => discord.invalidateSession(true),
  (discord) => discord.respondNext(reply, { status: 500 }),
  (discord) => discord.respondNext(callback, { status: 502, raw: "<html>" }),
  (discord) => discord.respondNext(reply, limited("0.5")),
  (discord) => discord.respondNext(callback, limited("0.5")),
  (discord) => discord.respondNext(callback, limited("10")),
  (discord) => discord.respondNext(callback, { status: 0 }),
  (discord) => discord.respondNext(reply, { status: 400, raw: "{" }),
  (discord) => discord.dispatch("INTERACTION_CREATE", { type: 2 }),
  (discord) => discord.sendRaw("{"),
];

const discord = await startDiscord({ waitMs: 20_000, heartbeatMs: 1_000 });
const child = start([], {
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  HEALTH_PORT: "0",
});
const said = await says(child, "is on Discord");
const [, port] = /"port":(\d+)/.exec(said) ?? [];

/** What the program says of each event that got no reply: its id. */
const lost = new Set<string>();
if (child.stderr !== null)
  createInterface({ input: child.stderr }).on("line", (line) => {
    const [, id] = /"event":"(\d+)"/.exec(line) ?? [];
    if (id !== undefined && !line.includes('"level":"debug"')) lost.add(id);
  });

let asked = 0;
const answered = new Set<string>();
const underWay = new Set<Promise<void>>();
const questions = [
  "When did Kim travel to Russia?",
  "How do I make carbonara?",
  "thanks",
  "summit",
  /** Hostile ones: what took a thread's time once, or could. */
  `a${"\n".repeat(998)}b`,
  "who is kim? ".repeat(170),
  '"'.repeat(2_000),
  "\u001B[2J\u202E@everyone ".repeat(90),
];

function ask(): void {
  const at = asked++;
  const question = questions[at % questions.length] ?? "";
  const user = person(String(1_200_000_000_000_000_000n + BigInt(at)), "asker");
  const attempt = waitFor(question, user)
    .then((id) => void answered.add(id))
    .catch(() => {})
    .finally(() => underWay.delete(attempt));
  underWay.add(attempt);
}

/** @returns the id of the event that was answered */
async function waitFor(question: string, author: ReturnType<typeof person>): Promise<string> {
  if (Math.random() < messageShare) {
    const sent = discord.directMessage(question, { author });
    await sent.reply();
    return sent.message.id;
  }
  const typed = question.slice(0, longestAsked);
  const { message } = await discord.slash("ask", { question: typed }, { user: author });
  return stringOf(recordOf(recordOf(message)["interaction_metadata"])["id"]);
}

function mebibytes(): number {
  const [, kilobytes] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1_024;
}

const weights: number[] = [];
const asking = setInterval(ask, everyMs);
for (let at = 0; Date.now() < endsAt; at++) {
  await pause(calmMs);
  faults[at % faults.length]?.(discord);
  weights.push(mebibytes());
  if (at % 20 === 0)
    console.log(`${asked} asked, ${answered.size} answered, ${mebibytes().toFixed(0)} MiB`);
}
clearInterval(asking);
await Promise.all(underWay);

const health = await fetch(`http://127.0.0.1:${port}/healthz`);
const { answers, acknowledgedMs } = (await health.json()) as {
  readonly answers: { readonly lost: number; readonly shed: number };
  readonly acknowledgedMs: unknown;
};
/** The first quarter is for warming up. */
const quarter = Math.ceil(weights.length / 4);
const mean = (some: readonly number[]): number =>
  some.reduce((sum, each) => sum + each, 0) / some.length;
const before = mean(weights.slice(quarter, 2 * quarter));
const after = mean(weights.slice(-quarter));
/** A reply that Discord takes in the moment in which the program gives it up is answered, and told of as lost. */
const twice = [...lost].filter((id) => answered.has(id)).length;
const unaccounted = asked - answered.size - (answers.lost - twice) - answers.shed;
console.log(
  `${asked} asked, ${answered.size} answered, ${answers.lost} lost and logged, ${twice} of them taken all the same, ${answers.shed} passed over, ${unaccounted} unaccounted for;`,
  `acknowledged in ${JSON.stringify(acknowledgedMs)} ms; ${before.toFixed(0)} MiB, in the end ${after.toFixed(0)} MiB;`,
  `${discord.violations.length} refused by Discord`,
);
const exit = once(child, "exit");
child.kill("SIGTERM");
const [code] = await exit;
await discord.stop();
if (unaccounted !== 0 || lost.size !== answers.lost || after > before * 1.1 || code !== 0)
  process.exitCode = 1;
