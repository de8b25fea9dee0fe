// Memory: lets go of what discord.js would remember for ever, so that the bot's size hardly depends on
// how many servers it is in and how many people write to it.

import { type CacheWithLimitsOptions, type Client, Events, Options } from "discord.js";

/** What follow-ups and edits refer to is kept: a few messages of each conversation. People are not. */
export const cacheLimits: CacheWithLimitsOptions = {
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 10,
  UserManager: 0,
  GuildMemberManager: 0,
};

/** How long a message is remembered, in milliseconds. */
const rememberedMs = 900_000;

/** How often what is older is let go, in milliseconds. */
const sweepMs = 60_000;

/**
 * Keeps a client's memory bounded.
 *
 * @param keepsServers - whether messages in servers are answered, which discord.js drops for servers
 *   that it does not know
 * @returns ends it
 */
export function boundMemory(client: Client, keepsServers: boolean): () => void {
  /** READY lists every server of a shard, and nothing else here asks for one. */
  if (!keepsServers) client.on(Events.ShardReady, () => client.guilds.cache.clear());
  const sweep = setInterval(() => forget(client, Date.now() - rememberedMs), sweepMs);
  return () => clearInterval(sweep);
}

/** A conversation without remembered messages is made anew from its next one. */
function forget({ channels }: Client, before: number): void {
  channels.cache.sweep((channel) => {
    if (!channel.isTextBased()) return true;
    channel.messages.cache.sweep(({ createdTimestamp }) => createdTimestamp < before);
    return channel.messages.cache.size === 0;
  });
}
