// Commands: what people find in Discord's menus, each in their own language. Data only; actions/ says what they do.

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type ApplicationCommandData,
  type ChatInputApplicationCommandData,
  type LocalizationMap,
  type MessageApplicationCommandData,
} from "discord.js";
import type { Messages, NamedText } from "../presentation/messages.ts";
import { english } from "../presentation/messages/english.ts";
import { localize } from "./locales.ts";

/** A command as it is registered. */
export type Command = ChatInputApplicationCommandData | MessageApplicationCommandData;

/** In servers, in the bot's direct messages and in groups; for servers and for people. */
const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integrationTypes: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
} satisfies Partial<ApplicationCommandData>;

/** The longest question of a slash command; a reply shows it whole. */
export const longestAsked = 300;

/** The commands as Discord is told of them. */
export const commands: readonly Command[] = [
  {
    ...everywhere,
    type: ApplicationCommandType.ChatInput,
    ...nameCommand((texts) => texts.ask),
    options: [
      {
        ...nameCommand((texts) => texts.ask.options.question),
        type: ApplicationCommandOptionType.String,
        required: true,
        maxLength: longestAsked,
        autocomplete: true,
      },
      {
        ...nameCommand((texts) => texts.ask.options.private),
        type: ApplicationCommandOptionType.Boolean,
      },
    ],
  },
  {
    ...everywhere,
    type: ApplicationCommandType.ChatInput,
    ...nameCommand((texts) => texts.article),
    options: [
      {
        ...nameCommand((texts) => texts.article.options.paragraph),
        type: ApplicationCommandOptionType.Integer,
        minValue: 1,
      },
    ],
  },
  {
    ...everywhere,
    type: ApplicationCommandType.ChatInput,
    ...nameCommand((texts) => texts.help),
  },
  {
    ...everywhere,
    type: ApplicationCommandType.Message,
    name: english.commands.find,
    nameLocalizations: localize(({ commands: { find } }) => find),
  },
];

interface LocalizedName extends NamedText {
  readonly nameLocalizations: LocalizationMap;
  readonly descriptionLocalizations: LocalizationMap;
}

/** Names a command or an option; interactions carry the English name, whatever the asker sees. */
function nameCommand(choose: (texts: Messages["commands"]) => NamedText): LocalizedName {
  const { name, description } = choose(english.commands);
  return {
    name,
    nameLocalizations: localize((messages) => choose(messages.commands).name),
    description,
    descriptionLocalizations: localize((messages) => choose(messages.commands).description),
  };
}
