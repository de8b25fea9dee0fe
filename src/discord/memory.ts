// Memory: lets go of what discord.js would remember for ever, so that the bot's size hardly depends on
// how many servers it is in and how many people write to it.

import { type CacheWithLimitsOptions, type Client, Events, Options } from "discord.js";

/** Replies need nothing of earlier messages and of people; what discord.js may not limit is swept. */
export const cacheLimits: CacheWithLimitsOptions = {
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  UserManager: 0,
};

/** How often conversations are swept, in milliseconds. */
const sweepMs = 60_000;

/**
 * Keeps a client's memory bounded.
 *
 * @returns ends it
 */
export function boundMemory(client: Client): () => void {
  /** READY lists every server of a shard, and nothing here asks for one. */
  client.on(Events.ShardReady, () => client.guilds.cache.clear());
  /** A conversation is made anew from its next message. */
  const sweep = setInterval(() => client.channels.cache.clear(), sweepMs);
  return () => clearInterval(sweep);
}
