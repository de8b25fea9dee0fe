// Connection: the discord.js client that the bot works with, and how it logs in.

import { Client, Events, GatewayIntentBits, Options, Partials } from "discord.js";
import { cacheLimits, sweepMs } from "./cache.ts";
import type { DiscordConfig } from "./discord-config.ts";
import { isNotWorthWaiting } from "./send.ts";

/**
 * Tells whether the bot has to know the servers that it is in: discord.js drops messages in others, and only of a
 * server that it knows does it say to which channel a thread belongs.
 */
export function knowsServers({ answersMentions, channels = [] }: DiscordConfig): boolean {
  return answersMentions === true || channels.length > 0;
}

/** Makes a client that is not connected yet. */
export function createClient(config: DiscordConfig): Client {
  const { apiUrl, shards = "auto", answersMentions } = config;
  const { DirectMessages, Guilds, GuildMessages } = GatewayIntentBits;
  return new Client({
    ...(shards === "auto" ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
    intents: [
      DirectMessages,
      ...(knowsServers(config) ? [Guilds] : []),
      ...(answersMentions === true ? [GuildMessages] : []),
    ],
    // Without it, direct messages from people the bot has not met are dropped.
    partials: [Partials.Channel],
    makeCache: Options.cacheWithLimits(cacheLimits),
    rest: {
      rejectOnRateLimit: isNotWorthWaiting,
      // discord.js keeps a queue for each interaction and channel until the next sweep.
      handlerSweepInterval: sweepMs,
      ...(apiUrl !== undefined && { api: apiUrl }),
    },
  });
}

/**
 * Logs a client in.
 *
 * @returns the client when all of its shards are ready
 * @throws what discord.js throws when Discord can't be reached or refuses
 */
export async function connectClient(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return ready;
}
