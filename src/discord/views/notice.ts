// Notices: one sentence of the bot's own, when there is no answer to show. Pure.

import { messages } from "../../presentation/messages.ts";
import { type MessageBody, createMessage, createText, outcomeColors } from "./message.ts";

/** Renders one sentence about what went wrong. */
export function renderTrouble(trouble: keyof typeof messages.trouble): MessageBody {
  return createMessage(outcomeColors.unanswered, [createText(messages.trouble[trouble])]);
}

/** Renders one sentence of the bot's own. */
export function renderNote(note: string): MessageBody {
  return createMessage(outcomeColors.plain, [createText(note)]);
}

/** Renders that somebody asks too fast, and how long they have to wait, in milliseconds. */
export function renderWait(waitMs: number): MessageBody {
  return createMessage(outcomeColors.unanswered, [
    createText(messages.wait(Math.ceil(waitMs / 1_000))),
  ]);
}

/** Adds that no more than the first so many characters of a long question were read. */
export function addCutNote(message: MessageBody, read: number): MessageBody {
  const [container] = message.components;
  const note = createText(`-# ${messages.cutAfter(read)}`);
  return {
    ...message,
    components: [{ ...container, components: [...container.components, note] }],
  };
}
