// Handlers: what the bot does with an event, by its kind. From an event to a reply; nothing is sent here.

import type { Interaction, Message } from "discord.js";
import type { Ask } from "../core/answer/answer.ts";
import type { Article } from "../core/article/article.ts";
import type { Recorder } from "../ops/query-log.ts";
import { type Manner, createDesk } from "./actions/ask.ts";
import { onCommand, onFind, onTyping } from "./actions/commands.ts";
import { onComponent, onForm } from "./actions/components.ts";
import { type EditReply, type MessageReply, onEdit, onMessage } from "./actions/messages.ts";
import type { Reply } from "./reply.ts";

/** What the bot answers from. */
export interface Library {
  readonly ask: Ask;
  readonly article: Article;
  /** Keeps the journal, if there is one. */
  readonly record?: Recorder;
}

/** What the bot does with each kind of event; undefined when there is nothing to do. */
export interface Handlers {
  readonly onInteraction: (interaction: Interaction) => Reply | undefined;
  readonly onMessage: (message: Message) => MessageReply | undefined;
  readonly onEdit: (before: Pick<Message, "content">, message: Message) => EditReply | undefined;
}

/** Prepares the handlers. All that can be done before an event comes is done here. */
export function createHandlers(
  { ask, article, record }: Library,
  manner: Omit<Manner, "keepsJournal">,
): Handlers {
  const desk = createDesk(ask, article, { ...manner, keepsJournal: record !== undefined });
  return {
    onInteraction(interaction) {
      if (interaction.isChatInputCommand()) return onCommand(interaction, desk);
      if (interaction.isMessageContextMenuCommand()) return onFind(interaction, desk);
      if (interaction.isAutocomplete()) return onTyping(interaction, desk);
      if (interaction.isMessageComponent()) return onComponent(interaction, desk);
      if (interaction.isModalSubmit()) return onForm(interaction, desk);
      return undefined;
    },
    onMessage: (message) => onMessage(message, desk),
    onEdit: (before, message) => onEdit(before, message, desk),
  };
}
