// The routes that say who the bot is and where the gateway is.

import { PermissionFlagsBits } from "discord.js";
import { GUILD_ID } from "../guilds.ts";
import type { Route } from "../rest/routes.ts";
import { APPLICATION_ID, BOT_USER } from "../users.ts";

/** What clients are told of the gateway. */
export interface GatewayAddress {
  /** With `ws:`. */
  readonly url: string;
  /** How many shards are recommended. */
  readonly shards: number;
}

/** As for a large bot, so that many shards need not identify one after another. */
const SESSION_START_LIMIT = {
  total: 1_000,
  remaining: 999,
  reset_after: 86_400_000,
  max_concurrency: 16,
} as const satisfies Record<string, number>;

const APPLICATION = {
  id: APPLICATION_ID,
  name: BOT_USER.username,
  description: "",
  icon: null,
  bot: BOT_USER,
  flags: 0,
  integration_types_config: { 0: {}, 1: {} },
};

/** The one server that it tells of, in which the bot may see and write, but not in threads. */
const GUILD = {
  id: GUILD_ID,
  name: "A server",
  icon: null,
  banner: null,
  owner: false,
  permissions: String(
    PermissionFlagsBits.ViewChannel |
      PermissionFlagsBits.SendMessages |
      PermissionFlagsBits.ReadMessageHistory,
  ),
  features: [],
};

/**
 * Makes the routes.
 *
 * @param guilds - in how many servers the bot is
 */
export function createIdentityRoutes(gateway: GatewayAddress, guilds: number): readonly Route[] {
  const application = { ...APPLICATION, approximate_guild_count: guilds };
  return [
    answerAlways("GET /gateway/bot", { ...gateway, session_start_limit: SESSION_START_LIMIT }),
    answerAlways("GET /users/@me", BOT_USER),
    answerAlways("GET /users/@me/guilds", [GUILD]),
    answerAlways("GET /applications/@me", application),
    answerAlways("GET /oauth2/applications/@me", application),
  ];
}

function answerAlways(operation: string, body: unknown): Route {
  return { operation, respond: () => ({ status: 200, body }) };
}
