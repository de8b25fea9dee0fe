// The bot on Discord: the real client against the stand-in, in every place that people meet it.

import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createAsk } from "../../src/core/answer/answer.ts";
import { parseArticle } from "../../src/core/article/article.ts";
import { type Bot, startBot } from "../../src/discord/client.ts";
import type { Discord } from "../fake-discord/discord.ts";
import { buttonsOf, textOf } from "../fake-discord/messages/view.ts";
import { OTHER_BOT } from "../fake-discord/users.ts";
import { answerFrom } from "../support/answering.ts";
import { startDiscord } from "../support/discord.ts";

const article = parseArticle(readFileSync("seeds/article.txt", "utf8"));
const library = { article, ask: createAsk(article) };
const question = "When did Kim travel to Russia?";

let discord: Discord;
let bot: Bot;

beforeEach(async () => {
  discord = await startDiscord();
  bot = await connect();
});

afterEach(async () => {
  await bot.stop();
  await discord.stop();
});

function connect(): Promise<Bot> {
  const { token, apiUrl } = discord;
  return startBot({ token, apiUrl, guildId: undefined }, answerFrom(library), {
    log(level, message) {
      expect({ level, message }).not.toMatchObject({ level: "error" });
    },
  });
}

test.each([
  { where: "guild", install: "guild" },
  { where: "guild", install: "user" },
  { where: "botDm", install: "guild" },
  { where: "privateChannel", install: "user" },
] as const)(
  "/ask is answered in $where as a $install install, with a button to the context",
  async (place) => {
    const reply = await discord.slash("ask", { question }, place);
    expect(reply.message && textOf(reply.message)).toContain("armored train");
    const [button] = reply.message ? buttonsOf(reply.message) : [];
    expect(button?.label).toBe("In context");
    if (!reply.message || !button) return;
    const context = await discord.press(button.customId, { message: reply.message });
    expect(context.message && textOf(context.message)).toContain("Paragraph 11");
  },
);

test("a direct message is answered, a bot's is not", async () => {
  const asked = discord.directMessage(question);
  expect(textOf(await asked.reply())).toContain("armored train");
  const other = discord.directMessage(question, { author: OTHER_BOT });
  await other.unanswered(() => discord.slash("help"));
});

test("/article and /help say what has been read and how to ask", async () => {
  const read = await discord.slash("article");
  expect(read.message && textOf(read.message)).toContain("20 paragraphs");
  const help = await discord.slash("help");
  expect(help.message && textOf(help.message)).toContain("/ask");
});

test("a forged button gets a kind answer", async () => {
  const { message } = await discord.slash("ask", { question });
  const [button] = message ? buttonsOf(message) : [];
  if (!message || !button) throw new Error("an answer has a button");
  const changed = JSON.parse(
    JSON.stringify(message).replaceAll(button.customId, "context:0000000:1:2"),
  );
  const reply = await discord.press("context:0000000:1:2", { message: changed });
  expect(reply.message && textOf(reply.message)).toContain("has changed");
});

test("commands that have not changed are not registered again", async () => {
  await bot.stop();
  bot = await connect();
  expect(discord.requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
});

test("what is asked while the bot still prepares is answered", async () => {
  await bot.stop();
  await discord.stop();
  discord = await startDiscord();
  const connecting = connect();
  await discord.ready();
  const reply = await discord.slash("ask", { question });
  bot = await connecting;
  expect(reply.message && textOf(reply.message)).toContain("armored train");
});

test("a picture alone is told what to do", async () => {
  const reply = await discord.directMessage("", { attachments: [{}] }).reply();
  expect(textOf(reply)).toContain("I can only read text");
});

test("a refused intent is explained in one line", async () => {
  const refusing = await startDiscord({ refuse: 4014 });
  const { token, apiUrl } = refusing;
  const start = startBot({ token, apiUrl, guildId: undefined }, answerFrom(library), {
    log: () => {},
  });
  await expect(start).rejects.toThrow(/^Discord refused the gateway intents/);
  await refusing.stop();
});
