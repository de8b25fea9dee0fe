// The part of an interaction that all kinds share, shaped as Discord shapes it for the context: a member and a
// server, or a user; the channel; what the app may do there; whose installation allows it.

import { ChannelType, InteractionType } from "discord.js";
import type { JsonObject } from "../json.ts";
import { createSnowflake } from "../snowflakes.ts";
import { describeServerChannel } from "../server.ts";
import { APPLICATION_ID } from "../users.ts";
import { CONTEXT_TYPES, findInstallationOwners, type Context } from "./context.ts";

/** Discord's numbers for the kinds of interaction. */
export const INTERACTION: Readonly<
  Record<"command" | "component" | "autocomplete" | "modal", InteractionType>
> = {
  command: InteractionType.ApplicationCommand,
  component: InteractionType.MessageComponent,
  autocomplete: InteractionType.ApplicationCommandAutocomplete,
  modal: InteractionType.ModalSubmit,
};

/** EMBED_LINKS, ATTACH_FILES, MENTION_EVERYONE, SEND_POLLS, and USE_EXTERNAL_EMOJIS where the bot is. */
const PERMISSIONS = {
  guild: "2251799813685247",
  guildByUser: "562949953863680",
  botDm: "562949953863680",
  privateChannel: "562949953601536",
} as const satisfies Record<string, string>;

/** All bits that a number holds. */
export const EVERY_PERMISSION = "9007199254740991";

/**
 * Makes an interaction.
 *
 * @param type - Discord's number for its kind, one of `INTERACTION`
 * @param data - what only this kind has
 */
export function createInteraction(context: Context, type: number, data: JsonObject): JsonObject {
  const id = createSnowflake();
  return {
    id,
    application_id: APPLICATION_ID,
    type,
    data,
    token: `interaction-token-${id}`,
    version: 1,
    channel: describeChannel(context),
    channel_id: context.channelId,
    ...describeAsker(context),
    app_permissions: permissionsOf(context),
    locale: context.locale,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: findInstallationOwners(context),
    context: CONTEXT_TYPES[context.where],
    attachment_size_limit: 10_485_760,
  };
}

function permissionsOf({ where, install }: Context): string {
  return PERMISSIONS[where === "guild" && install === "user" ? "guildByUser" : where];
}

function describeChannel(context: Context): JsonObject {
  const shared = { id: context.channelId, flags: 0, last_message_id: null };
  switch (context.where) {
    case "guild":
      return { ...shared, ...describeGuildChannel(context) };
    case "botDm":
      return { ...shared, type: ChannelType.DM, recipients: [context.user] };
    case "privateChannel":
      return { ...shared, ...describeGroup(context.user.id) };
    default:
      return context.where satisfies never;
  }
}

function describeGuildChannel({ channelId, guildId }: Context): JsonObject {
  return {
    ...describeServerChannel(channelId),
    guild_id: guildId,
    nsfw: false,
    permissions: EVERY_PERMISSION,
    topic: null,
  };
}

/** Discord does not name the members of a group. */
function describeGroup(ownerId: string): JsonObject {
  return {
    type: ChannelType.GroupDM,
    name: "a group",
    icon: null,
    owner_id: ownerId,
    last_pin_timestamp: null,
  };
}

function describeAsker({ where, guildId, user, permissions, roles }: Context): JsonObject {
  if (where !== "guild") return { user };
  const member = {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles,
    joined_at: "2025-01-01T00:00:00.000000+00:00",
    premium_since: null,
    communication_disabled_until: null,
    unusual_dm_activity_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    permissions: permissions ?? EVERY_PERMISSION,
  };
  const guild = { id: guildId, locale: "en-US", features: [] };
  return { member, guild, guild_id: guildId, guild_locale: "en-US" };
}
