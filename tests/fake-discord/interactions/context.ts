// Where an interaction happens: a server, the bot's own direct messages or a group, for an app that the server or
// the asker installed. A test says what matters to it; the rest is decided here.

import { ApplicationIntegrationType, InteractionContextType, type APIUser } from "discord.js";
import { channelOf, parentOf } from "../channels.ts";
import { FOREIGN_GUILD_ID, GUILD_ID } from "../guilds.ts";
import { ASKER } from "../users.ts";

/** Where people meet an app; `privateChannel` is a group that the bot is not part of. */
export type Where = "guild" | "botDm" | "privateChannel";

/** Who installed the app. */
export type Install = "guild" | "user";

/** Where somebody does something, and who; what is left out is what the ordinary case has. */
export interface Place {
  /** Default `guild`. */
  readonly where?: Where | undefined;
  /** Default `user` in a private channel, else `guild`. */
  readonly install?: Install | undefined;
  /** Default: the asker. */
  readonly user?: APIUser | undefined;
  /** Default: the server that the bot is in, or for a user install one that it is not in. */
  readonly guildId?: string | undefined;
  /** A thread in the server that the bot is in, or any other channel; default the one channel of the place. */
  readonly channelId?: string | undefined;
  /** The asker's roles in a server; default none. */
  readonly roles?: readonly string[] | undefined;
  /** The asker's language; default `en-US`. */
  readonly locale?: string | undefined;
  /** What the asker may do in a server, as Discord's bits; default everything. */
  readonly permissions?: string | undefined;
  /** Calls a command although nothing of that name is registered for the place; default false. */
  readonly unregistered?: boolean | undefined;
}

/** A place with everything decided. */
export interface Context {
  readonly where: Where;
  readonly install: Install;
  readonly user: APIUser;
  readonly guildId: string | undefined;
  readonly channelId: string;
  readonly locale: string;
  readonly permissions: string | undefined;
  readonly roles: readonly string[];
}

/** Discord's number for each place. */
export const CONTEXT_TYPES: Readonly<Record<Where, InteractionContextType>> = {
  guild: InteractionContextType.Guild,
  botDm: InteractionContextType.BotDM,
  privateChannel: InteractionContextType.PrivateChannel,
};

/** Discord's number for each kind of installation. */
export const INSTALL_TYPES: Readonly<Record<Install, ApplicationIntegrationType>> = {
  guild: ApplicationIntegrationType.GuildInstall,
  user: ApplicationIntegrationType.UserInstall,
};

/**
 * Decides what a place leaves open.
 *
 * @param place - what the test says
 * @param before - where it happens otherwise: the context of the message that a button stands on
 * @throws when an app that only the server installed is used where no server is
 */
export function resolveContext(place: Place, before?: Context): Context {
  const where = place.where ?? before?.where ?? "guild";
  const usual = where === "privateChannel" ? "user" : "guild";
  const install = place.install ?? before?.install ?? usual;
  if (where === "privateChannel" && install === "guild") {
    throw new Error(
      "A private channel has no server install: only the user can have the app there",
    );
  }
  const user = place.user ?? before?.user ?? ASKER;
  const home = install === "guild" ? GUILD_ID : FOREIGN_GUILD_ID;
  const guildId = where === "guild" ? (place.guildId ?? before?.guildId ?? home) : undefined;
  const owners = { guild: `guild:${guildId}`, botDm: `dm:${user.id}`, privateChannel: "group" };
  return {
    where,
    install,
    user,
    guildId,
    channelId: place.channelId ?? threadOf(before) ?? channelOf(owners[where]),
    locale: place.locale ?? before?.locale ?? "en-US",
    permissions: place.permissions,
    roles: place.roles ?? before?.roles ?? [],
  };
}

function threadOf(context: Context | undefined): string | undefined {
  return parentOf(context?.channelId ?? "") === undefined ? undefined : context?.channelId;
}

/** @returns whose installation allows the interaction, by Discord's number for the kind of installation */
export function findInstallationOwners({
  where,
  install,
  user,
  guildId,
}: Context): Readonly<Record<string, string>> {
  if (install === "user") return { [INSTALL_TYPES.user]: user.id };
  return { [INSTALL_TYPES.guild]: where === "guild" ? (guildId ?? "") : "0" };
}
