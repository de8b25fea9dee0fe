// Holds the loopback Discord to account: connecting, faults, registered commands and breaches, with the real client.

import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  type ApplicationCommandData,
  GatewayIntentBits,
  InteractionContextType,
} from "discord.js";
import { describe, expect, test } from "vitest";
import { offlineBot, onlineBot } from "./echo-bot.ts";

const ECHO: ApplicationCommandData = {
  name: "echo",
  description: "Says it back",
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integrationTypes: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: "text",
      description: "What to say",
      required: false,
      maxLength: 300,
    },
  ],
};

describe("connecting", () => {
  test("a wrong token is refused", async () => {
    const { client, discord } = await offlineBot();
    await expect(client.login("wrong")).rejects.toThrow(/invalid token/);
    expect(discord.requests.at(-1)?.status).toBe(401);
  });

  test("privileged intents are refused", async () => {
    const { client, discord } = await offlineBot({ intents: GatewayIntentBits.MessageContent });
    await expect(client.login(discord.token)).rejects.toThrow(/disallowed intents/);
  });

  test("a test can have any client refused", async () => {
    const { client, discord } = await offlineBot({ refuse: 4013 });
    await expect(client.login(discord.token)).rejects.toThrow(/invalid intents/);
  });

  test("a dropped connection is resumed, and what was sent meanwhile arrives", async () => {
    const { discord } = await onlineBot();
    discord.closeGateway(4000);
    const sent = discord.directMessage("still there?");
    expect((await sent.reply()).content).toBe("You said: still there?");
    expect(discord.sessions).toEqual([expect.objectContaining({ resumes: 1 })]);
  });

  test("a planned fault is answered once", async () => {
    const { discord, client } = await onlineBot();
    discord.respondNext("GET /users/@me", { status: 403, body: { message: "No", code: 40_001 } });
    await expect(client.rest.get("/users/@me")).rejects.toMatchObject({ status: 403 });
    await expect(client.rest.get("/users/@me")).resolves.toMatchObject({ bot: true });
  });
});

describe("commands", () => {
  test("commands come back with what Discord adds, and keep their ids", async () => {
    const { discord, client } = await onlineBot();
    await client.application?.commands.set([ECHO]);
    await discord.registered();
    const [first] = discord.commands();
    expect(first).toMatchObject({
      default_member_permissions: null,
      dm_permission: true,
      name_localizations: null,
      nsfw: false,
    });
    expect(first?.options?.[0]).not.toHaveProperty("required");
    await client.application?.commands.set([{ ...ECHO, description: "Changed" }]);
    await discord.registered(2);
    expect(discord.commands()[0]).toMatchObject({ id: first?.id, description: "Changed" });
    const fetched = await client.application?.commands.fetch();
    expect(fetched?.first()?.equals({ ...ECHO, description: "Changed" })).toBe(true);
  });

  test("a command is offered only where it is registered for", async () => {
    const { discord, client } = await onlineBot();
    const contexts = [InteractionContextType.Guild];
    await client.application?.commands.set([{ ...ECHO, contexts }]);
    await discord.registered();
    await expect(discord.slash("echo", {}, { where: "botDm" })).rejects.toThrow(/contexts/);
    await expect(discord.slash("ecco")).rejects.toThrow(/only: echo/);
    await expect(discord.slash("echo")).resolves.toMatchObject({ type: 4 });
  });

  test("commands of one server stay there, and know no contexts", async () => {
    const { discord, client } = await onlineBot();
    await client.application?.commands.set([ECHO], discord.guildId);
    await discord.registered();
    expect(discord.commands()).toEqual([]);
    expect(discord.commands(discord.guildId)).toHaveLength(1);
    expect(discord.commands(discord.guildId)[0]).not.toHaveProperty("contexts");
    await expect(discord.slash("echo")).resolves.toMatchObject({ type: 4 });
  });

  test("a set of commands that breaks the rules is refused", async () => {
    const { discord, client } = await onlineBot();
    const setting = client.application?.commands.set([{ ...ECHO, name: "Echo" }, ECHO, ECHO]);
    await expect(setting).rejects.toMatchObject({ code: 50_035 });
    expect(discord.takeViolations().join("; ")).toMatch(/more than once.*"Echo" is no name/);
  });
});

describe("breaches", () => {
  test("an invalid body is refused as Discord does, and stop tells of it", async () => {
    const refused: unknown[] = [];
    const { discord } = await onlineBot({
      async onInteraction(interaction) {
        if (!interaction.isChatInputCommand()) return;
        await interaction.reply("x".repeat(2_001)).catch((error: unknown) => refused.push(error));
        await interaction.reply("short");
      },
    });
    expect((await discord.slash("echo")).message?.content).toBe("short");
    expect(refused).toEqual([expect.objectContaining({ code: 50_035 })]);
    await expect(discord.stop()).rejects.toThrow(/content: at most 2000, got 2001/);
  });

  test("what only Discord's own description knows is checked in every run", async () => {
    const { discord, client } = await onlineBot();
    const { channelId } = discord.directMessage("hello");
    const posting = client.rest.post(`/channels/${channelId}/messages`, {
      body: { content: "x", tts: "yes" },
    });
    await expect(posting).rejects.toMatchObject({ code: 50_035 });
    expect(discord.takeViolations().join("; ")).toMatch(/messages: tts .*boolean/);
  });

  test("an unknown route is a breach", async () => {
    const { discord, client } = await onlineBot();
    await expect(client.rest.get("/nowhere")).rejects.toMatchObject({ status: 404 });
    expect(discord.takeViolations()).toEqual([
      "GET /nowhere: the loopback Discord has no such route",
    ]);
  });

  test("a user install reaches no channel of a server that the bot is not in", async () => {
    const { discord, client } = await onlineBot();
    const { context } = await discord.slash("echo", {}, { install: "user" });
    const posting = client.rest.post(`/channels/${context.channelId}/messages`, {
      body: { content: "x", allowed_mentions: { parse: [] } },
    });
    await expect(posting).rejects.toMatchObject({ code: 50_001 });
  });
});
