// Discord tells a bot of its own messages too: in direct messages always, in servers if it asked for messages there.

import { ChannelType, GatewayIntentBits } from "discord.js";
import { isDirect, isInGuild } from "../channels.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { GUILD_ID } from "../guilds.ts";
import { hasFlag } from "../json.ts";
import { typeOf } from "./incoming.ts";
import type { Message } from "./messages.ts";

/** Makes what tells the client of a message that it made itself. */
export function createEcho(gateway: Gateway): (message: Message) => void {
  return (message) => {
    if (gateway.sessions.length === 0) return;
    if (isDirect(message.channel_id)) {
      gateway.dispatch("MESSAGE_CREATE", { ...message, channel_type: ChannelType.DM });
    } else if (isInGuild(message.channel_id) && wantsGuildMessages(gateway)) {
      const place = { channel_type: typeOf(message.channel_id), guild_id: GUILD_ID };
      gateway.dispatch("MESSAGE_CREATE", { ...message, ...place });
    }
  };
}

function wantsGuildMessages(gateway: Gateway): boolean {
  return hasFlag(gateway.live()?.intents, GatewayIntentBits.GuildMessages);
}
