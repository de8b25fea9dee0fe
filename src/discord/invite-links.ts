// Invite links: the addresses at which Discord asks somebody to add the bot, and the permissions that it needs
// where it is added. Pure.

import { ApplicationIntegrationType, OAuth2Scopes, PermissionFlagsBits } from "discord.js";

/** What a bot may be used for beside commands, as far as it asks for permissions. */
export interface Abilities {
  /** Whether it answers messages in servers that mention it. */
  readonly answersMentions?: boolean;
  /** Whether it answers those in threads of their own. */
  readonly opensThreads?: boolean;
}

/** Where to add the bot. */
export interface InviteLinks {
  /** For a server, with the least permissions. */
  readonly server: string;
  /** For oneself, everywhere. */
  readonly person: string;
}

/** Permissions, as Discord names them in its settings, with their bits. */
export type Permissions = Readonly<Record<string, bigint>>;

/** Commands and buttons need none; a reply to a message needs to see it and to write below it. */
export function listNeededPermissions({ answersMentions, opensThreads }: Abilities): Permissions {
  if (answersMentions !== true) return {};
  return {
    "View Channels": PermissionFlagsBits.ViewChannel,
    "Send Messages": PermissionFlagsBits.SendMessages,
    "Send Messages in Threads": PermissionFlagsBits.SendMessagesInThreads,
    ...(opensThreads === true && {
      "Create Public Threads": PermissionFlagsBits.CreatePublicThreads,
    }),
    "Read Message History": PermissionFlagsBits.ReadMessageHistory,
  };
}

/** Makes the links at which a bot is added. */
export function createInviteLinks(applicationId: string, abilities: Abilities): InviteLinks {
  const needed = Object.values(listNeededPermissions(abilities));
  const permissions = needed.reduce((all, bit) => all | bit, 0n);
  const { Bot, ApplicationsCommands } = OAuth2Scopes;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const start = `https://discord.com/oauth2/authorize?client_id=${applicationId}&integration_type=`;
  return {
    server: `${start}${GuildInstall}&scope=${Bot}+${ApplicationsCommands}&permissions=${permissions}`,
    person: `${start}${UserInstall}&scope=${ApplicationsCommands}`,
  };
}
