// Answers of REST that are not as they should be: each costs one reply at most.

import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "../fake-discord/messages/view.ts";
import type { Answer } from "../fake-discord/rest/routes.ts";
import { startPullquote } from "../support/pullquote.ts";

const callback = "POST /interactions/{interaction_id}/{interaction_token}/callback";

const anyHeader = fc.oneof(
  fc.constantFrom("0", "0.01", "-1", "NaN", "x", "1e9"),
  fc.nat(99).map(String),
);
const anyHeaders = fc.dictionary(
  fc.constantFrom(
    "retry-after",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset-after",
    "x-ratelimit-bucket",
    "x-ratelimit-global",
    "x-ratelimit-scope",
    "content-type",
  ),
  anyHeader,
);
const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  status: fc.constantFrom(
    200,
    204,
    302,
    400,
    401,
    403,
    404,
    405,
    408,
    410,
    429,
    500,
    502,
    503,
    599,
  ),
  headers: anyHeaders,
  raw: fc.oneof(
    fc.constantFrom("", "{}", "null", "[]", '{"code":0,"message":"401: Unauthorized"}', "<html>"),
    fc.json({ maxDepth: 2 }),
    fc.string({ maxLength: 50 }),
  ),
});

test("whatever Discord answers to a reply, the next one is sent as ever", async () => {
  const { discord, bot, logged } = await startPullquote({
    discord: { waitMs: 10_000 },
    mayFail: true,
  });
  let isLost = false;
  bot.failure.catch(() => (isLost = true));
  await fc.assert(
    fc.asyncProperty(anyAnswer, async (answer) => {
      /** One with no body is as good as a reply. */
      const sent = answer.status === 204 ? { ...answer, raw: "" } : answer;
      discord.respondNext(callback, sent);
      discord.slash("help").catch(() => {});
      const { message } = await discord.slash("help");
      expect(message && textOf(message)).toContain("/ask");
    }),
  );
  expect(isLost).toBe(false);
  expect(logged.join()).not.toContain(discord.token);
});
