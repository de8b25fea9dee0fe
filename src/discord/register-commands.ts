// Registers the commands with Discord, once, and only when they differ from what it has.

import type { Client } from "discord.js";
import { type Command, type CommandFeatures, listCommands } from "./commands.ts";

/**
 * Brings the commands that Discord has in line with ours.
 *
 * @param features - what they are made for
 * @param guildId - a server to register them to alone; undefined registers them everywhere
 * @returns whether anything had to be changed
 * @throws DiscordAPIError when Discord refuses, as for a server that the bot is not in
 */
export async function registerCommands(
  client: Client<true>,
  features: CommandFeatures = {},
  guildId?: string,
): Promise<boolean> {
  const manager = client.application.commands;
  const commands = listCommands(features);
  const wanted = guildId === undefined ? [...commands] : commands.map(restrictToServer);
  const existing = await manager.fetch({
    ...(guildId !== undefined && { guildId }),
    withLocalizations: true,
  });
  const isCurrent =
    existing.size === wanted.length &&
    wanted.every((command) => existing.some((other) => other.equals(command, true)));
  if (isCurrent) return false;
  if (guildId === undefined) await manager.set(wanted);
  else await manager.set(wanted, guildId);
  return true;
}

/** A server's own commands have no contexts and no installations; Discord would drop them. */
function restrictToServer({
  contexts: _contexts,
  integrationTypes: _types,
  ...command
}: Command): Command {
  return command;
}
