// The part of an interaction that all kinds share, shaped as Discord shapes it for the scene: a member and a server,
// or a user; the channel; what the app may do there; whose installation allows it.

import { APPLICATION_ID, snowflake } from "./identities.ts";
import { ownersOf, type Scene } from "./scene.ts";
import type { Wire } from "./wire.ts";

/** Discord's numbers for the kinds of interaction. */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** EMBED_LINKS, ATTACH_FILES, MENTION_EVERYONE, SEND_POLLS, and USE_EXTERNAL_EMOJIS where the bot is. */
const PERMISSIONS = {
  guild: "2251799813685247",
  guildByUser: "562949953863680",
  botDm: "562949953863680",
  privateChannel: "562949953601536",
} as const;
const EVERY_PERMISSION = "9007199254740991";

/**
 * Makes an interaction.
 *
 * @param type - Discord's number for its kind, one of `INTERACTION`
 * @param data - what only this kind has
 */
export function interactionIn(scene: Scene, type: number, data: Wire): Wire {
  const id = snowflake();
  return {
    id,
    application_id: APPLICATION_ID,
    type,
    data,
    token: `interaction-token-${id}`,
    version: 1,
    channel: channelIn(scene),
    channel_id: scene.channelId,
    ...whoIn(scene),
    app_permissions: permissionsIn(scene),
    locale: scene.locale,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: ownersOf(scene),
    context: scene.context,
    attachment_size_limit: 10_485_760,
  };
}

function permissionsIn({ where, install }: Scene): string {
  return PERMISSIONS[where === "guild" && install === "user" ? "guildByUser" : where];
}

function channelIn({ where, guildId, channelId, user }: Scene): Wire {
  const shared = { id: channelId, flags: 0, last_message_id: null };
  switch (where) {
    case "botDm":
      return { ...shared, type: 1, recipients: [user] };
    case "privateChannel":
      // Discord does not name the members of a group.
      return {
        ...shared,
        type: 3,
        name: "a group",
        icon: null,
        owner_id: user.id,
        last_pin_timestamp: null,
      };
    default:
      return {
        ...shared,
        type: 0,
        guild_id: guildId,
        name: "general",
        nsfw: false,
        parent_id: null,
        permissions: EVERY_PERMISSION,
        position: 0,
        rate_limit_per_user: 0,
        topic: null,
      };
  }
}

function whoIn({ where, guildId, user, permissions }: Scene): Wire {
  if (where !== "guild") return { user };
  const member = {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
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
