// Failure: why the bot can't run, in one line that tells its operator what to do.

/** An error whose message is meant for the operator. */
export class BotError extends Error {
  override readonly name = "BotError";
}

/**
 * Explains why the connection to Discord failed.
 *
 * @param cause - what discord.js threw
 * @param token - never part of the explanation
 * @returns an error of one line
 */
export function explained(cause: unknown, token: string): BotError {
  const message = describe(cause).replaceAll(token, "[token]");
  const advice = advices.find(([symptom]) => symptom.test(message))?.[1];
  return new BotError(advice === undefined ? `Discord: ${message}` : `${advice} (${message})`, {
    cause,
  });
}

/** From what discord.js, Discord and the network say, to what helps. */
const advices: readonly (readonly [RegExp, string])[] = [
  [
    /invalid token|authentication failed|401: unauthorized/i,
    "Discord refused the token: copy it again from the developer portal (Bot, Reset Token) into DISCORD_TOKEN",
  ],
  [
    /intents/i,
    "Discord refused the gateway intents: the bot needs DirectMessages, which every bot may use",
  ],
  [
    /missing access|unknown guild/i,
    "Discord refused the commands: invite the bot to the server of DISCORD_GUILD_ID, or remove that key",
  ],
  [
    /fetch failed|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR/,
    "Discord can't be reached: check the network, and DISCORD_API_URL if it is set",
  ],
];

/** The messages of an error and of its causes, on one line. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const message = error.message === "" ? code || error.name : error.message;
  const cause = error.cause === undefined ? "" : `: ${describe(error.cause)}`;
  return `${message}${cause}`.replaceAll(/\s+/g, " ");
}
