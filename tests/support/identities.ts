// Who and where: the ids, people, servers and channels that the stand-in's Discord consists of. Values only.
// Ids are real snowflakes of the present moment, since discord.js reads times out of them.

import type { APIUser } from "discord.js";
import type { Wire } from "./wire.ts";

const DISCORD_EPOCH_MS = 1_420_070_400_000n;

let serial = 0n;

/** @returns a new id, greater than all before it, that says when it was made */
export function snowflake(): string {
  serial = (serial + 1n) & 0x3f_ffffn;
  return String(((BigInt(Date.now()) - DISCORD_EPOCH_MS) << 22n) | serial);
}

/** The application under test; its bot user has the same id, as on Discord. */
export const APPLICATION_ID = "1100000000000000001";

/** The server that the bot is in; READY lists it. */
export const GUILD_ID = "1100000000000000100";

/** A server that the bot is not in, where a user-installed app answers all the same. */
export const FOREIGN_GUILD_ID = "1100000000000000200";

/** The bot's own user. */
export const BOT_USER: APIUser = { ...person(APPLICATION_ID, "pullquote-test"), bot: true };

/** Who asks unless a test names somebody else. */
export const ASKER: APIUser = person("1100000000000000300", "asker");

/** Another bot, to be ignored. */
export const OTHER_BOT: APIUser = { ...person("1100000000000000400", "other-bot"), bot: true };

/**
 * Makes somebody up.
 *
 * @param id - their id, a snowflake
 * @param username - their name, also used as the display name
 */
export function person(id: string, username: string): APIUser {
  return {
    id,
    username,
    global_name: username,
    discriminator: "0",
    avatar: null,
  };
}

const channelIds = new Map<string, string>();
const owners = new Map<string, string>();

/**
 * Finds the channel that belongs to somebody or something, the same one each time.
 *
 * @param owner - `dm:USER_ID`, `group` or `guild:GUILD_ID`
 * @returns the channel's id
 */
export function channelOf(owner: string): string {
  const known = channelIds.get(owner);
  if (known !== undefined) return known;
  const id = snowflake();
  channelIds.set(owner, id);
  owners.set(id, owner);
  return id;
}

/** @returns whose channel it is, in the words of `channelOf`; `undefined` for a channel that nobody has */
export function ownerOf(channelId: string): string | undefined {
  return owners.get(channelId);
}

/** The number of a shard, and how many there are. */
export type Shard = readonly [number, number];

/**
 * Makes the first event of a session.
 *
 * @param url - where to resume it
 * @param guilds - in how many servers the bot is over all shards; the first is `GUILD_ID`
 */
export function readyFor(
  sessionId: string,
  url: string,
  { shard, guilds }: { readonly shard: Shard; readonly guilds: number },
): Wire {
  return {
    v: 10,
    user: { ...BOT_USER, email: null, verified: true, mfa_enabled: true, flags: 0 },
    guilds: guildIds(guilds)
      .filter((id) => (BigInt(id) >> 22n) % BigInt(shard[1]) === BigInt(shard[0]))
      .map((id) => ({ id, unavailable: true })),
    session_id: sessionId,
    resume_gateway_url: url,
    session_type: "normal",
    private_channels: [],
    relationships: [],
    presences: [],
    application: { id: APPLICATION_ID, flags: 0 },
    shard,
  };
}

/** Ids that spread evenly over any number of shards. */
function guildIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => String(BigInt(GUILD_ID) + (BigInt(at) << 22n)));
}

/** The server of `GUILD_ID`, for clients that ask for servers. */
export const GUILD: Wire = {
  id: GUILD_ID,
  name: "a server",
  owner_id: APPLICATION_ID,
  unavailable: false,
  member_count: 2,
  channels: [],
  threads: [],
  members: [],
  roles: [],
  emojis: [],
  stickers: [],
  features: [],
  preferred_locale: "en-US",
};
