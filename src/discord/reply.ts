// Reply: what the bot says to a request, and what is to be told of it when it has arrived. One type for
// every way of asking; send.ts knows how each kind of content gets to Discord.

import type { APIModalInteractionResponseCallbackData } from "discord.js";
import type { DeliveryStatus } from "../ops/metrics.ts";
import type { QueryLogEntry } from "../ops/query-log.ts";
import { messagesByLanguage } from "../presentation/languages.ts";
import type { Messages } from "../presentation/messages.ts";
import type { EarlierAnswer } from "./message-state.ts";
import type { MessageBody } from "./views/message.ts";
import { renderNote, renderPreparing, renderTrouble } from "./views/notice.ts";
import type { FormRequest, PressRequest, Request } from "./request.ts";

/** Something that somebody who is typing can choose. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What is said. */
export type ReplyContent =
  /** A message, for the asker's eyes alone if it is private. */
  | { readonly kind: "message"; readonly message: MessageBody; readonly isPrivate: boolean }
  /** The message that the component stands on, changed; and then another one for all to see. */
  | { readonly kind: "update"; readonly message: MessageBody; readonly followUp?: MessageBody }
  /** The message that the component stands on is deleted. */
  | { readonly kind: "deletion" }
  | { readonly kind: "form"; readonly form: APIModalInteractionResponseCallbackData }
  | { readonly kind: "choices"; readonly choices: readonly Choice[] }
  | { readonly kind: "nothing" };

/** What is told to the operator of who has changed what is answered from. */
export interface AuditEntry {
  readonly action: "added" | "refused" | "removed";
  readonly server: string;
  readonly person: string;
  readonly name?: string;
  readonly revision?: string;
  readonly bytes?: number;
  readonly reason?: string;
}

/** What is said, and what is told of it afterwards. */
export interface Reply {
  readonly content: ReplyContent;
  /** What became of a question, for the metrics; undefined when none was asked. */
  readonly status?: DeliveryStatus;
  /** The question that was answered, for the log. */
  readonly question?: string;
  /** What is shown, for what is asked next. */
  readonly shown?: EarlierAnswer | undefined;
  /** For the log. */
  readonly audit?: AuditEntry;
  /** For the query log. */
  readonly entry?: QueryLogEntry | undefined;
  /** What the message becomes, one after the other; the last stands. Of an interaction alone. */
  readonly later?: AsyncIterable<Reply>;
}

/** Replies with a message. Where nobody else is, it is never private. */
export function replyWithMessage(
  message: MessageBody,
  { isAmongOthers }: Pick<Request, "isAmongOthers">,
  isPrivate = true,
): Reply {
  return { content: { kind: "message", message, isPrivate: isPrivate && isAmongOthers } };
}

/** Offers choices to somebody who is typing; nothing else can be said then. */
export function replyWithChoices(choices: readonly Choice[]): Reply {
  return { content: { kind: "choices", choices } };
}

/** Discord's limits for what is offered to somebody who is typing: choices, and characters of each. */
export const mostChoices = 25;
export const longestChoice = 100;

/** Replies with one sentence of the bot's own, to the asker alone. */
export function replyWithNote(
  note: string,
  request: Pick<Request, "isAmongOthers" | "language">,
): Reply {
  return replyWithMessage(renderNote(note, messagesByLanguage[request.language]), request);
}

/** Replies with one sentence about what went wrong, to the asker alone. */
export function replyWithTrouble(
  trouble: Parameters<typeof renderTrouble>[0],
  request: Pick<Request, "isAmongOthers" | "language">,
): Reply {
  return replyWithMessage(renderTrouble(trouble, messagesByLanguage[request.language]), request);
}

/** Asks somebody for a moment while the article is being prepared, and tells how far that is, 0..1. */
export function askForMoment(request: Request, share: number = 0): Reply {
  if (request.kind === "suggestion") return { content: { kind: "choices", choices: [] } };
  const message = renderPreparing(share, messagesByLanguage[request.language]);
  return { ...replyWithMessage(message, request), status: "delayed" };
}

/**
 * Finds the words for a change of the message that the component stands on: it goes on in the language that it is
 * in, whoever presses. A new message speaks that of the person who asks.
 */
export function findShownMessages({
  on,
  language,
}: Pick<PressRequest | FormRequest, "on" | "language">): Messages {
  return messagesByLanguage[on?.language ?? language];
}

/** Changes the message that the component stands on. */
export function updateMessage(message: MessageBody): Reply {
  return { content: { kind: "update", message } };
}
