// Bot: the connection to Discord. Receives events, has them answered, sends the replies in time.
// An event that can't be answered is logged and costs no other event anything.

import { setImmediate, setTimeout } from "node:timers/promises";
import { Client, Events, GatewayIntentBits, Options, Partials } from "discord.js";
import { type DiscordConfig, defaultRateLimit } from "../app/config.ts";
import { createRateLimiter } from "../ops/rate-limiter.ts";
import type { Logger } from "../ops/logger.ts";
import { type Metrics, createMetrics } from "../ops/metrics.ts";
import { answerEdit, answerInteraction, answerMessage, isNotWorthWaiting } from "./send.ts";
import { registerCommands } from "./register-commands.ts";
import {
  type Attended,
  type BotError,
  explainError,
  isTokenRefused,
  describeLoss,
} from "./errors.ts";
import type { Library } from "./handlers.ts";
import { sweepCaches, cacheLimits, sweepMs } from "./cache.ts";
import { type Responder, createResponder } from "./respond.ts";
import { watchShards } from "./shards.ts";

/** What is in flight when the bot is stopped gets this long, in milliseconds. */
const longestFinishMs = 4_000;

/** And the connection gets this long to be closed as it should be: together 5 seconds. */
const longestCloseMs = 1_000;

/** A bot that is connected and answers. */
export interface Bot {
  /** Its name on Discord. */
  readonly name: string;
  /** Rejects with a {@link BotError} when the bot can't go on; never resolves. */
  readonly failure: Promise<never>;
  /** Takes no new events, gives those in flight 4 seconds to finish, and disconnects. */
  readonly stop: () => Promise<void>;
}

/**
 * Connects to Discord and answers there.
 *
 * @param open - makes what is answered from; called once, when the bot is connected
 * @param log - receives what the operator should know, from the first moment
 * @param monitor - is told how the bot fares, from the first moment
 * @returns the bot, once it is ready and its commands are registered
 * @throws {@link BotError} when Discord can't be reached or refuses
 */
export async function startBot(
  config: DiscordConfig,
  open: () => Library,
  log: Logger,
  monitor: Metrics = createMetrics(),
): Promise<Bot> {
  const { token, guildId } = config;
  const client = createClient(config);
  const { cooldown = defaultRateLimit, isPrivate = false, answersMentions = false } = config;
  const policy = { isPrivate, answersMentions };
  let opened: Responder | undefined;
  const reception = (): Responder =>
    (opened ??= createResponder(open(), policy, createRateLimiter(cooldown), { log, monitor }));
  const ending = new AbortController();
  const failure = rejectOnAbort(ending);
  const fail = (reason: BotError): void => ending.abort(reason);
  const inFlight = new Set<Promise<void>>();
  const attend = (event: Attended, answer: Promise<void>): void => {
    const attempt = answer
      .catch((error: unknown) => {
        const [level, message] = describeLoss(event, error);
        log(level, message);
        if (level !== "debug") monitor.count("lost");
        /** Without a token the bot would go on and answer no direct message any more. */
        if (event === "A message" && isTokenRefused(error)) fail(explainError(error));
      })
      .finally(() => inFlight.delete(attempt));
    inFlight.add(attempt);
  };
  client.on(Events.InteractionCreate, (interaction) =>
    attend("An interaction", answerInteraction(interaction, reception(), monitor.acknowledge)),
  );
  client.on(Events.MessageCreate, (message) =>
    attend("A message", answerMessage(message, reception(), monitor.acknowledge)),
  );
  client.on(Events.MessageUpdate, (before, message) => {
    if (!before.partial) attend("An edit", answerEdit(before, message, reception()));
  });
  client.on(Events.Error, (error) => log("error", explainError(error).message));
  const shards = watchShards(client, log, fail);
  monitor.watch(shards.connections);
  const stopSweeping = sweepCaches(client, answersMentions);
  const disconnect = async (): Promise<void> => {
    shards.end();
    stopSweeping();
    await Promise.race([client.destroy(), waitFor(longestCloseMs)]);
  };
  try {
    const ready = await Promise.race([connect(client, token), failure]);
    /** One process registers the commands for all. */
    const deployed = ready.ws.shards.has(0) ? registerCommands(ready, guildId) : undefined;
    /** The time until Discord has them is enough to prepare for questions. */
    await Promise.all([deployed, setImmediate().then(reception)]);
    const stop = async (): Promise<void> => {
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      client.removeAllListeners(Events.MessageUpdate);
      await Promise.race([Promise.all(inFlight), waitFor(longestFinishMs)]);
      await disconnect();
    };
    return { name: ready.user.tag, failure, stop };
  } catch (error) {
    await disconnect();
    throw explainError(error);
  }
}

function createClient({ apiUrl, shards = "auto", answersMentions }: DiscordConfig): Client {
  const { DirectMessages, Guilds, GuildMessages } = GatewayIntentBits;
  return new Client({
    ...(shards === "auto" ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
    /** Without knowing the servers, discord.js drops messages in those that the bot joins later. */
    intents: answersMentions === true ? [DirectMessages, Guilds, GuildMessages] : [DirectMessages],
    /** Without it, direct messages from people the bot has not met are dropped. */
    partials: [Partials.Channel],
    makeCache: Options.cacheWithLimits(cacheLimits),
    rest: {
      rejectOnRateLimit: isNotWorthWaiting,
      /** discord.js keeps a queue for each interaction and channel until the next sweep. */
      handlerSweepInterval: sweepMs,
      ...(apiUrl !== undefined && { api: apiUrl }),
    },
  });
}

/** Rejects, the first time that the bot is said to be unable to go on; never resolves. */
function rejectOnAbort({ signal }: AbortController): Promise<never> {
  const failure = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(explainError(signal.reason)));
  });
  failure.catch(() => {});
  return failure;
}

async function connect(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return ready;
}

function waitFor(ms: number): Promise<void> {
  return setTimeout(ms, undefined, { ref: false });
}
