// Messages: what somebody writes to the bot, directly or in its server, and what the bot posts in return.

import { GatewayIntentBits, type APIAttachment, type APIMessage, type APIUser } from "discord.js";
import type { Gateway } from "./gateway.ts";
import { ASKER, BOT_USER, GUILD_ID, OTHER_BOT, channelOf } from "./identities.ts";
import { messageFrom } from "./messages.ts";
import type { LoggedRequest } from "./rest.ts";
import type { State } from "./state.ts";

/** What may be said of a direct message beside its text. */
export interface DirectMessageOptions {
  /** Default: the asker; `{ bot: true }` alone is some other bot. */
  readonly author?: Partial<APIUser>;
  readonly attachments?: readonly Partial<APIAttachment>[];
  /** The message that it replies to. */
  readonly repliesTo?: APIMessage;
  /** Discord's number for the kind of message, for example 6 for "pinned a message"; default an ordinary one. */
  readonly type?: number;
  /** Default: the conversation of the author with the bot (of the asker, when the author is a bot). */
  readonly channelId?: string;
}

/** A direct message that was sent to the bot. */
export interface SentMessage {
  readonly message: APIMessage;
  readonly channelId: string;
  /** What the bot posted since: its replies to this message, and what replies to nothing. Oldest first. */
  readonly replies: readonly APIMessage[];
  /** Waits for the next of `replies`; the first call gives the first one. */
  reply(): Promise<APIMessage>;
  /**
   * Changes its text.
   *
   * @param afterMs - how long after it was written, in milliseconds; default a second
   */
  edit(content: string, afterMs?: number): void;
  /** Waits until the first of `replies` has been edited. */
  edited(): Promise<APIMessage>;
  /**
   * Asserts that the bot says nothing to this message. Something that the bot does answer is sent after it; when
   * that answer is there and the client has nothing left to read, the message should have been answered too.
   *
   * @param probe - asks something that is answered, best a slash command, and waits for that
   * @throws when the bot posted or started typing in the conversation
   */
  unanswered(probe: () => Promise<unknown>): Promise<void>;
}

/**
 * Sends a direct message to the client.
 *
 * @throws when no client is connected or it did not ask for direct messages
 */
export function sendDirect(
  state: State,
  gateway: Gateway,
  requests: readonly LoggedRequest[],
  said: DirectMessageOptions & { readonly content: string },
): SentMessage {
  const session = gateway.live() ?? gateway.sessions.at(-1);
  if (session !== undefined && (session.intents & GatewayIntentBits.DirectMessages) === 0) {
    throw new Error("The client did not ask for DirectMessages, so Discord would not send it one");
  }
  const author = authorOf(said.author ?? {});
  const channelId = said.channelId ?? channelOf(`dm:${author.bot === true ? ASKER.id : author.id}`);
  const { content, attachments, repliesTo, type } = said;
  const origin = { channelId, author, attachments, repliesTo, type };
  // The conversation is not in the client's cache: its type is what makes discord.js see one.
  return send(state, gateway, requests, { ...messageFrom({ content }, origin), channel_type: 1 });
}

/**
 * Writes a message in the bot's server.
 *
 * @param said - `<@id>` of the bot in the text mentions it, and so does replying to it
 * @throws when the client did not ask for messages in servers
 */
export function sendInServer(
  state: State,
  gateway: Gateway,
  requests: readonly LoggedRequest[],
  said: Omit<DirectMessageOptions, "channelId"> & { readonly content: string },
): SentMessage {
  if (((gateway.live()?.intents ?? 0) & GatewayIntentBits.GuildMessages) === 0) {
    throw new Error("The client did not ask for GuildMessages, so Discord would not send it one");
  }
  const { content, attachments, repliesTo, type } = said;
  const channelId = channelOf(`guild:${GUILD_ID}`);
  const author = authorOf(said.author ?? {});
  const message = messageFrom({ content }, { channelId, author, attachments, repliesTo, type });
  const isMention = content.includes(`<@${BOT_USER.id}>`) || repliesTo?.author.id === BOT_USER.id;
  return send(state, gateway, requests, {
    ...message,
    // Without the privileged intent, text comes only with what mentions the bot.
    content: isMention ? content : "",
    mentions: isMention ? [{ ...BOT_USER, member: {} } as unknown as APIUser] : [],
    guild_id: GUILD_ID,
    member: { roles: [], joined_at: null, deaf: false, mute: false, flags: 0 },
    channel_type: 0,
  } as APIMessage & { readonly channel_type: number });
}

function send(
  state: State,
  gateway: Gateway,
  requests: readonly LoggedRequest[],
  message: APIMessage & { readonly channel_type: number },
): SentMessage {
  const { content, channel_id: channelId } = message;
  const since = state.posts.length;
  const requestsBefore = requests.length;
  state.messages.set(message.id, message);
  gateway.dispatch("MESSAGE_CREATE", message);

  const replies = (): readonly APIMessage[] =>
    state.posts.slice(since).filter((post) => {
      const target = post.message_reference?.message_id;
      return post.channel_id === channelId && (target === undefined || target === message.id);
    });
  let taken = 0;
  return {
    message,
    channelId,
    get replies() {
      return replies();
    },
    reply() {
      const at = taken++;
      return state.bell.until(() => replies()[at], `a reply to "${content.slice(0, 60)}"`);
    },
    edit(text, afterMs = 1_000) {
      const editedAt = new Date(Date.parse(message.timestamp) + afterMs).toISOString();
      const changed = { ...message, content: text, edited_timestamp: editedAt };
      state.messages.set(message.id, changed);
      gateway.dispatch("MESSAGE_UPDATE", changed);
    },
    edited() {
      const look = (): APIMessage | undefined => {
        const now = state.messages.get(replies()[0]?.id ?? "");
        return now === undefined || now.edited_timestamp === null ? undefined : now;
      };
      return state.bell.until(look, `an edit of the reply to "${content.slice(0, 60)}"`);
    },
    async unanswered(probe) {
      await probe();
      await gateway.roundTrip();
      const typed = requests
        .slice(requestsBefore)
        .some(({ path }) => path === `/channels/${channelId}/typing`);
      if (replies().length > 0 || typed) {
        throw new Error(`Expected silence, got ${JSON.stringify(replies()[0] ?? "typing")}`);
      }
    },
  };
}

function authorOf(author: Partial<APIUser>): APIUser {
  return { ...(author.bot === true ? OTHER_BOT : ASKER), ...author };
}
