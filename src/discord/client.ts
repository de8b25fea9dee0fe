// Client: the bot at work: connects to Discord, hands its events on, and stops without losing any.

import { setTimeout } from "node:timers/promises";
import { type Client, Events } from "discord.js";
import type { Logger } from "../ops/logger.ts";
import { type Metrics, createMetrics } from "../ops/metrics.ts";
import { createRateLimiter, defaultRateLimit } from "../ops/rate-limiter.ts";
import type { Recorder } from "../ops/query-log.ts";
import type { Answering } from "./answering.ts";
import { sweepCaches } from "./cache.ts";
import { restrictAccess } from "./access.ts";
import { connectClient, createClient, knowsServers } from "./connection.ts";
import type { CommandFeatures } from "./commands.ts";
import type { DiscordConfig } from "./discord-config.ts";
import { type BotError, explainError, isTokenRefused } from "./errors.ts";
import { type EventHandler, createEventHandler } from "./events.ts";
import { registerCommands } from "./register-commands.ts";
import { createRespond } from "./respond.ts";
import type { EventKind } from "./destination.ts";
import { watchShards } from "./shards.ts";

/** What is in flight when the bot is stopped gets this long, in milliseconds. */
const longestFinishMs = 4_000;

/** And the connection gets this long to be closed as it should be: together 5 seconds. */
const longestCloseMs = 1_000;

/** What the bot is given by the program. */
export interface Surroundings {
  /** Receives what the operator should know, from the first moment. */
  readonly log: Logger;
  /** Is told how the bot fares, from the first moment; default: nobody is. */
  readonly metrics?: Metrics;
  /** Keeps the query log; default: there is none. */
  readonly record?: Recorder;
  /** A monotonic clock, in milliseconds; default `performance.now`. */
  readonly now?: () => number;
}

/** A bot that is connected and answers. */
export interface Bot {
  /** Its name on Discord. */
  readonly name: string;
  readonly applicationId: string;
  /** In about how many servers it is; undefined when Discord did not say. */
  readonly servers: number | undefined;
  /** Brings the commands in line with what they are made for; the process with the first shard does so for all. */
  readonly register: (features: CommandFeatures) => Promise<void>;
  /** Rejects with a {@link BotError} when the bot can't go on; never resolves. */
  readonly failure: Promise<never>;
  /** Takes no new events, gives those in flight 4 seconds to finish, and disconnects. */
  readonly stop: () => Promise<void>;
}

/**
 * Connects to Discord and answers there.
 *
 * @param answering - what answers; while it is not ready, people are asked for a moment
 * @returns the bot, once it is ready and its commands are registered
 * @throws {@link BotError} when Discord can't be reached or refuses
 */
export async function startBot(
  config: DiscordConfig,
  answering: Answering,
  surroundings: Surroundings,
): Promise<Bot> {
  const { log, metrics = createMetrics(), record = ignore } = surroundings;
  const { now = () => performance.now() } = surroundings;
  const client = createClient(config);
  const ending = new AbortController();
  const failure = rejectOnAbort(ending);
  const fail = (reason: BotError): void => ending.abort(reason);
  const rateLimiter = createRateLimiter(config.rateLimit ?? defaultRateLimit);
  const { channels = [], roles = [], opensThreads = false } = config;
  const respond = restrictAccess(
    createRespond(answering, rateLimiter, now),
    { channels, roles },
    now,
  );
  const telemetry = { log, metrics, record };
  const onFailure = (kind: EventKind, error: unknown): void => {
    // Without a token the bot would go on and answer no direct message any more.
    if (kind === "message" && isTokenRefused(error)) fail(explainError(error));
  };
  const events = createEventHandler({
    rest: client.rest,
    respond,
    telemetry,
    now,
    onFailure,
    opensThreads,
  });
  const ignoreEvents = listen(client, events);
  client.on(Events.Error, (error) => log("error", explainError(error).message));
  const shards = watchShards(client, { log, fail, now });
  metrics.watch(shards.listConnections);
  const stopSweeping = sweepCaches(client, knowsServers(config));
  const disconnect = async (): Promise<void> => {
    shards.end();
    stopSweeping();
    await Promise.race([client.destroy(), waitFor(longestCloseMs)]);
  };
  try {
    const ready = await Promise.race([connectClient(client, config.token), failure]);
    const [servers] = await Promise.all([countServers(ready), registerOnce(ready, config)]);
    const stop = async (): Promise<void> => {
      ignoreEvents();
      await Promise.race([events.settle(), waitFor(longestFinishMs)]);
      await disconnect();
    };
    const { user, application } = ready;
    const register = (features: CommandFeatures): Promise<void> =>
      registerOnce(ready, { ...config, features });
    return { name: user.tag, applicationId: application.id, servers, register, failure, stop };
  } catch (error) {
    await disconnect();
    throw explainError(error);
  }
}

/** Registers the commands: the process with the first shard does so for all. */
async function registerOnce(
  client: Client<true>,
  { guildId, features }: DiscordConfig,
): Promise<void> {
  if (client.ws.shards.has(0)) await registerCommands(client, features, guildId);
}

/** Only told, so that it is no trouble when Discord does not say. */
async function countServers({ application }: Client<true>): Promise<number | undefined> {
  try {
    return (await application.fetch()).approximateGuildCount ?? undefined;
  } catch {
    return undefined;
  }
}

/** Hands events on; what is returned ends that. */
function listen(client: Client, { onInteraction, onMessage, onEdit }: EventHandler): () => void {
  client.on(Events.InteractionCreate, onInteraction);
  client.on(Events.MessageCreate, onMessage);
  client.on(Events.MessageUpdate, (before, message) => {
    if (!before.partial) onEdit(before, message);
  });
  return () => {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    client.removeAllListeners(Events.MessageUpdate);
  };
}

/** Rejects, the first time that the bot is said to be unable to go on; never resolves. */
function rejectOnAbort({ signal }: AbortController): Promise<never> {
  const failure = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(explainError(signal.reason)));
  });
  failure.catch(() => {});
  return failure;
}

function ignore(): void {}

function waitFor(ms: number): Promise<void> {
  return setTimeout(ms, undefined, { ref: false });
}
