// A message that was sent to the bot, and waiting for what the bot posts in return.

import type { Parts } from "../parts.ts";
import type { RequestLog } from "../rest/request-log.ts";
import type { Store } from "../store.ts";
import type { IncomingMessage } from "./incoming.ts";
import type { Message } from "./messages.ts";

/** A message that was sent to the bot. */
export interface SentMessage {
  readonly message: Message;
  readonly channelId: string;
  /** What the bot posted since: its replies to this message, also in its thread, and what replies to nothing. Oldest first. */
  readonly replies: readonly Message[];
  /** Waits for the next of `replies`; the first call gives the first one. */
  reply(): Promise<Message>;
  /**
   * Changes its text.
   *
   * @param afterMs - how long after it was written, in milliseconds; default a second
   */
  edit(content: string, afterMs?: number): void;
  /** Waits until the first of `replies` has been edited. */
  edited(): Promise<Message>;
  /**
   * Asserts that the bot says nothing to this message. Something that the bot does answer is sent after it; when
   * that answer is there and the client has nothing left to read, the message should have been answered too.
   *
   * @param probe - asks something that is answered, best a slash command, and waits for that
   * @throws when the bot posted or started typing in the conversation
   */
  unanswered(probe: () => Promise<unknown>): Promise<void>;
}

/** Sends a message to the client. */
export function sendMessage(parts: Parts, message: IncomingMessage): SentMessage {
  const { store } = parts;
  const { condition, messages, dispatch } = store;
  const quoted = `"${message.content.slice(0, 60)}"`;
  const readReplies = createReplyReader(store, message);
  const isTyping = createTypingReader(parts.log, message);
  messages.set(message.id, message);
  dispatch("MESSAGE_CREATE", message);
  let taken = 0;
  return {
    message,
    channelId: message.channel_id,
    get replies() {
      return readReplies();
    },
    reply() {
      const at = taken++;
      return condition.until(() => readReplies()[at], `a reply to ${quoted}`);
    },
    edit: (text, afterMs = 1_000) => changeText(store, message, { text, afterMs }),
    edited() {
      return condition.until(
        () => findEdited(store, readReplies()[0]),
        `an edit of the reply to ${quoted}`,
      );
    },
    async unanswered(probe) {
      await probe();
      await parts.gateway.roundTrip();
      const [reply] = readReplies();
      if (reply !== undefined || isTyping()) {
        throw new Error(`Expected silence, got ${JSON.stringify(reply ?? "typing")}`);
      }
    },
  };
}

/** Reads what was posted from now on in reply to the message, or in reply to nothing. */
function createReplyReader(
  { posts }: Store,
  { id, channel_id }: Message,
): () => readonly Message[] {
  const since = posts.length;
  return () =>
    posts.slice(since).filter((post) => {
      const target = post.message_reference?.message_id;
      const isHere = post.channel_id === channel_id && (target === undefined || target === id);
      /** The thread of a message has its id. */
      return isHere || post.channel_id === id;
    });
}

/** Reads whether the bot started typing from now on in the message's conversation. */
function createTypingReader({ requests }: RequestLog, { channel_id }: Message): () => boolean {
  const since = requests.length;
  const typing = `/channels/${channel_id}/typing`;
  return () => requests.slice(since).some(({ path }) => path === typing);
}

function changeText(
  { messages, dispatch }: Store,
  message: IncomingMessage,
  { text, afterMs }: { readonly text: string; readonly afterMs: number },
): void {
  const editedAt = new Date(Date.parse(message.timestamp) + afterMs).toISOString();
  const changed = { ...message, content: text, edited_timestamp: editedAt };
  messages.set(message.id, changed);
  dispatch("MESSAGE_UPDATE", changed);
}

function findEdited({ messages }: Store, reply: Message | undefined): Message | undefined {
  const now = reply && messages.get(reply.id);
  return now === undefined || now.edited_timestamp === null ? undefined : now;
}
