// The servers, which Discord's API calls guilds: one that the bot is in, one that it is not, and as many more
// as a test wants. Values only.

/** The server that the bot is in; READY lists it. */
export const GUILD_ID = "1100000000000000100";

/** A server that the bot is not in, where a user-installed app answers all the same. */
export const FOREIGN_GUILD_ID = "1100000000000000200";

/** A role in the server of `GUILD_ID`, which somebody has if a test says so. */
export const ROLE_ID = "1100000000000000110";

/**
 * Lists the servers that the bot is in.
 *
 * @param count - how many there are; the first is `GUILD_ID`
 * @returns their ids, which spread evenly over any number of shards
 */
export function listGuildIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => String(BigInt(GUILD_ID) + (BigInt(at) << 22n)));
}
