// Reads a message that is for the bot into a request, and an edit of one. What was said before is read from
// discord.js's small cache of messages and from the message that is replied to; Discord is not asked.

import type { Message } from "discord.js";
import { detectLanguage } from "../core/language/detect-language.ts";
import type { LanguageCode } from "../core/language/function-words.ts";
import { defaultLanguage } from "../presentation/languages.ts";
import { readMessageState } from "./message-state.ts";
import { readServerPlace } from "./server-place.ts";
import { type AskedText, type QuestionRequest, cutText } from "./request.ts";

/**
 * Reads a message.
 *
 * @returns the question; undefined when the message is not for the bot to answer: from a bot, from
 *   Discord itself, or in a server without a mention
 */
export function readMessage(message: Message): QuestionRequest | undefined {
  if (message.author.bot || message.system) return undefined;
  const isDirect = message.guildId === null;
  const botId = message.client.user.id;
  if (!isDirect && !message.mentions.users.has(botId)) return undefined;
  const replied = findEarlierAnswer(message);
  const earlier = replied && isOurs(replied) ? readMessageState(replied) : undefined;
  return {
    event: "message",
    kind: "question",
    surface: isDirect ? "direct message" : "mention",
    person: message.author.id,
    language: detectLanguage(message.content) ?? earlier?.language ?? defaultLanguage,
    channel: message.channelId,
    server: readServerPlace(message),
    isAmongOthers: !isDirect,
    mayShare: false,
    asked: readOwnText(message.content, botId),
    earlier,
    isReply: earlier !== undefined && message.reference !== null,
  };
}

/** The language of a message where it is plain, else English. */
export function readMessageLanguage({ content }: Pick<Message, "content">): LanguageCode {
  return detectLanguage(content) ?? defaultLanguage;
}

/** An edit is answered as long as the asker is likely to look for it, in milliseconds. */
const editableMs = 60_000;

/**
 * Finds the reply that an edit asks to have made anew.
 *
 * @param before - the message as it was
 * @returns the reply; undefined when the text is the same, the edit came later than a minute, or there was no reply
 */
export function findEditedReply(
  before: Pick<Message, "content">,
  message: Message,
): Pick<Message, "id" | "channelId"> | undefined {
  /** Both times are Discord's, so no clock of this machine counts. */
  const editedAt = message.editedTimestamp ?? message.createdTimestamp;
  if (editedAt - message.createdTimestamp > editableMs) return undefined;
  if (before.content === message.content) return undefined;
  const below = message.channel.messages.cache.find(
    (each) => isOurs(each) && each.reference?.messageId === message.id,
  );
  return below ?? message.thread?.messages.cache.find(isOurs);
}

/** Reads the message as it is after an edit. */
export function readEdit(message: Message): QuestionRequest | undefined {
  const request = readMessage(message);
  return request && { ...request, event: "edit" };
}

/** Reads the text of a message without the mentions of the bot. */
export function readOwnText(content: string, botId: string): AskedText {
  const { text, isCut } = cutText(content);
  return { text: text.replaceAll(`<@${botId}>`, " ").trim(), isCut };
}

/** What a message replies to, or else, in direct messages and in a thread of the bot's, what it said last. */
function findEarlierAnswer(message: Message): Message | undefined {
  const { cache } = message.channel.messages;
  const repliedTo = message.reference?.messageId;
  if (repliedTo !== undefined) return cache.get(repliedTo);
  if (message.guildId !== null && !isOwnThread(message)) return undefined;
  return [...cache.values()]
    .filter((each) => isOurs(each) && each.createdTimestamp <= message.createdTimestamp)
    .toSorted((a, b) => a.createdTimestamp - b.createdTimestamp)
    .at(-1);
}

function isOwnThread({ channel, client }: Message): boolean {
  return channel.isThread() && channel.ownerId === client.user.id;
}

function isOurs({ author, client }: Message): boolean {
  return author.id === client.user.id;
}
