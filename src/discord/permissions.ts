// Permissions: whether an answer may be posted for all to see, whether in a thread of its own, and who may hand over
// documents.

import {
  ApplicationIntegrationType,
  type BaseInteraction,
  ChannelType,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
} from "discord.js";

/** In a channel the first is asked for, in a thread the second; which of them it is, is not known here. */
const writing = [PermissionFlagsBits.SendMessages, PermissionFlagsBits.SendMessagesInThreads];

/**
 * Tells whether the bot may post to the channel on somebody's behalf. It may do nothing that the
 * person could not do: in a server both need to be allowed to write, or, for an app that only the
 * person has, the person to use apps from outside.
 */
export function mayShare(interaction: BaseInteraction): boolean {
  const { context, appPermissions, memberPermissions, authorizingIntegrationOwners } = interaction;
  if (context === InteractionContextType.BotDM) return false;
  if (context === InteractionContextType.PrivateChannel) return true;
  const isServers = authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall];
  const isBotAllowed =
    isServers === undefined
      ? memberPermissions?.has(PermissionFlagsBits.UseExternalApps) === true
      : appPermissions.has(writing);
  return isBotAllowed && memberPermissions?.has(writing) === true;
}

/** Tells whether somebody may manage the server that they are in. */
export function mayManage({ context, memberPermissions }: BaseInteraction): boolean {
  return (
    context === InteractionContextType.Guild &&
    memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true
  );
}

/** A thread for a reply is opened and written in. */
const threading = [
  PermissionFlagsBits.CreatePublicThreads,
  PermissionFlagsBits.SendMessagesInThreads,
];

/** Tells whether the bot may open a thread for a message: of a server's channel for text, not in a thread. */
export function mayOpenThread({ channel, guild }: Pick<Message, "channel" | "guild">): boolean {
  const isText =
    channel.type === ChannelType.GuildText || channel.type === ChannelType.GuildAnnouncement;
  const bot = guild?.members.me;
  if (!isText || bot === null || bot === undefined) return false;
  return channel.permissionsFor(bot).has(threading);
}
