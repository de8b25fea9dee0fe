// The servers, which Discord's API calls guilds: one that the bot is in, one that it is not, and as many more
// as a test wants. Values only.

import { APPLICATION_ID } from "./users.ts";
import type { JsonObject } from "./json.ts";

/** The server that the bot is in; READY lists it. */
export const GUILD_ID = "1100000000000000100";

/** A server that the bot is not in, where a user-installed app answers all the same. */
export const FOREIGN_GUILD_ID = "1100000000000000200";

/** The server of `GUILD_ID`, for clients that ask for servers. */
export const GUILD: JsonObject = {
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

/**
 * Lists the servers that the bot is in.
 *
 * @param count - how many there are; the first is `GUILD_ID`
 * @returns their ids, which spread evenly over any number of shards
 */
export function listGuildIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => String(BigInt(GUILD_ID) + (BigInt(at) << 22n)));
}
