// Failure: why the bot can't run, and why an event got no reply, in one line that tells the operator
// what to do. No line holds the token.

import { DiscordAPIError, GatewayCloseCodes, RateLimitError, RESTJSONErrorCodes } from "discord.js";
import type { Level } from "../ops/logger.ts";

/** An error whose message is meant for the operator. */
export class BotError extends Error {
  override readonly name = "BotError";
}

/**
 * Explains why the connection to Discord failed.
 *
 * @param cause - what discord.js threw
 * @returns an error of one line
 */
export function explainError(cause: unknown): BotError {
  if (cause instanceof BotError) return cause;
  const message = describe(cause);
  const advice = advices.find(([symptom]) => symptom.test(message))?.[1] ?? findAdviceByKind(cause);
  return new BotError(advice === undefined ? `Discord: ${message}` : `${advice} (${message})`, {
    cause,
  });
}

/** Explains a gateway that was closed with a code after which no client may come back. */
export function explainClose(code: number): BotError {
  const name = GatewayCloseCodes[code] ?? "an unknown code";
  return explainError(new Error(`the gateway was closed with ${code}, ${name}`));
}

/** Whether Discord has refused the bot's token; discord.js forgets the token then. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401 && error.code === 0;
}

/** An event that is answered, as the log names it. */
export type Attended = "An interaction" | "A message" | "An edit";

/**
 * Says what became of an event that got no reply.
 *
 * @returns how bad it is, and a sentence for the log
 */
export function describeLoss(event: Attended, error: unknown): readonly [Level, string] {
  const code = error instanceof DiscordAPIError ? error.code : undefined;
  if (code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
    return ["debug", `${event} came twice and was answered once`];
  if (
    code === RESTJSONErrorCodes.UnknownInteraction ||
    (event === "An interaction" && isTooLate(error))
  )
    return ["warn", `${event} was dropped: Discord did not take the reply within 3 seconds`];
  return ["error", `${event} was not answered: ${explainError(error).message}`];
}

/** From what discord.js, Discord and the network say, to what helps. */
const advices: readonly (readonly [RegExp, string])[] = [
  [
    /invalid token|authentication ?failed|401: unauthorized/i,
    "Discord refused the token: copy it again from the developer portal (Bot, Reset Token) into DISCORD_TOKEN",
  ],
  [
    /intents/i,
    "Discord refused the gateway intents: the bot needs DirectMessages (and, with ANSWER_MENTIONS, Guilds and GuildMessages), which every bot may use",
  ],
  [
    /invalid ?shard|sharding ?(is )?required/i,
    "Discord refused the shards: remove SHARDS and SHARD_COUNT, or give each process its part of enough of them",
  ],
  [
    /missing access|unknown guild/i,
    "Discord refused the commands: invite the bot to the server of DISCORD_GUILD_ID, or remove that key",
  ],
  [
    /fetch failed|aborted|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR|other side closed/,
    "Discord can't be reached: check the network, and DISCORD_API_URL if it is set",
  ],
  [
    /internal server error|bad gateway|service unavailable|gateway time-?out/i,
    "Discord is out of order: start the bot again later",
  ],
];

/** What discord.js throws when it trips over an answer that is none of Discord's. */
function findAdviceByKind(cause: unknown): string | undefined {
  if (!(cause instanceof SyntaxError || cause instanceof TypeError)) return undefined;
  return "Discord's answer makes no sense: check DISCORD_API_URL if it is set, and what stands between";
}

/** Given up at the deadline, or limited for longer than that. */
function isTooLate(error: unknown): boolean {
  return error instanceof RateLimitError || (error instanceof Error && error.name === "AbortError");
}

/** The messages of an error and of its causes, on one line. */
function describe(error: unknown): string {
  if (error instanceof RateLimitError) return `rate limited for ${error.retryAfter} ms`;
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const message = error.message === "" ? code || error.name : error.message;
  const cause = error.cause === undefined ? "" : `: ${describe(error.cause)}`;
  return `${message}${cause}`.replaceAll(/\s+/g, " ");
}
