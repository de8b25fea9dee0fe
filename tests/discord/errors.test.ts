// Errors: what helps is found by a code, wherever it stands, and never by words of a message.

import { DiscordAPIError, HTTPError } from "discord.js";
import { expect, test } from "vitest";
import { BotError, explainClose, explainError } from "../../src/discord/errors.ts";

const request = { files: undefined, body: undefined };

const refused = (status: number, code: number): DiscordAPIError =>
  new DiscordAPIError({ code, message: "Refused" }, code, status, "GET", "https://x.test", request);

const withCode = (code: string, message = "it failed"): Error =>
  Object.assign(new Error(message), { code });

test.each([
  ["a refused token", refused(401, 0), /^Discord refused the token/],
  ["a server that the bot is not in", refused(403, 50_001), /^Discord refused the commands/],
  ["a server that nobody knows", refused(404, 10_004), /^Discord refused the commands/],
  ["a refusal that nobody foresaw", refused(400, 99_999), /^Discord: Refused/],
  [
    "a server error",
    new HTTPError(503, "x", "GET", "https://x.test", request),
    /^Discord is out of order/,
  ],
  ["a name that is not found", withCode("ENOTFOUND"), /^Discord can't be reached/],
  [
    "a refused connection below another error",
    new TypeError("fetch failed", { cause: withCode("ECONNREFUSED") }),
    /^Discord can't be reached/,
  ],
  ["a socket that undici lost", withCode("UND_ERR_SOCKET"), /^Discord can't be reached/],
  ["a token that discord.js does not take", withCode("TokenInvalid"), /^Discord refused the token/],
  ["an answer that is no JSON", new SyntaxError("Unexpected token <"), /makes no sense/],
  [
    "words that sound like a known error",
    new Error("401: Unauthorized intents ENOTFOUND"),
    /^Discord: 401/,
  ],
  ["what is no error at all", "broken\nline", /^Discord: broken/],
])("%s is explained", (_, error, expected) => {
  expect(explainError(error).message).toMatch(expected);
});

test.each([
  [4004, /token.*\(the gateway was closed with 4004, AuthenticationFailed\)$/],
  [4010, /shards/],
  [4011, /shards/],
  [4012, /update the bot/],
  [4013, /intents/],
  [4014, /intents/],
  [4999, /^Discord: the gateway was closed with 4999, an unknown code$/],
])("a gateway that closes with %i is explained", (code, expected) => {
  expect(explainClose(code).message).toMatch(expected);
});

test("what is explained already stays as it is", () => {
  const error = new BotError("said");
  expect(explainError(error)).toBe(error);
});
