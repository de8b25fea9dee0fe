// The gateway out of order: whatever becomes of the connection, the bot answers again without help,
// or ends with a reason.

import { expect, test } from "vitest";
import { textOf } from "../fake-discord/messages/view.ts";
import { answer, type Pullquote, question, startPullquote } from "../support/pullquote.ts";

type Fault = (discord: Pullquote["discord"]) => void;

const closed =
  (code: number): Fault =>
  ({ closeGateway }) =>
    closeGateway(code);

/** Asked while the connection is gone: a resumed session brings what was missed. */
const resumed: readonly (readonly [string, Fault])[] = [
  ["closing with 4000, an unknown error", closed(4000)],
  ["closing with 4001, an unknown opcode", closed(4001)],
  ["closing with 4002, a decode error", closed(4002)],
  ["closing with 4009, a session timed out", closed(4009)],
  ["closing with 1001, going away", closed(1001)],
  ["closing with a code that nobody knows", closed(4999)],
  ["asking to reconnect", ({ askToReconnect }) => askToReconnect()],
  ["an invalid session that may be resumed", ({ invalidateSession }) => invalidateSession(true)],
];

test.concurrent.for(resumed)(
  "after %s the session is resumed and nothing is missed",
  async ([, fault], { onTestFinished }) => {
    const { discord, told } = await startPullquote({ onTestFinished });
    fault(discord);
    const asked = discord.directMessage(question);
    await told(/^info: A shard has resumed/);
    expect(textOf(await asked.reply())).toContain(answer);
    expect(discord.sessions.map(({ resumes }) => resumes)).toEqual([1]);
  },
);

/** discord.js leaves five seconds between two identifications. */
const identified: readonly (readonly [string, Fault])[] = [
  ["closing with 1000, a normal end", closed(1000)],
  ["closing with 4003, not authenticated", closed(4003)],
  ["closing with 4005, already authenticated", closed(4005)],
  ["closing with 4007, an invalid sequence", closed(4007)],
  ["closing with 4008, a rate limit", closed(4008)],
  ["an invalid session", ({ invalidateSession }) => invalidateSession(false)],
];

test.concurrent.for(identified)(
  "after %s the bot identifies again and answers",
  async ([, fault], { onTestFinished }) => {
    const { discord, told } = await startPullquote({ onTestFinished });
    fault(discord);
    await told(/^info: A shard is connected/, 2);
    expect(textOf(await discord.directMessage(question).reply())).toContain(answer);
    expect(discord.sessions).toHaveLength(2);
  },
);

test.concurrent.for<readonly [number, RegExp]>([
  [4004, /^Discord refused the token/],
  [4010, /^Discord refused the shards/],
  [4011, /^Discord refused the shards/],
  [4012, /4012/],
  [4013, /^Discord refused the gateway intents/],
  [4014, /^Discord refused the gateway intents/],
])("closing with %i ends the bot and says why", async ([code, reason], { onTestFinished }) => {
  const { discord, bot, logged } = await startPullquote({ onTestFinished });
  discord.closeGateway(code);
  await expect(bot.failure).rejects.toThrow(reason);
  expect(logged.join()).not.toMatch(/warn|error/);
});

test.concurrent("a gateway that acknowledges no heartbeat is left and found again", async ({
  onTestFinished,
}) => {
  const { discord } = await startPullquote({ discord: { heartbeatMs: 100 }, onTestFinished });
  discord.mute("heartbeat", true);
  await discord.connected(2);
  discord.mute("heartbeat", false);
  expect(textOf(await discord.directMessage(question).reply())).toContain(answer);
});
