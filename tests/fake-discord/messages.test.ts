// Holds the loopback Discord to account: messages to the bot, with the real client of discord.js.

import { GatewayIntentBits } from "discord.js";
import { describe, expect, test } from "vitest";
import { onlineBot } from "./echo-bot.ts";

describe("direct messages", () => {
  test("a direct message gets a reply in the same conversation", async () => {
    const { discord, errors } = await onlineBot();
    const sent = discord.directMessage("hello");
    const reply = await sent.reply();
    expect(reply.content).toBe("You said: hello");
    expect(reply.message_reference?.message_id).toBe(sent.message.id);
    expect(errors).toEqual([]);
  });

  test("silence is told from an answer without sleeping", async () => {
    const { discord } = await onlineBot();
    const probe = () => discord.slash("echo", { text: "probe" });
    await discord.directMessage("beep", { author: { bot: true } }).unanswered(probe);
    await discord.directMessage("pinned", { type: 6 }).unanswered(probe);
    const spoken = discord.directMessage("hello").unanswered(probe);
    await expect(spoken).rejects.toThrow(/Expected silence/);
  });

  test("a client without the intent is sent no direct message", async () => {
    const { discord } = await onlineBot({ intents: 0 });
    expect(() => discord.directMessage("hello")).toThrow(/did not ask for DirectMessages/);
  });
});

describe("messages in a server", () => {
  const { DirectMessages, Guilds, GuildMessages } = GatewayIntentBits;
  const intents = DirectMessages | Guilds | GuildMessages;

  test("text comes with a mention, and without one only the fact that something was written", async () => {
    const { discord } = await onlineBot({ intents });
    const mention = `<@${discord.applicationId}> hello`;
    expect((await discord.serverMessage(mention).reply()).content).toBe(`You said: ${mention}`);
    expect((await discord.serverMessage("hello").reply()).content).toBe("You said: ");
  });

  test("a client without the intent is sent none", async () => {
    const { discord } = await onlineBot();
    expect(() => discord.serverMessage("hello")).toThrow(/did not ask for GuildMessages/);
  });
});
