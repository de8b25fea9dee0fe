// Serves Discord: runs the bot with its log, health and query log until a signal or a failure ends it.

import { appendFileSync } from "node:fs";
import type { Article } from "../core/article/article.ts";
import { nameParts } from "../core/article/outline.ts";
import type { Library } from "../discord/answer-source.ts";
import { type Bot, startBot } from "../discord/client.ts";
import { BotError } from "../discord/errors.ts";
import { type InviteLinks, createInviteLinks } from "../discord/invite-links.ts";
import { serveHealth } from "../ops/health-server.ts";
import { type Logger, createLogger } from "../ops/logger.ts";
import { type Metrics, createMetrics } from "../ops/metrics.ts";
import { createRecorder } from "../ops/query-log.ts";
import { describeInventory } from "../presentation/inventory.ts";
import type { Config, DiscordConfig } from "./config.ts";
import { exitCodes } from "./exit.ts";
import { doWhenIdle } from "./idle.ts";
import { openLibrary } from "./library.ts";

/** A configuration that says how to reach Discord. */
export type ServingConfig = Config & {
  readonly discord: DiscordConfig;
  /** Name of the file that is answered from, as it is told. */
  readonly articleName: string;
};

/**
 * Answers on Discord. Ends the process, whose exit code says whether a signal ended it or a failure.
 *
 * @param host - the process
 */
export async function serveDiscord(
  config: ServingConfig,
  article: Article,
  host: NodeJS.Process,
): Promise<void> {
  const log = createProcessLogger(config, host);
  const metrics = createMetrics();
  const signalled = awaitSignal(log, host);
  /** discord.js trips over an event that is not as it should be: one is lost, the others are not. */
  host.on("unhandledRejection", (reason) => log("error", `An event was lost: ${String(reason)}`));
  try {
    await startHealth(config, article, { log, metrics });
    const open = (): Library => addQueryLog(openLibrary(article), config, log);
    await runBot(config, open, { article, log, metrics, signalled });
  } catch (error) {
    log("error", error instanceof BotError ? error.message : String(error));
    host.exitCode = exitCodes.failure;
  }
  host.exit();
}

/** Resolves at the first signal to stop; a second one ends the process at once. */
function awaitSignal(log: Logger, host: NodeJS.Process): Promise<undefined> {
  return new Promise((resolve) => {
    let isStopping = false;
    const stop = (signal: string): void => {
      /** In a container, where the bot is process 1, the system would not end it by itself. */
      if (isStopping) host.exit(exitCodes.failure);
      isStopping = true;
      log("info", "Stopping once what is in flight is finished", { signal });
      resolve(undefined);
    };
    for (const signal of ["SIGINT", "SIGTERM"]) host.on(signal, stop);
  });
}

interface Running {
  readonly article: Article;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly signalled: Promise<undefined>;
}

async function runBot(
  { discord, articleName }: ServingConfig,
  open: () => Library,
  { article, log, metrics, signalled }: Running,
): Promise<void> {
  const bot = await Promise.race([
    startBot(discord, open, { log, metrics, doWhenIdle }),
    signalled,
  ]);
  if (bot === undefined) return;
  log("info", `I have read ${describeInventory(articleName, article)}`);
  for (const line of describeBot(bot, createInviteLinks(bot.applicationId, discord)))
    log("info", line);
  try {
    await Promise.race([bot.failure, signalled]);
  } finally {
    await bot.stop();
  }
}

/** Where to add the bot, and what to do there. */
function describeBot({ name, servers }: Bot, links: InviteLinks): readonly string[] {
  const place =
    servers === undefined ? "" : ` in ${servers === 1 ? "1 server" : `${servers} servers`}`;
  return [
    `Add it to a server: ${links.server}`,
    `Add it to yourself: ${links.person}`,
    `${name} is on Discord${place}: type /ask there, or write to it`,
  ];
}

async function startHealth(
  { health }: Config,
  article: Article,
  { log, metrics }: Pick<Running, "log" | "metrics">,
): Promise<void> {
  if (health === undefined) return;
  const about = { title: nameParts(article).title, revision: article.revision };
  const { port } = await serveHealth(health, { article: about, since: new Date() }, metrics.read);
  log("info", "Health is told over HTTP", { host: health.host, port });
}

function createProcessLogger({ discord, logLevel }: ServingConfig, host: NodeJS.Process): Logger {
  return createLogger({
    level: logLevel,
    format: host.stderr.isTTY ? "text" : "json",
    secrets: [discord.token],
    write: (line) => host.stderr.write(`${line}\n`),
    now: () => new Date(),
  });
}

function addQueryLog(library: Library, { journal }: Config, log: Logger): Library {
  if (journal === undefined) return library;
  const record = createRecorder(
    (line) => appendFileSync(journal, line),
    () => new Date(),
    (line) => log("error", line),
  );
  return { ...library, record };
}
