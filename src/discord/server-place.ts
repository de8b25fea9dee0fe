// Server place: in which channel of a server somebody asks, and which roles they have, as far as an event tells.

import type { BaseInteraction, Message } from "discord.js";
import type { ServerPlace } from "./request.ts";

/** Reads the place of a message or an interaction; undefined outside of servers. */
export function readServerPlace(event: BaseInteraction | Message): ServerPlace | undefined {
  const { channelId, channel, guildId, member } = event;
  if (guildId === null) return undefined;
  const parent = channel?.isThread() === true ? channel.parentId : null;
  return {
    id: guildId,
    channels: [channelId, parent].filter((id) => id !== null),
    roles: member === null ? [] : listRoles(member),
  };
}

/** Of a server that discord.js does not know, it hands on what Discord says. */
function listRoles({ roles }: NonNullable<BaseInteraction["member"]>): readonly string[] {
  return "cache" in roles ? [...roles.cache.keys()] : roles;
}
