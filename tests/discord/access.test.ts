// Access: where the operator limits channels or roles, others are told so kindly and alone, whatever they do.

import { describe, expect, test } from "vitest";
import { addThread, channelOf } from "../fake-discord/channels.ts";
import { GUILD_ID, ROLE_ID } from "../fake-discord/guilds.ts";
import { describeServerChannel } from "../fake-discord/server.ts";
import { createSnowflake } from "../fake-discord/snowflakes.ts";
import { textOf } from "../fake-discord/messages/view.ts";
import { BOT_USER } from "../fake-discord/users.ts";
import { answer, places, question, shown, startPullquote, use } from "../support/pullquote.ts";

const EPHEMERAL = 64;
const mention = `<@${BOT_USER.id}>`;
const general = channelOf(`guild:${GUILD_ID}`);
const other = "1100000000000000777";
const otherRole = "1100000000000000888";
const member = { roles: [otherRole, ROLE_ID] };
const guild = places.filter(({ where }) => where === "guild");
const outside = places.filter(({ where }) => where !== "guild");

describe("channels", () => {
  test.each(guild)("elsewhere one is told where to ask, by a $install install", async (place) => {
    const { discord } = await startPullquote({ config: { channels: [other] } });
    const reply = await discord.slash("ask", { question }, place);
    expect(shown(reply)).toBe(`I do not answer here. Please ask me in <#${other}>.`);
    expect((reply.message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(await discord.autocomplete("ask", { question: "w" }, place)).toEqual([]);
    for (const name of ["article", "help"])
      expect(shown(await discord.slash(name, {}, place))).toContain(`<#${other}>`);
    const german = await discord.slash("help", {}, { ...place, locale: "de" });
    expect(shown(german)).toBe(`Hier antworte ich nicht. Bitte frag mich in <#${other}>.`);
  });

  test("in one of them, and in its threads, one is answered", async () => {
    const thread = createSnowflake();
    addThread(thread, general);
    const { discord } = await startPullquote({ config: { channels: [other, general] } });
    const found = await discord.slash("ask", { question });
    expect(shown(found)).toContain(answer);
    expect(shown(await use(discord, found, "In context"))).toContain("Paragraph 11");
    const there = await discord.slash("ask", { question }, { channelId: thread });
    expect(shown(there)).toContain(answer);
  });

  test.each(outside)("they limit nothing in $where by a $install install", async (place) => {
    const { discord } = await startPullquote({ config: { channels: [other] } });
    expect(shown(await discord.slash("ask", { question }, place))).toContain(answer);
    expect(textOf(await discord.directMessage(question).reply())).toContain(answer);
  });

  test("of mentions elsewhere the first is told where to ask, and no more for a while", async () => {
    const config = { channels: [other], answersMentions: true };
    const { discord } = await startPullquote({ config });
    const first = await discord.serverMessage(`${mention} ${question}`).reply();
    expect(textOf(first)).toBe(`I do not answer here. Please ask me in <#${other}>.`);
    const second = discord.serverMessage(`${mention} ${question}`);
    await second.unanswered(() => discord.directMessage(question).reply());
  });

  test("a mention in one of them, or in its thread, is answered", async () => {
    const thread = createSnowflake();
    addThread(thread, general);
    const config = { channels: [general], answersMentions: true };
    const { discord } = await startPullquote({ config });
    const words = `${mention} ${question}`;
    expect(textOf(await discord.serverMessage(words).reply())).toContain(answer);
    discord.dispatch("THREAD_CREATE", describeServerChannel(thread));
    const inThread = discord.serverMessage(words, { channelId: thread });
    expect(textOf(await inThread.reply())).toContain(answer);
  });
});

describe("roles", () => {
  test.each(guild)("who has one is answered, by a $install install", async (place) => {
    const { discord } = await startPullquote({ config: { roles: [ROLE_ID] } });
    const found = await discord.slash("ask", { question }, { ...place, ...member });
    expect(shown(found)).toContain(answer);
    const opened = await use(discord, { ...found, ...member }, "In context");
    expect(shown(opened)).toContain("Paragraph 11");
  });

  test.each(guild)("who has none is told whom it answers, by a $install install", async (place) => {
    const { discord } = await startPullquote({ config: { roles: [ROLE_ID, otherRole] } });
    const refused = `Only some may ask me here: people with the role <@&${ROLE_ID}> or <@&${otherRole}>.`;
    expect(shown(await discord.slash("ask", { question }, place))).toBe(refused);
  });

  test("an answer that others see is for them alone to press", async () => {
    const { discord } = await startPullquote({ config: { roles: [ROLE_ID] } });
    const found = await discord.slash("ask", { question }, member);
    const pressed = await use(discord, { message: found.message, roles: [] }, "In context");
    expect(shown(pressed)).toContain(`<@&${ROLE_ID}>`);
    expect((pressed.message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });

  test.each(outside)("nobody has one in $where by a $install install", async (place) => {
    const { discord } = await startPullquote({ config: { roles: [ROLE_ID] } });
    const refused = "I answer only some roles of a server.";
    expect(shown(await discord.slash("ask", { question }, place))).toContain(refused);
    expect(textOf(await discord.directMessage(question).reply())).toContain(refused);
  });

  test("those of who mentions it count", async () => {
    const config = { roles: [ROLE_ID], answersMentions: true };
    const { discord } = await startPullquote({ config });
    const words = `${mention} ${question}`;
    expect(textOf(await discord.serverMessage(words, member).reply())).toContain(answer);
    const refused = await discord.serverMessage(words, { roles: [] }).reply();
    expect(textOf(refused)).toContain(`<@&${ROLE_ID}>`);
  });
});
