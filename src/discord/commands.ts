// Commands: what people find in Discord's menus, each in their own language. Data only; actions/ says what they do.

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
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

/** What the commands are made for. */
export interface CommandFeatures {
  /** Whether there may be several articles to choose from; default false. */
  readonly hasLibrary?: boolean;
  /** Whether servers may hand over documents; default false. */
  readonly takesDocuments?: boolean;
}

/** The commands of a bot with one article, as Discord is told of them. */
export const commands: readonly Command[] = listCommands({});

/** Lists the commands as Discord is told of them. */
export function listCommands({
  hasLibrary = false,
  takesDocuments = false,
}: CommandFeatures): readonly Command[] {
  const chooseArticle = (choose: (messages: Messages) => NamedText) =>
    hasLibrary
      ? [
          {
            ...localizeName(choose),
            type: ApplicationCommandOptionType.String as const,
            autocomplete: true as const,
          },
        ]
      : [];
  return [
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
        ...chooseArticle(({ library }) => library.toAsk),
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
        ...chooseArticle(({ library }) => library.toOpen),
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
    ...(takesDocuments ? [createLibraryCommand()] : []),
  ];
}

/** For those alone who may manage the server, unless its settings say otherwise; see actions/shelf.ts. */
function createLibraryCommand(): Command {
  const type = ApplicationCommandOptionType.Subcommand as const;
  return {
    contexts: [InteractionContextType.Guild],
    integrationTypes: [ApplicationIntegrationType.GuildInstall],
    defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
    type: ApplicationCommandType.ChatInput,
    ...localizeName(({ shelf }) => shelf.command),
    options: [
      { ...localizeName(({ shelf }) => shelf.command.add), type },
      { ...localizeName(({ shelf }) => shelf.command.list), type },
      {
        ...localizeName(({ shelf }) => shelf.command.remove),
        type,
        options: [
          {
            ...localizeName(({ shelf }) => shelf.command.document),
            type: ApplicationCommandOptionType.String,
            required: true,
            autocomplete: true,
          },
        ],
      },
    ],
  };
}

interface LocalizedName extends NamedText {
  readonly nameLocalizations: LocalizationMap;
  readonly descriptionLocalizations: LocalizationMap;
}

/** Names a command or an option; interactions carry the English name, whatever the asker sees. */
function nameCommand(choose: (texts: Messages["commands"]) => NamedText): LocalizedName {
  return localizeName(({ commands: texts }) => choose(texts));
}

function localizeName(choose: (messages: Messages) => NamedText): LocalizedName {
  const { name, description } = choose(english);
  return {
    name,
    nameLocalizations: localize((messages) => choose(messages).name),
    description,
    descriptionLocalizations: localize((messages) => choose(messages).description),
  };
}
