// The server that the bot is in, as the gateway tells of it: its channel, its threads, its roles.

import { ChannelType } from "discord.js";
import { channelOf, parentOf } from "./channels.ts";
import { GUILD_ID, ROLE_ID } from "./guilds.ts";
import type { JsonObject } from "./json.ts";
import { APPLICATION_ID, BOT_USER } from "./users.ts";

/**
 * Makes the server of `GUILD_ID`, for clients that ask for servers: one channel, a role that all have and another,
 * and of its members the bot alone.
 *
 * @param permissions - what all may do, as Discord's bits
 */
export function createGuild(permissions: string): JsonObject {
  const role = { color: 0, hoist: false, icon: null, managed: false, mentionable: false, flags: 0 };
  const member = { nick: null, joined_at: null, deaf: false, mute: false, flags: 0, roles: [] };
  return {
    id: GUILD_ID,
    name: "a server",
    owner_id: OWNER_ID,
    unavailable: false,
    member_count: 2,
    channels: [
      { ...describeServerChannel(channelOf(`guild:${GUILD_ID}`)), permission_overwrites: [] },
    ],
    threads: [],
    members: [{ ...member, user: BOT_USER }],
    roles: [
      { ...role, id: GUILD_ID, name: "@everyone", permissions, position: 0 },
      { ...role, id: ROLE_ID, name: "reader", permissions, position: 1 },
    ],
    emojis: [],
    stickers: [],
    features: [],
    preferred_locale: "en-US",
  };
}

/** Describes a channel of the server, or a thread in it, as far as clients look at it. */
export function describeServerChannel(id: string): JsonObject {
  const parentId = parentOf(id);
  const shared = {
    id,
    guild_id: GUILD_ID,
    flags: 0,
    last_message_id: null,
    rate_limit_per_user: 0,
  };
  if (parentId === undefined)
    return {
      ...shared,
      type: ChannelType.GuildText,
      name: "general",
      parent_id: null,
      position: 0,
    };
  return {
    ...shared,
    type: ChannelType.PublicThread,
    name: "a thread",
    parent_id: parentId,
    owner_id: APPLICATION_ID,
    message_count: 0,
    member_count: 1,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1_440,
      archive_timestamp: new Date().toISOString(),
      locked: false,
    },
  };
}

/** Who made the server; nobody that a test speaks of. */
const OWNER_ID = "1100000000000000120";
