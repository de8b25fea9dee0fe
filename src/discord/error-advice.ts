// Error advice: from the codes of the gateway, of Discord's REST API, of discord.js and of the network to
// what helps. Tables only.

import { DiscordjsErrorCodes, GatewayCloseCodes, RESTJSONErrorCodes } from "discord.js";

/** What an operator can do, in one clause each. */
export const advice = {
  token:
    "Discord refused the token: copy it again from the developer portal (Bot, Reset Token) into DISCORD_TOKEN",
  intents:
    "Discord refused the gateway intents: the bot needs DirectMessages (and, with ANSWER_MENTIONS, Guilds and GuildMessages), which every bot may use",
  shards:
    "Discord refused the shards: remove SHARDS and SHARD_COUNT, or give each process its part of enough of them",
  version: "Discord refused the version of its gateway: update the bot",
  guild:
    "Discord refused the commands: invite the bot to the server of DISCORD_GUILD_ID, or remove that key",
  network: "Discord can't be reached: check the network, and DISCORD_API_URL if it is set",
  outage: "Discord is out of order: start the bot again later",
  nonsense:
    "Discord's answer makes no sense: check DISCORD_API_URL if it is set, and what stands between",
} as const;

type AdviceByCode = Readonly<Partial<Record<string | number, string>>>;

/** By the code that the gateway was closed with. */
export const adviceByCloseCode: AdviceByCode = {
  [GatewayCloseCodes.AuthenticationFailed]: advice.token,
  [GatewayCloseCodes.InvalidShard]: advice.shards,
  [GatewayCloseCodes.ShardingRequired]: advice.shards,
  [GatewayCloseCodes.InvalidAPIVersion]: advice.version,
  [GatewayCloseCodes.InvalidIntents]: advice.intents,
  [GatewayCloseCodes.DisallowedIntents]: advice.intents,
};

/** By the code in the body of a REST error. */
export const adviceByRestCode: AdviceByCode = {
  [RESTJSONErrorCodes.MissingAccess]: advice.guild,
  [RESTJSONErrorCodes.UnknownGuild]: advice.guild,
};

/** By the code of an error of discord.js itself. */
export const adviceByClientCode: AdviceByCode = {
  [DiscordjsErrorCodes.TokenInvalid]: advice.token,
  [DiscordjsErrorCodes.InvalidIntents]: advice.intents,
  [DiscordjsErrorCodes.DisallowedIntents]: advice.intents,
  [DiscordjsErrorCodes.ShardingInvalid]: advice.shards,
  [DiscordjsErrorCodes.ShardingRequired]: advice.shards,
};

/** Whether a code of an error, or its name, says that the network failed. */
export function isNetworkCode(code: string): boolean {
  return networkCodes.has(code) || code.startsWith("UND_ERR_");
}

/** Of Node's sockets and name look-up; and what a request is called that got no answer in time. */
const networkCodes: ReadonlySet<string> = new Set([
  "AbortError",
  "EAI_AGAIN",
  "ECONNABORTED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);
