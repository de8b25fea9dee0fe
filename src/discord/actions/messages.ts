// On message: what the bot does about a message that is for it, in its direct messages or where it is
// mentioned, and about its edits. What was said before is read from discord.js's small cache of
// messages and from the message that is replied to; Discord is not asked.

import type { Message } from "discord.js";
import type { Span } from "../../core/text/span.ts";
import { type AnsweredQuestion, type AnswerSource, answerQuestion } from "./ask.ts";
import { renderTrouble } from "../views/answer.ts";
import { readMessageState } from "../message-state.ts";

/** A reply to a message, and what is recorded of it. */
export type MessageReply = Pick<AnsweredQuestion, "entry" | "message">;

/** A reply to an edited message. */
export interface EditReply extends MessageReply {
  /** The message of ours that it takes the place of. */
  readonly replaces: string;
}

/**
 * Answers a message.
 *
 * @returns the reply; undefined when the message is not for the bot to answer: from a bot, from
 *   Discord itself, or in a server without a mention
 */
export function handleMessage(message: Message, source: AnswerSource): MessageReply | undefined {
  if (message.author.bot || message.system) return undefined;
  const isDirect = message.guildId === null;
  if (!isDirect && !(source.policy.answersMentions && mentionsBot(message))) return undefined;
  const question = message.content.replaceAll(`<@${message.client.user.id}>`, " ").trim();
  if (question === "") return { message: renderTrouble("noText"), entry: undefined };
  const surface = isDirect ? "direct message" : "mention";
  return answerQuestion(question, { surface, focus: findFocus(message, source) }, source);
}

/** An edit is answered as long as the asker is likely to look for it, in milliseconds. */
const editableMs = 60_000;

/**
 * Answers an edited message.
 *
 * @param before - the message as it was
 * @returns the new reply and the message of ours that it takes the place of; undefined when the text
 *   is the same, the edit came later than a minute, or there was no reply
 */
export function handleEdit(
  before: Pick<Message, "content">,
  message: Message,
  source: AnswerSource,
): EditReply | undefined {
  const editedAt = message.editedTimestamp ?? message.createdTimestamp;
  if (editedAt - message.createdTimestamp > editableMs) return undefined;
  if (before.content === message.content) return undefined;
  const earlier = message.channel.messages.cache.find(
    (each) => isOurs(each) && each.reference?.messageId === message.id,
  );
  const reply = earlier && handleMessage(message, source);
  return reply && { ...reply, replaces: earlier.id };
}

/** What the asker was shown last. */
function findFocus(message: Message, { article }: AnswerSource): readonly Span[] {
  const earlier = findEarlierAnswer(message);
  const shown = earlier && isOurs(earlier) ? readMessageState(earlier) : undefined;
  return shown?.revision === article.revision ? shown.spans : [];
}

/** What a message replies to, or else, in direct messages, what the bot said last. */
function findEarlierAnswer(message: Message): Message | undefined {
  const { cache } = message.channel.messages;
  const repliedTo = message.reference?.messageId;
  if (repliedTo !== undefined) return cache.get(repliedTo);
  if (message.guildId !== null) return undefined;
  return [...cache.values()]
    .filter((each) => isOurs(each) && each.createdTimestamp <= message.createdTimestamp)
    .toSorted((a, b) => a.createdTimestamp - b.createdTimestamp)
    .at(-1);
}

function mentionsBot({ mentions, client }: Message): boolean {
  return mentions.users.has(client.user.id);
}

function isOurs({ author, client }: Message): boolean {
  return author.id === client.user.id;
}
