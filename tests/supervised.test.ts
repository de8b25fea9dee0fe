// The program in the hands of a supervisor: it goes on by itself, or ends with a reason and exit code 1.

import { once } from "node:events";
import { expect, test } from "vitest";
import type { Answer } from "./fake-discord/rest/routes.ts";
import { startDiscord } from "./support/discord.ts";
import { hurried, isAnswering, says } from "./support/program.ts";
import { answer, question } from "./support/pullquote.ts";
import { connect, createHealthCheck, endOf, replyOf, standIn } from "./support/supervised.ts";

/** An attempt and three more are what discord.js makes. */
function fourTimes(fault: Answer): readonly Answer[] {
  return [fault, fault, fault, fault];
}

test("when the network goes and comes back it answers again", async () => {
  const before = await startDiscord();
  const child = connect(before);
  await isAnswering(child);
  await before.stop();
  await says(child, "tries again");
  const after = await standIn({ port: Number(new URL(before.apiUrl).port) });
  await after.ready();
  expect(await replyOf(after)).toContain(answer);
});

test.each([
  { fault: "nothing", answers: fourTimes({ status: 0 }), reason: /can't be reached/ },
  { fault: "an error 500", answers: fourTimes({ status: 500 }), reason: /out of order/ },
  { fault: "a page", answers: [{ status: 200, raw: "<html>" }], reason: /makes no sense/ },
  { fault: "other JSON", answers: [{ status: 200, raw: "{}" }], reason: /makes no sense/ },
])("$fault instead of the gateway's address ends it with one line", async ({ answers, reason }) => {
  const discord = await standIn();
  for (const each of answers) discord.respondNext("GET /gateway/bot", each);
  const { code, errors } = await endOf(connect(discord, hurried));
  expect(errors).toEqual([expect.stringMatching(reason)]);
  expect(code).toBe(1);
});

test("a gateway that says hello at last is answered on", async () => {
  const discord = await standIn();
  discord.mute("hello", true);
  const child = connect(discord, hurried);
  await discord.connected(2);
  discord.mute("hello", false);
  await isAnswering(child);
  expect(await replyOf(discord)).toContain(answer);
});

test("a session whose resumption is never confirmed ends it", async () => {
  const discord = await standIn();
  const child = connect(discord, hurried);
  await isAnswering(child);
  discord.mute("resume", true);
  discord.closeGateway(4000);
  const { code, errors } = await endOf(child);
  expect(errors.at(-1)).toMatch(/not answered for 5 minutes/);
  expect(code).toBe(1);
});

test("its health is told before it is connected, and says when it is", async () => {
  const discord = await standIn();
  discord.mute("hello", true);
  const child = connect(discord, hurried, { HEALTH_PORT: "0" });
  const health = createHealthCheck(await says(child, '"port"'));
  await discord.connected(1);
  /** Until the article is prepared, it is starting and not dead. */
  await expect.poll(async () => (await health()).status, { timeout: 60_000 }).toBe(503);
  discord.mute("hello", false);
  await isAnswering(child);
  expect((await health()).status).toBe(200);
});

test("a port for its health that is taken ends it with one line", async () => {
  const discord = await standIn();
  const { port } = new URL(discord.apiUrl);
  const { code, errors } = await endOf(connect(discord, [], { HEALTH_PORT: port }));
  expect(errors).toEqual([expect.stringMatching(port)]);
  expect(code).toBe(1);
});

test("a second signal does not wait for what is in flight", async () => {
  const discord = await standIn();
  const child = connect(discord);
  await isAnswering(child);
  const reply = "POST /channels/{channel_id}/messages";
  discord.respondNext(reply, { status: 0 });
  discord.directMessage(question);
  await discord.requested(reply);
  const exit = once(child, "exit");
  const stopping = says(child, "Stopping");
  child.kill("SIGTERM");
  await stopping;
  child.kill("SIGINT");
  expect(await exit).toEqual([1, null]);
});
