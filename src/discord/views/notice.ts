// Notices: one sentence of the bot's own, when there is no answer to show. Pure.

import type { Messages } from "../../presentation/messages.ts";
import { formatShare } from "../../presentation/phrasing.ts";
import { type MessageBody, createMessage, createText, outcomeColors } from "./message.ts";

/** Renders one sentence about what went wrong. */
export function renderTrouble(trouble: keyof Messages["trouble"], messages: Messages): MessageBody {
  return createMessage(outcomeColors.unanswered, [createText(messages.trouble[trouble])], messages);
}

/** Renders that the article is still being read, and how much of it is, 0..1. */
export function renderPreparing(share: number, messages: Messages): MessageBody {
  const texts = [messages.trouble.preparing, `-# ${formatShare(share, messages.language)}`];
  return createMessage(outcomeColors.unanswered, [createText(texts.join("\n"))], messages);
}

/** Renders one sentence of the bot's own. */
export function renderNote(note: string, messages: Messages): MessageBody {
  return createMessage(outcomeColors.plain, [createText(note)], messages);
}

/** Renders that somebody asks too fast, and how long they have to wait, in milliseconds. */
export function renderWait(waitMs: number, messages: Messages): MessageBody {
  const text = createText(messages.wait(Math.ceil(waitMs / 1_000)));
  return createMessage(outcomeColors.unanswered, [text], messages);
}

/** Adds that no more than the first so many characters of a long question were read. */
export function addCutNote(message: MessageBody, read: number, messages: Messages): MessageBody {
  const [container] = message.components;
  const note = createText(`-# ${messages.cutAfter(read)}`);
  return {
    ...message,
    components: [{ ...container, components: [...container.components, note] }],
  };
}
