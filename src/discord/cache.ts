// Cache: lets go of what discord.js would remember for ever, so that the bot's size hardly depends on
// how many servers it is in and how many people write to it.

import {
  type CacheWithLimitsOptions,
  type Channel,
  type Client,
  Events,
  Options,
} from "discord.js";

/**
 * What follow-ups and edits refer to is kept: a few messages of each conversation. Of people only the bot itself is,
 * for its permissions in each server, and who wrote last, for their roles.
 */
export const cacheLimits: CacheWithLimitsOptions = {
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 10,
  UserManager: 0,
  GuildMemberManager: {
    maxSize: 1,
    keepOverLimit: ({ id, client }) => id === client.user.id,
  },
};

/** How long a message is remembered, in milliseconds. */
const rememberedMs = 900_000;

/** How many conversations are remembered; one takes some 12 KB. */
export const mostConversations = 2_000;

/** How often what is older is let go, in milliseconds. */
export const sweepMs = 60_000;

/**
 * Keeps a client's memory bounded.
 *
 * @param keepsServers - whether the servers have to be known
 * @returns ends it
 */
export function sweepCaches(client: Client, keepsServers: boolean): () => void {
  // READY lists every server of a shard, and nothing else here asks for one.
  if (!keepsServers) client.on(Events.ShardReady, () => client.guilds.cache.clear());
  const sweep = setInterval(() => forget(client, Date.now() - rememberedMs), sweepMs);
  return () => clearInterval(sweep);
}

/**
 * A conversation without remembered messages is made anew from its next one. Channels of servers are
 * known only when messages there are answered, and discord.js drops those of a channel it does not know.
 */
function forget({ channels }: Client, before: number): void {
  channels.cache.sweep((channel) => {
    if (!channel.isTextBased()) return false;
    channel.messages.cache.sweep(({ createdTimestamp }) => createdTimestamp < before);
    return channel.isDMBased() && channel.messages.cache.size === 0;
  });
  const conversations = channels.cache.filter((channel) => channel.isDMBased());
  const newestFirst = [...conversations.values()].toSorted(
    (a, b) => findLastMessageTime(b) - findLastMessageTime(a),
  );
  for (const { id } of newestFirst.slice(mostConversations)) channels.cache.delete(id);
}

function findLastMessageTime(channel: Channel): number {
  const messages = channel.isTextBased() ? [...channel.messages.cache.values()] : [];
  return Math.max(0, ...messages.map(({ createdTimestamp }) => createdTimestamp));
}
