// The people and bots of this Discord. Values only; what they do is in interactions/ and messages/.

import type { APIUser } from "discord.js";

/** The application under test; its bot user has the same id, as on Discord. */
export const APPLICATION_ID = "1100000000000000001";

/** The bot's own user. */
export const BOT_USER: APIUser = { ...person(APPLICATION_ID, "bot-under-test"), bot: true };

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
