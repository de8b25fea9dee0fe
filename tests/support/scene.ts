// Where something happens: a server, the bot's own direct messages or a group, for an app that the server or the
// asker installed. A test says what matters to it; the rest is decided here.

import type { APIUser } from "discord.js";
import { ASKER, FOREIGN_GUILD_ID, GUILD_ID, channelOf } from "./identities.ts";

/** Where somebody does something, and who; what is left out is what the ordinary case has. */
export interface Place {
  /** Default `guild`. `privateChannel` is a group of people that the bot is not part of. */
  readonly where?: "guild" | "botDm" | "privateChannel" | undefined;
  /** Who installed the app: default `user` in a private channel, else `guild`. */
  readonly install?: "guild" | "user" | undefined;
  /** Default: the asker. */
  readonly user?: APIUser | undefined;
  /** Default: the server that the bot is in, or for a user install one that it is not in. */
  readonly guildId?: string | undefined;
  /** The asker's language; default `en-US`. */
  readonly locale?: string | undefined;
  /** What the asker may do in a server, as Discord's bits; default everything. */
  readonly permissions?: string | undefined;
  /** Calls a command although nothing of that name is registered for the place; default false. */
  readonly unregistered?: boolean | undefined;
}

/** A place with everything decided. */
export interface Scene {
  readonly where: "guild" | "botDm" | "privateChannel";
  readonly install: "guild" | "user";
  readonly user: APIUser;
  readonly guildId: string | undefined;
  readonly channelId: string;
  readonly locale: string;
  readonly permissions: string | undefined;
  /** Discord's number for `where`. */
  readonly context: 0 | 1 | 2;
}

const CONTEXTS = { guild: 0, botDm: 1, privateChannel: 2 } as const;

/**
 * Decides what a place leaves open.
 *
 * @param place - what the test says
 * @param before - where it happens otherwise: the scene of the message that a button stands on
 * @throws when an app that only the server installed is used where no server is
 */
export function sceneOf(place: Place, before?: Scene): Scene {
  const where = place.where ?? before?.where ?? "guild";
  const install =
    place.install ?? before?.install ?? (where === "privateChannel" ? "user" : "guild");
  if (where === "privateChannel" && install === "guild") {
    throw new Error(
      "A private channel has no server install: only the user can have the app there",
    );
  }
  const user = place.user ?? before?.user ?? ASKER;
  const home = install === "guild" ? GUILD_ID : FOREIGN_GUILD_ID;
  const guildId = where === "guild" ? (place.guildId ?? before?.guildId ?? home) : undefined;
  const owner = { guild: `guild:${guildId}`, botDm: `dm:${user.id}`, privateChannel: "group" }[
    where
  ];
  return {
    where,
    install,
    user,
    guildId,
    channelId: channelOf(owner),
    locale: place.locale ?? before?.locale ?? "en-US",
    permissions: place.permissions,
    context: CONTEXTS[where],
  };
}

/** @returns whose installation allows the interaction, by Discord's number for the kind of installation */
export function ownersOf({
  where,
  install,
  user,
  guildId,
}: Scene): Readonly<Record<string, string>> {
  if (install === "user") return { 1: user.id };
  return { 0: where === "guild" ? (guildId ?? "") : "0" };
}
