// Errors: why the bot can't run, in one line that tells the operator what to do. No line holds the token.
// What helps is found by codes (error-advice.ts), not by the words of a message.

import { DiscordAPIError, GatewayCloseCodes, HTTPError, RateLimitError } from "discord.js";
import {
  advice,
  adviceByClientCode,
  adviceByCloseCode,
  adviceByRestCode,
  isNetworkCode,
} from "./error-advice.ts";

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
  return composeError(findAdvice(cause), describeCauses(cause), cause);
}

/** Explains a gateway that was closed with a code after which no client may come back. */
export function explainClose(code: number): BotError {
  const name = GatewayCloseCodes[code] ?? "an unknown code";
  return composeError(adviceByCloseCode[code], `the gateway was closed with ${code}, ${name}`);
}

/** Whether Discord has refused the bot's token; discord.js forgets the token then. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401 && error.code === 0;
}

function composeError(what: string | undefined, message: string, cause?: unknown): BotError {
  return new BotError(what === undefined ? `Discord: ${message}` : `${what} (${message})`, {
    cause,
  });
}

function findAdvice(error: unknown): string | undefined {
  if (isTokenRefused(error)) return advice.token;
  if (error instanceof DiscordAPIError) return adviceByRestCode[error.code];
  if (error instanceof HTTPError) return error.status >= 500 ? advice.outage : undefined;
  const codes = listCodes(error);
  const known = codes.map((code) => adviceByClientCode[code]).find((each) => each !== undefined);
  if (known !== undefined) return known;
  if (codes.some(isNetworkCode)) return advice.network;
  /** What discord.js throws when it trips over an answer that is none of Discord's. */
  const isNonsense = error instanceof SyntaxError || error instanceof TypeError;
  return isNonsense ? advice.nonsense : undefined;
}

/** The codes of an error and of its causes; of one without a code, its name. */
function listCodes(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  return [code, ...listCodes(error.cause)];
}

/** The messages of an error and of its causes, on one line. */
function describeCauses(error: unknown): string {
  if (error instanceof RateLimitError) return `rate limited for ${error.retryAfter} ms`;
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const message = error.message === "" ? code || error.name : error.message;
  const cause = error.cause === undefined ? "" : `: ${describeCauses(error.cause)}`;
  return `${message}${cause}`.replaceAll(/\s+/g, " ");
}
