// The program in the hands of a supervisor: it goes on by itself, or ends with a reason and exit code 1.

import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import type { Discord } from "./fake-discord/discord.ts";
import { textOf } from "./fake-discord/messages/view.ts";
import type { DiscordOptions } from "./fake-discord/options.ts";
import type { Answer } from "./fake-discord/rest/routes.ts";
import { startDiscord } from "./support/discord.ts";
import { answer, question } from "./support/pullquote.ts";
import { folder, hurried, isAnswering, says, start } from "./support/program.ts";

async function standIn(options: DiscordOptions = {}): Promise<Discord> {
  const discord = await startDiscord({ waitMs: 15_000, ...options });
  onTestFinished(() => discord.stop());
  return discord;
}

function connect(
  { token, apiUrl }: Discord,
  nodeArgs: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = start([], { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, ...env }, { nodeArgs });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** What a program says until its end, and its exit code. */
async function endOf(child: ChildProcess) {
  const exit = once(child, "exit");
  const said = child.stderr ? await text(child.stderr) : "";
  const [code] = await exit;
  const lines = said
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { code, last: lines.at(-1), errors: lines.filter(({ level }) => level === "error") };
}

async function replyOf(discord: Discord): Promise<string> {
  return textOf(await discord.directMessage(question).reply());
}

/** An attempt and three more are what discord.js makes. */
function fourTimes(fault: Answer): readonly Answer[] {
  return [fault, fault, fault, fault];
}

test("without a network it ends and says so; started again with one, it answers", async () => {
  const gone = await startDiscord();
  await gone.stop();
  const { code, errors } = await endOf(connect(gone));
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/reached/) })]);
  expect(code).toBe(1);
  const back = await standIn({ port: Number(new URL(gone.apiUrl).port) });
  await isAnswering(connect(back));
  expect(await replyOf(back)).toContain(answer);
}, 30_000);

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
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(reason) })]);
  expect(code).toBe(1);
});

test("a gateway that never says hello is tried again, and ends it after 5 minutes", async () => {
  const discord = await standIn();
  discord.mute("hello", true);
  const child = connect(discord, hurried);
  await discord.connected(3);
  const { code, errors } = await endOf(child);
  expect(errors).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/not answered for 5 minutes/) }),
  ]);
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
  const { code, last } = await endOf(child);
  expect(last.message).toMatch(/not answered for 5 minutes/);
  expect(code).toBe(1);
});

test("events that make no sense cost no other event", async () => {
  const discord = await standIn();
  const child = connect(discord);
  await isAnswering(child);
  for (const raw of ["", "not JSON", "null", "[]", '{"op":9}', '{"op":0,"t":"MESSAGE_CREATE"}'])
    discord.sendRaw(raw);
  for (const data of [null, {}, { type: 2 }, { type: 2, data: { type: 1 }, user: null }])
    discord.dispatch("INTERACTION_CREATE", data);
  expect(await replyOf(discord)).toContain(answer);
  expect(child.exitCode).toBe(null);
});

test("its health is told before it is connected, and says when it is", async () => {
  const discord = await standIn();
  discord.mute("hello", true);
  const child = connect(discord, hurried, { HEALTH_PORT: "0" });
  const [, port] = /"port":(\d+)/.exec(await says(child, '"port"')) ?? [];
  const health = () => fetch(`http://127.0.0.1:${port}/healthz`);
  await discord.connected(1);
  /** Until the article is prepared, it is starting and not dead. */
  await expect.poll(async () => (await health()).status, { timeout: 15_000 }).toBe(503);
  discord.mute("hello", false);
  await isAnswering(child);
  expect((await health()).status).toBe(200);
});

test("a large article is prepared while it is on Discord, says so, and stops when it is told to", async () => {
  const file = join(folder, "large.md");
  const sentences = Array.from(
    { length: 30_000 },
    (_, at) => `Stone ${at} lies by river ${at % 97}.`,
  );
  writeFileSync(file, `# Stones\n\n${sentences.join("\n\n")}\n`);
  const discord = await standIn();
  const child = connect(discord, [], { ARTICLE: file, HEALTH_PORT: "0" });
  const [, port] = /"port":(\d+)/.exec(await says(child, '"port"')) ?? [];
  child.stderr?.resume();
  await discord.ready();
  const health = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect(await health.json()).toMatchObject({ status: "starting" });
  expect(await replyOf(discord)).toContain("One moment");
  const exit = once(child, "exit");
  const signalledAt = performance.now();
  child.kill("SIGTERM");
  expect(await exit).toEqual([0, null]);
  expect(performance.now() - signalledAt).toBeLessThan(6_000);
}, 60_000);

test("a port for its health that is taken ends it with one line", async () => {
  const discord = await standIn();
  const { port } = new URL(discord.apiUrl);
  const { code, errors } = await endOf(connect(discord, [], { HEALTH_PORT: port }));
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(port) })]);
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
