// Commands: what people find in Discord's menus. Data only; handlers.ts says what they do.

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type ChatInputApplicationCommandData,
} from "discord.js";
import { texts } from "../texts.ts";

/** In servers, in the bot's direct messages and in groups; for servers and for people. */
const everywhere = {
  type: ApplicationCommandType.ChatInput,
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integrationTypes: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
} satisfies Partial<ChatInputApplicationCommandData>;

/** The longest question of a slash command; a reply shows it whole. */
export const longestAsked = 300;

/** The commands as Discord is told of them. */
export const commands: readonly ChatInputApplicationCommandData[] = [
  {
    ...everywhere,
    name: "ask",
    description: texts.commands.ask,
    options: [
      {
        name: "question",
        description: texts.commands.askQuestion,
        type: ApplicationCommandOptionType.String,
        required: true,
        maxLength: longestAsked,
      },
    ],
  },
  { ...everywhere, name: "article", description: texts.commands.article },
  { ...everywhere, name: "help", description: texts.commands.help },
];
