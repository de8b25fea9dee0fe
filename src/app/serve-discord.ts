// Serves Discord: runs the bot with its log, health and query log until a signal or a failure ends it.

import { ArticleError } from "../core/article/article.ts";
import { type Bot, startBot } from "../discord/client.ts";
import type { DiscordConfig } from "../discord/discord-config.ts";
import { BotError } from "../discord/errors.ts";
import { type InviteLinks, createInviteLinks } from "../discord/invite-links.ts";
import { type Identity, serveHealth } from "../ops/health-server.ts";
import { type Logger, createLogger } from "../ops/logger.ts";
import { type Metrics, createMetrics } from "../ops/metrics.ts";
import { QueryLogError, type QueryLog, createRecorder, openQueryLog } from "../ops/query-log.ts";
import type { ArticleAnswering } from "./article-answering.ts";
import { createReloadingAnswering } from "./reloading.ts";
import {
  type LibraryState,
  answerInThread,
  answerServers,
  changeLibrary,
  reloadOnChange,
  startAnswering,
} from "./serve-library.ts";
import type { Config } from "./config.ts";
import { exitCodes } from "./exit.ts";

/** A configuration that says how to reach Discord. */
export type ServingConfig = Config & {
  readonly discord: DiscordConfig;
  /** What is answered from: files, folders and patterns. */
  readonly sources: readonly string[];
};

/**
 * Answers on Discord. Ends the process, whose exit code says whether a signal ended it or a failure.
 *
 * @param host - the process
 */
export async function serveDiscord(config: ServingConfig, host: NodeJS.Process): Promise<void> {
  const log = createProcessLogger(config, host);
  const metrics = createMetrics();
  const signalled = awaitSignal(log, host);
  // discord.js trips over an event that is not as it should be: one is lost, the others are not.
  host.on("unhandledRejection", (reason) => log("error", `An event was lost: ${String(reason)}`));
  try {
    const { sources, discord, journal } = config;
    const keepsQueryLog = journal !== undefined;
    const policy = { isPrivate: discord.isPrivate === true, keepsQueryLog };
    const state: LibraryState = { library: undefined, onCount: () => {}, onChange: () => {} };
    const answering = createReloadingAnswering(() => startAnswering(sources, policy, log), {
      log,
      onChange: (library) => changeLibrary(state, library),
    });
    const serving = answerServers({ ...config, apiUrl: discord.apiUrl }, answering, {
      log,
      state,
      start: (all) => answerInThread({ sources: all, policy }, log),
    });
    await startHealth(config, answering, { log, metrics });
    reloadOnChange(sources, answering, { log, host });
    await runBot(config, serving, { log, metrics, signalled, state });
  } catch (error) {
    const isExplained = explainedErrors.some((kind) => error instanceof kind);
    log("error", isExplained && error instanceof Error ? error.message : String(error));
    host.exitCode = exitCodes.failure;
  }
  host.exit();
}

const explainedErrors = [ArticleError, BotError, QueryLogError];

/** Resolves at the first signal to stop; a second one ends the process at once. */
function awaitSignal(log: Logger, host: NodeJS.Process): Promise<undefined> {
  return new Promise((resolve) => {
    let isStopping = false;
    const stop = (signal: string): void => {
      // In a container, where the bot is process 1, the system would not end it by itself.
      if (isStopping) host.exit(exitCodes.failure);
      isStopping = true;
      log("info", "Stopping once what is in flight is finished", { signal });
      resolve(undefined);
    };
    for (const signal of ["SIGINT", "SIGTERM"]) host.on(signal, stop);
  });
}

interface Running {
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly signalled: Promise<undefined>;
  readonly state: LibraryState;
}

async function runBot(
  config: ServingConfig,
  answering: ArticleAnswering,
  { log, metrics, signalled, state }: Running,
): Promise<void> {
  /** A file that can't be answered from spends none of the bot's connections. */
  const library = await Promise.race([answering.library, signalled]);
  if (library === undefined) return;
  state.library = library;
  for (const warning of [...library.problems, ...library.warnings]) log("warn", warning);
  const queryLog = await startRecording(config, log);
  const record = queryLog?.record ?? (() => {});
  const takesDocuments = config.library !== undefined;
  const features = { hasLibrary: library.count > 1 || takesDocuments, takesDocuments };
  const discord = { ...config.discord, features };
  const starting = startBot(discord, answering, { log, metrics, record });
  const bot = await Promise.race([starting, signalled]);
  if (bot === undefined) return;
  for (const line of library.inventory) log("info", `I have read ${line}`);
  state.onCount = (hasLibrary) => {
    bot
      .register({ ...features, hasLibrary: hasLibrary || takesDocuments })
      .catch((error: unknown) => log("error", `The commands were not renewed: ${String(error)}`));
  };
  const links = createInviteLinks(bot.applicationId, config.discord);
  const ready = announceBot(answering.ready, describeBot(bot, links), log);
  try {
    await Promise.race([ready, answering.failure, bot.failure, signalled]);
    await Promise.race([answering.failure, bot.failure, signalled]);
  } finally {
    await bot.stop();
    await queryLog?.settle();
  }
}

/** Says where the bot is, once it answers. */
async function announceBot(
  ready: Promise<void>,
  lines: readonly string[],
  log: Logger,
): Promise<void> {
  await ready;
  for (const line of lines) log("info", line);
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
  answering: ArticleAnswering,
  { log, metrics }: Pick<Running, "log" | "metrics">,
): Promise<void> {
  if (health === undefined) return;
  const since = new Date();
  const identify = (): Identity => {
    const { library, prepared, restarts } = answering.state();
    const article = library && { title: library.title, revision: library.revision };
    return { article, prepared, restarts, since };
  };
  const { port } = await serveHealth(health, identify, metrics.read);
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

async function startRecording(
  { journal, journalMaxBytes }: Config,
  log: Logger,
): Promise<QueryLog | undefined> {
  if (journal === undefined) return undefined;
  const append = await openQueryLog(journal, journalMaxBytes);
  return createRecorder(
    append,
    () => new Date(),
    (line) => log("error", line),
  );
}
