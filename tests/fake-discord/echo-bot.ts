// The smallest bot: it says back what it is told. The tests of this folder drive it.

import {
  ButtonStyle,
  Client,
  ComponentType,
  MessageFlags,
  Partials,
  type ActionRowData,
  type Interaction,
  type InteractionButtonComponentData,
  type Message,
} from "discord.js";
import { onTestFinished } from "vitest";
import { startDiscord, type Discord } from "./discord.ts";
import type { DiscordOptions } from "./options.ts";

/** A loopback Discord with a client that points to it. */
export interface EchoBot {
  readonly discord: Discord;
  readonly client: Client;
  /** What the client and the bot failed with. */
  readonly errors: readonly unknown[];
}

/** How the bot differs from the plain one. */
export interface EchoOptions extends DiscordOptions {
  /** What it does with an interaction; default `echo`. */
  readonly onInteraction?: (interaction: Interaction) => Promise<unknown>;
  /** Default: direct messages. */
  readonly intents?: number;
}

/** A row with the one button "More". */
export const MORE: ActionRowData<InteractionButtonComponentData> = {
  type: ComponentType.ActionRow,
  components: [
    { type: ComponentType.Button, style: ButtonStyle.Secondary, label: "More", customId: "more" },
  ],
};

const DIRECT_MESSAGES = 1 << 12;

/** Starts both, without logging in; they end with the test, whatever was violated. */
export async function offlineBot(options: EchoOptions = {}): Promise<EchoBot> {
  const { onInteraction = echo, intents = DIRECT_MESSAGES, ...rest } = options;
  const discord = await startDiscord(rest);
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl },
    allowedMentions: { parse: [] },
  });
  const errors: unknown[] = [];
  const keep = (error: unknown): number => errors.push(error);
  client.on("interactionCreate", (interaction) => void onInteraction(interaction).catch(keep));
  client.on("messageCreate", (message) => void sayBack(message).catch(keep));
  client.on("error", keep);
  client.on("shardError", keep);
  onTestFinished(async () => {
    await client.destroy();
    discord.takeViolations();
    await discord.stop();
  });
  return { discord, client, errors };
}

/** Starts both and logs in. */
export async function onlineBot(options: EchoOptions = {}): Promise<EchoBot> {
  const bot = await offlineBot(options);
  await bot.client.login(bot.discord.token);
  await bot.discord.ready();
  return bot;
}

/** Answers a slash command with its option `text` and a button, and the button with "more", privately. */
export async function echo(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) {
    const content = interaction.options.getString("text") ?? "nothing";
    await interaction.reply({ content, components: [MORE] });
  } else if (interaction.isButton()) {
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
      components: [
        {
          type: ComponentType.Container,
          components: [{ type: ComponentType.TextDisplay, content: "more" }],
        },
      ],
    });
  }
}

async function sayBack(message: Message): Promise<void> {
  if (message.author.bot || message.system) return;
  await message.reply({ content: `You said: ${message.content}` });
}
