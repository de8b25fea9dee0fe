// The channels: one for each conversation with the bot, one for each server, and one group. They come into being
// when they are first named, and keep their ids as long as the process lives. A thread belongs to a channel.

import { GUILD_ID } from "./guilds.ts";
import { createSnowflake } from "./snowflakes.ts";

/** Whose channel it is: `dm:USER_ID`, `guild:GUILD_ID` or `group`. */
export type ChannelOwner = string;

const idsByOwner = new Map<ChannelOwner, string>();
const ownersById = new Map<string, ChannelOwner>();
const parentsByThread = new Map<string, string>();

/**
 * Finds the channel that belongs to somebody or something, the same one each time.
 *
 * @returns the channel's id
 */
export function channelOf(owner: ChannelOwner): string {
  const known = idsByOwner.get(owner);
  if (known !== undefined) return known;
  const id = createSnowflake();
  idsByOwner.set(owner, id);
  ownersById.set(id, owner);
  return id;
}

/** Opens a thread; it is whose its channel is, and has the id of the message that it is opened for. */
export function addThread(threadId: string, parentId: string): void {
  ownersById.set(threadId, ownersById.get(parentId) ?? "");
  parentsByThread.set(threadId, parentId);
}

/** @returns the id of the channel that a thread belongs to; nothing for what is no thread */
export function parentOf(channelId: string): string | undefined {
  return parentsByThread.get(channelId);
}

/** @returns whether there is a channel of that id */
export function isChannel(channelId: string): boolean {
  return ownersById.has(channelId);
}

/** @returns whether the channel is a conversation of somebody with the bot */
export function isDirect(channelId: string): boolean {
  return ownersById.get(channelId)?.startsWith("dm:") === true;
}

/** @returns whether the channel is in the server that the bot is in */
export function isInGuild(channelId: string): boolean {
  return ownersById.get(channelId) === `guild:${GUILD_ID}`;
}
