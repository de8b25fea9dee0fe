// Handlers: what the bot does with an event, by its kind. From an event to a reply; nothing is sent here.

import type { Interaction, Message } from "discord.js";
import type { Ask } from "../core/answer/answer.ts";
import type { Article } from "../core/article/article.ts";
import type { Recorder } from "../ops/query-log.ts";
import { type ReplyPolicy, createAnswerSource } from "./actions/ask.ts";
import { handleCommand, handleFind, handleAutocomplete } from "./actions/commands.ts";
import { handleComponent, handleForm } from "./actions/components.ts";
import {
  type EditReply,
  type MessageReply,
  handleEdit,
  handleMessage,
} from "./actions/messages.ts";
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
  policy: Omit<ReplyPolicy, "keepsQueryLog">,
): Handlers {
  const source = createAnswerSource(ask, article, {
    ...policy,
    keepsQueryLog: record !== undefined,
  });
  return {
    onInteraction(interaction) {
      if (interaction.isChatInputCommand()) return handleCommand(interaction, source);
      if (interaction.isMessageContextMenuCommand()) return handleFind(interaction, source);
      if (interaction.isAutocomplete()) return handleAutocomplete(interaction, source);
      if (interaction.isMessageComponent()) return handleComponent(interaction, source);
      if (interaction.isModalSubmit()) return handleForm(interaction, source);
      return undefined;
    },
    onMessage: (message) => handleMessage(message, source),
    onEdit: (before, message) => handleEdit(before, message, source),
  };
}
