// Threads: where the operator wants it, a mention is answered in a thread of its own, as far as the bot may.

import { PermissionFlagsBits } from "discord.js";
import { expect, test } from "vitest";
import { listNeededPermissions } from "../../src/discord/invite-links.ts";
import { addThread, channelOf } from "../fake-discord/channels.ts";
import { GUILD_ID } from "../fake-discord/guilds.ts";
import { recordOf, stringOf } from "../fake-discord/json.ts";
import { textOf } from "../fake-discord/messages/view.ts";
import { createSnowflake } from "../fake-discord/snowflakes.ts";
import { BOT_USER } from "../fake-discord/users.ts";
import { answer, places, question, shown, startPullquote, use } from "../support/pullquote.ts";

const mention = `<@${BOT_USER.id}>`;
const config = { answersMentions: true, opensThreads: true };
const opened = /\/messages\/\d+\/threads$/;

test("a mention is answered in a thread that is named after the question", async () => {
  const { discord } = await startPullquote({ config });
  const sent = discord.serverMessage(`${mention} ${question}`);
  const reply = await sent.reply();
  expect(reply.channel_id).toBe(sent.message.id);
  expect(reply.message_reference).toBeUndefined();
  expect(textOf(reply)).toContain(answer);
  const request = discord.requests.find(({ path }) => opened.test(path));
  expect(request?.body).toEqual({ name: question });
});

test("the name of a thread fits, whatever is asked", async () => {
  const { discord } = await startPullquote({ config });
  const long = `When did Kim travel to Russia ${"and on which train ".repeat(20)}?`;
  await discord.serverMessage(`${mention} ${long}`).reply();
  const request = discord.requests.find(({ path }) => opened.test(path));
  const name = stringOf(recordOf(request?.body)["name"]);
  expect(name).toMatch(/^When did Kim .*…$/);
  expect(name.length).toBeLessThanOrEqual(100);
});

test("the invitation asks for what threads need, and no more without them", () => {
  const threading = "Create Public Threads";
  expect(Object.keys(listNeededPermissions(config))).toContain(threading);
  expect(Object.keys(listNeededPermissions({ answersMentions: true }))).not.toContain(threading);
});

test("what is asked in a thread is answered there, and goes on from what was said", async () => {
  const { discord } = await startPullquote({ config });
  const first = await discord.serverMessage(`${mention} ${question}`).reply();
  await discord.settled();
  const there = { channelId: first.channel_id };
  const next = discord.serverMessage(`${mention} tell me more`, there);
  const more = await next.reply();
  expect(more.channel_id).toBe(first.channel_id);
  expect(more.message_reference?.message_id).toBe(next.message.id);
  expect(textOf(more)).toContain("More passages");
  expect(discord.requests.filter(({ path }) => opened.test(path))).toHaveLength(1);
});

test("a thread of somebody else is answered in, below the mention", async () => {
  const { discord } = await startPullquote({ config });
  const thread = createSnowflake();
  addThread(thread, channelOf(`guild:${GUILD_ID}`));
  const sent = discord.serverMessage(`${mention} ${question}`, { channelId: thread });
  const reply = await sent.reply();
  expect([reply.channel_id, reply.message_reference?.message_id]).toEqual([
    thread,
    sent.message.id,
  ]);
});

test("an edit changes the reply in the thread", async () => {
  const { discord } = await startPullquote({ config });
  const sent = discord.serverMessage(`${mention} ${question}`);
  await sent.reply();
  await discord.settled();
  sent.edit(`${mention} Who is Koh Yu-hwan?`);
  expect(textOf(await sent.edited())).toContain("Koh Yu-hwan");
});

test("the buttons below an answer in a thread work there", async () => {
  const { discord } = await startPullquote({ config });
  const message = await discord.serverMessage(`${mention} ${question}`).reply();
  const place = { message, channelId: message.channel_id };
  expect(shown(await use(discord, place, "In context"))).toContain("Paragraph 11");
});

test("what is no answer needs no thread", async () => {
  const { discord } = await startPullquote({ config });
  for (const words of ["hello", ""]) {
    const sent = discord.serverMessage(`${mention} ${words}`);
    expect((await sent.reply()).message_reference?.message_id).toBe(sent.message.id);
  }
  expect(discord.requests.filter(({ path }) => opened.test(path))).toEqual([]);
});

test.each([
  ["open threads", PermissionFlagsBits.CreatePublicThreads],
  ["write in threads", PermissionFlagsBits.SendMessagesInThreads],
])("a bot that may not %s replies below the mention, and does not try", async (_, bit) => {
  const permissions = String(((1n << 53n) - 1n) & ~bit & ~PermissionFlagsBits.Administrator);
  const { discord } = await startPullquote({ config, discord: { permissions } });
  const sent = discord.serverMessage(`${mention} ${question}`);
  expect((await sent.reply()).message_reference?.message_id).toBe(sent.message.id);
  expect(discord.requests.filter(({ path }) => opened.test(path))).toEqual([]);
});

test.each([
  [
    "forbids it all the same",
    { status: 403, body: { code: 50_013, message: "Missing Permissions" } },
  ],
  ["has one already", { status: 400, body: { code: 160_004, message: "Already created" } }],
  [
    "limits how often",
    { status: 429, headers: { "retry-after": "60" }, body: { retry_after: 60, global: false } },
  ],
] as const)("where Discord %s, the reply stands below the mention", async (_, refusal) => {
  const { discord } = await startPullquote({ config });
  discord.respondNext("POST /channels/{channel_id}/messages/{message_id}/threads", refusal);
  const sent = discord.serverMessage(`${mention} ${question}`);
  const reply = await sent.reply();
  expect(reply.message_reference?.message_id).toBe(sent.message.id);
  expect(textOf(reply)).toContain(answer);
});

test.each(places)("commands open none, in $where by a $install install", async (place) => {
  const { discord } = await startPullquote({ config });
  expect(shown(await discord.slash("ask", { question }, place))).toContain(answer);
  expect(textOf(await discord.directMessage(question).reply())).toContain(answer);
  expect(discord.requests.filter(({ path }) => opened.test(path))).toEqual([]);
});
