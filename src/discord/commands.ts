// Commands: what people find in Discord's menus. Data only; actions/ says what they do.

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type ApplicationCommandData,
  type ChatInputApplicationCommandData,
  type MessageApplicationCommandData,
} from "discord.js";
import { messages } from "../presentation/messages.ts";

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
  const chooseArticle = (description: string) =>
    hasLibrary
      ? [
          {
            name: "article",
            description,
            type: ApplicationCommandOptionType.String as const,
            autocomplete: true as const,
          },
        ]
      : [];
  return [
    {
      ...everywhere,
      type: ApplicationCommandType.ChatInput,
      name: "ask",
      description: messages.commands.ask,
      options: [
        {
          name: "question",
          description: messages.commands.askQuestion,
          type: ApplicationCommandOptionType.String,
          required: true,
          maxLength: longestAsked,
          autocomplete: true,
        },
        {
          name: "private",
          description: messages.commands.askPrivate,
          type: ApplicationCommandOptionType.Boolean,
        },
        ...chooseArticle(messages.commands.askArticle),
      ],
    },
    {
      ...everywhere,
      type: ApplicationCommandType.ChatInput,
      name: "article",
      description: messages.commands.article,
      options: [
        {
          name: "paragraph",
          description: messages.commands.articleParagraph,
          type: ApplicationCommandOptionType.Integer,
          minValue: 1,
        },
        ...chooseArticle(messages.commands.articleName),
      ],
    },
    {
      ...everywhere,
      type: ApplicationCommandType.ChatInput,
      name: "help",
      description: messages.commands.help,
    },
    { ...everywhere, type: ApplicationCommandType.Message, name: messages.commands.find },
    ...(takesDocuments ? [createLibraryCommand()] : []),
  ];
}

/** For those alone who may manage the server, unless its settings say otherwise; see actions/shelf.ts. */
function createLibraryCommand(): Command {
  const { library, libraryAdd, libraryList, libraryRemove, libraryDocument } = messages.commands;
  const type = ApplicationCommandOptionType.Subcommand as const;
  return {
    contexts: [InteractionContextType.Guild],
    integrationTypes: [ApplicationIntegrationType.GuildInstall],
    defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
    type: ApplicationCommandType.ChatInput,
    name: "library",
    description: library,
    options: [
      { name: "add", description: libraryAdd, type },
      { name: "list", description: libraryList, type },
      {
        name: "remove",
        description: libraryRemove,
        type,
        options: [
          {
            name: "document",
            description: libraryDocument,
            type: ApplicationCommandOptionType.String,
            required: true,
            autocomplete: true,
          },
        ],
      },
    ],
  };
}
