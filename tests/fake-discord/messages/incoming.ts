// Messages that somebody writes, directly to the bot or in its server, as the events that Discord makes of them.

import { ChannelType, GatewayIntentBits, type APIAttachment, type APIUser } from "discord.js";
import { channelOf, parentOf } from "../channels.ts";
import type { Session } from "../gateway/sessions.ts";
import { GUILD_ID } from "../guilds.ts";
import { hasFlag, type JsonObject } from "../json.ts";
import { ASKER, BOT_USER, OTHER_BOT } from "../users.ts";
import { messageFrom, type Message } from "./messages.ts";

/** What may be said of a message beside its text. */
export interface MessageOptions {
  /** Default: the asker; `{ bot: true }` alone is some other bot. */
  readonly author?: Partial<APIUser>;
  readonly attachments?: readonly Partial<APIAttachment>[];
  /** The message that it replies to. */
  readonly repliesTo?: Message;
  /** Discord's number for the kind of message, for example 6 for "pinned a message"; default an ordinary one. */
  readonly type?: number;
}

/** What may be said of a message in the server beside its text. */
export interface ServerMessageOptions extends MessageOptions {
  /** A thread; default the channel of the server. */
  readonly channelId?: string;
  /** The author's roles; default none. */
  readonly roles?: readonly string[];
}

/** What may be said of a direct message beside its text. */
export interface DirectMessageOptions extends MessageOptions {
  /** Default: the conversation of the author with the bot (of the asker, when the author is a bot). */
  readonly channelId?: string;
}

/** A message, with what only the event says of it. */
export interface IncomingMessage extends Message {
  readonly channel_type: number;
  readonly guild_id?: string;
  readonly member?: JsonObject;
}

/** Makes a direct message. */
export function createDirectMessage(
  content: string,
  { author, channelId, ...rest }: DirectMessageOptions,
): IncomingMessage {
  const writer = completeAuthor(author);
  const owner = `dm:${writer.bot === true ? ASKER.id : writer.id}`;
  const origin = { ...rest, author: writer, channelId: channelId ?? channelOf(owner) };
  // The conversation is not in the client's cache: its type is what makes discord.js see one.
  return { ...messageFrom({ content }, origin), channel_type: ChannelType.DM };
}

/**
 * Makes a message in the bot's server. `<@id>` of the bot in the text mentions it, and so does replying to it;
 * without the privileged intent, text comes only with what mentions the bot.
 */
export function createServerMessage(
  content: string,
  { author, roles = [], channelId = channelOf(`guild:${GUILD_ID}`), ...rest }: ServerMessageOptions,
): IncomingMessage {
  const isReply = rest.repliesTo?.author.id === BOT_USER.id;
  const isMention = isReply || content.includes(`<@${BOT_USER.id}>`);
  const mentioned = { ...BOT_USER, member: {} };
  return {
    ...messageFrom({ content }, { ...rest, author: completeAuthor(author), channelId }),
    content: isMention ? content : "",
    mentions: isMention ? [mentioned] : [],
    guild_id: GUILD_ID,
    member: { roles, joined_at: null, deaf: false, mute: false, flags: 0 },
    channel_type: typeOf(channelId),
  };
}

/** Discord's number for a channel of the server. */
export function typeOf(channelId: string): ChannelType {
  return parentOf(channelId) === undefined ? ChannelType.GuildText : ChannelType.PublicThread;
}

/**
 * Checks that the client asked for such messages.
 *
 * @throws when Discord would not send it one
 */
export function requireIntent(
  session: Session | undefined,
  intent: "DirectMessages" | "GuildMessages",
): void {
  if (session !== undefined && !hasFlag(session.intents, GatewayIntentBits[intent])) {
    throw new Error(`The client did not ask for ${intent}, so Discord would not send it one`);
  }
}

function completeAuthor(author: Partial<APIUser> = {}): APIUser {
  return { ...(author.bot === true ? OTHER_BOT : ASKER), ...author };
}
