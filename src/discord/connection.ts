// Connection: the discord.js client that the bot works with, and how it logs in.

import { Client, Events, GatewayIntentBits, Options, Partials } from "discord.js";
import type { DiscordConfig } from "../app/config.ts";
import { cacheLimits, sweepMs } from "./cache.ts";
import { isNotWorthWaiting } from "./send.ts";

/** Makes a client that is not connected yet. */
export function createClient({ apiUrl, shards = "auto", answersMentions }: DiscordConfig): Client {
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
