// Messages as Discord returns them: made from a request body, or edited by another. Components stay the JSON that
// the bot sent, since nothing here is known about them beyond what was checked.

import { MessageFlags, MessageType, type APIAttachment, type APIUser } from "discord.js";
import { hasFlag, listOf, numberOf, stringOf, type JsonObject } from "../json.ts";
import { createSnowflake } from "../snowflakes.ts";
import { numberComponents } from "./components.ts";

/** A message. */
export interface Message {
  readonly id: string;
  /** Discord's number for the kind of message. */
  readonly type: number;
  readonly channel_id: string;
  readonly author: APIUser;
  readonly content: string;
  /** When it was written, ISO 8601. */
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly tts: boolean;
  readonly mention_everyone: boolean;
  readonly mentions: readonly APIUser[];
  readonly mention_roles: readonly string[];
  readonly attachments: readonly APIAttachment[];
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly pinned: boolean;
  readonly flags: number;
  readonly nonce?: string | number;
  readonly message_reference?: MessageReference;
  readonly referenced_message?: Message;
}

/** What a message replies to. */
export interface MessageReference {
  readonly type: number;
  readonly channel_id: string;
  readonly message_id: string;
}

/** Who writes a message, where, and what it answers. */
export interface Origin {
  readonly channelId: string;
  readonly author: APIUser;
  /** Discord's number for the kind of message; default an ordinary one. */
  readonly type?: number | undefined;
  readonly attachments?: readonly Partial<APIAttachment>[] | undefined;
  readonly repliesTo?: Message | undefined;
}

/** Makes a message out of a request body. */
export function messageFrom(body: JsonObject, origin: Origin): Message {
  const { repliesTo, type } = origin;
  const ordinary = repliesTo === undefined ? MessageType.Default : MessageType.Reply;
  return {
    id: createSnowflake(),
    type: type ?? ordinary,
    channel_id: origin.channelId,
    author: origin.author,
    content: stringOf(body["content"]),
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: (origin.attachments ?? []).map(completeAttachment),
    embeds: [],
    components: numberComponents(listOf(body["components"])),
    pinned: false,
    flags: numberOf(body["flags"]),
    ...readNonce(body),
    ...(repliesTo === undefined ? {} : referTo(repliesTo)),
  };
}

/** Applies an edit: what the body names is replaced, the flag of Components V2 stays once it is set. */
export function editMessage(message: Message, body: JsonObject): Message {
  const flags = (message.flags | numberOf(body["flags"])) & ~MessageFlags.Loading;
  return {
    ...message,
    ...("content" in body ? { content: stringOf(body["content"]) } : {}),
    ...("components" in body ? { components: numberComponents(listOf(body["components"])) } : {}),
    flags,
    edited_timestamp: new Date().toISOString(),
  };
}

/** @returns whether the message shows that the bot is thinking */
export function isLoading({ flags }: Message): boolean {
  return hasFlag(flags, MessageFlags.Loading);
}

/** @returns whether only one person sees the message */
export function isEphemeral({ flags }: Message): boolean {
  return hasFlag(flags, MessageFlags.Ephemeral);
}

function readNonce({ nonce }: JsonObject): Pick<Message, "nonce"> {
  return typeof nonce === "string" || typeof nonce === "number" ? { nonce } : {};
}

function referTo(message: Message): Pick<Message, "message_reference" | "referenced_message"> {
  const { id, channel_id } = message;
  return {
    message_reference: { type: 0, channel_id, message_id: id },
    referenced_message: message,
  };
}

function completeAttachment(attachment: Partial<APIAttachment>): APIAttachment {
  const id = createSnowflake();
  const url = `https://cdn.discordapp.com/attachments/1/${id}/picture.png`;
  return { id, filename: "picture.png", size: 1_024, url, proxy_url: url, ...attachment };
}
