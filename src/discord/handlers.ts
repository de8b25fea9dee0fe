// Handlers: what the bot does with an event. From an event to a message body; nothing is sent here.

import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  type Message,
} from "discord.js";
import type { Ask } from "../core/answer.ts";
import type { Article } from "../core/article.ts";
import { parseComponentId } from "./component-id.ts";
import {
  type MessageBody,
  privately,
  renderAnswer,
  renderArticle,
  renderContext,
  renderHelp,
  renderTrouble,
} from "./render.ts";

/** What the handlers answer from. */
export interface Library {
  readonly ask: Ask;
  readonly article: Article;
}

/**
 * Answers an interaction.
 *
 * @returns the reply; undefined for a kind of interaction that the bot never offers
 */
export function replyToInteraction(
  interaction: Interaction,
  library: Library,
): MessageBody | undefined {
  if (interaction.isChatInputCommand()) return replyToCommand(interaction, library);
  if (interaction.isButton()) return replyToButton(interaction, library);
  return undefined;
}

/**
 * Answers a direct message.
 *
 * @returns the reply; undefined when the message is not for the bot to answer: from a bot, from
 *   Discord itself, or from a server
 */
export function replyToMessage(
  message: Message,
  { ask, article }: Library,
): MessageBody | undefined {
  if (message.author.bot || message.system || message.guildId !== null) return undefined;
  if (message.content.trim() === "") return renderTrouble("noText");
  return renderAnswer(message.content, ask(message.content), article);
}

function replyToCommand(
  interaction: ChatInputCommandInteraction,
  { ask, article }: Library,
): MessageBody {
  switch (interaction.commandName) {
    case "ask": {
      const question = interaction.options.getString("question", true);
      return renderAnswer(question, ask(question), article);
    }
    case "article":
      return privatelyAmongOthers(renderArticle(article), interaction);
    case "help":
      return privatelyAmongOthers(renderHelp(article), interaction);
    default:
      return privatelyAmongOthers(renderTrouble("unknownCommand"), interaction);
  }
}

function replyToButton(interaction: ButtonInteraction, { article }: Library): MessageBody {
  const request = parseComponentId(interaction.customId);
  const context = request && renderContext(request.span, article);
  const isStale = request !== undefined && request.revision !== article.revision;
  const trouble = isStale ? "articleChanged" : "unknownButton";
  return privatelyAmongOthers(isStale || !context ? renderTrouble(trouble) : context, interaction);
}

/** What only the asker needs is not shown to a server or a group. */
function privatelyAmongOthers(message: MessageBody, { context }: Interaction): MessageBody {
  return context === InteractionContextType.BotDM ? message : privately(message);
}
