// Permissions: whether an answer may be posted for all to see.

import {
  ApplicationIntegrationType,
  type BaseInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord.js";

/**
 * Tells whether the bot may post to the channel on somebody's behalf. It may do nothing that the
 * person could not do: in a server both need to be allowed to write there, or, for an app that only
 * the person has, the person to use apps from outside.
 */
export function mayShare(interaction: BaseInteraction): boolean {
  const { context, channel, appPermissions, memberPermissions: asker } = interaction;
  if (context === InteractionContextType.BotDM) return false;
  if (context === InteractionContextType.PrivateChannel) return true;
  const { SendMessages, SendMessagesInThreads, UseExternalApps } = PermissionFlagsBits;
  const write = channel?.isThread() === true ? SendMessagesInThreads : SendMessages;
  const isServers =
    interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined;
  const isBotAllowed = isServers ? appPermissions.has(write) : asker?.has(UseExternalApps) === true;
  return isBotAllowed && asker?.has(write) === true;
}
