// On command: what the bot does about a slash command, a command in a message's menu, and typing.

import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from "discord.js";
import { InteractionResponseType } from "discord.js";
import { sanitizeLine } from "../../presentation/display-text.ts";
import { messages } from "../../presentation/messages.ts";
import { type AnswerSource, answerQuestion } from "./ask.ts";
import { shorten } from "../views/message.ts";
import { mayShare } from "../permissions.ts";
import { renderParagraph, renderArticle } from "../views/reader.ts";
import { renderHelp, renderTrouble } from "../views/answer.ts";
import { type Reply, replyPrivately, isAmongOthers, replyPublicly } from "../reply.ts";

/** Answers a slash command. */
export function handleCommand(
  interaction: ChatInputCommandInteraction,
  source: AnswerSource,
): Reply {
  switch (interaction.commandName) {
    case "ask":
      return handleAsk(interaction, source);
    case "article":
      return handleArticle(interaction, source);
    case "help":
      return replyPrivately(renderHelp(source.article, source.keyPhrases), interaction);
    default:
      return replyPrivately(renderTrouble("unknownCommand"), interaction);
  }
}

/** Answers a command in a message's menu: what the article says about that message. */
export function handleFind(
  interaction: MessageContextMenuCommandInteraction,
  source: AnswerSource,
): Reply {
  const { content } = interaction.targetMessage;
  if (content.trim() === "") return replyPrivately(renderTrouble("noTextThere"), interaction);
  const isShareable = mayShare(interaction);
  const { message } = answerQuestion(content, { surface: undefined, isShareable }, source);
  return replyPrivately(message, interaction);
}

/** Discord's limits for what is offered to somebody who is typing. */
const mostChoices = 25;
const longestChoice = 100;

/** Offers the asker's own words, then questions about what the article speaks of. */
export function handleAutocomplete(
  interaction: AutocompleteInteraction,
  { suggest }: AnswerSource,
): Reply {
  const typed = interaction.options.getFocused().trim();
  const topics = suggest(typed, mostChoices).map(({ text }) =>
    shorten(messages.about(text), longestChoice),
  );
  /** A choice replaces what is typed, so words that are too long for one are not offered cut. */
  const own = sanitizeLine(typed).trim() !== "" && typed.length <= longestChoice ? [typed] : [];
  const names = [...new Set([...own, ...topics])].slice(0, mostChoices);
  const choices = names.map((name) => ({ name, value: name }));
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  return { response: { type, data: { choices } } };
}

function handleAsk(interaction: ChatInputCommandInteraction, source: AnswerSource): Reply {
  const question = interaction.options.getString("question", true);
  const wanted = interaction.options.getBoolean("private") ?? source.policy.isPrivate;
  const isPrivate = wanted && isAmongOthers(interaction);
  const asking = {
    surface: "slash command",
    isShareable: isPrivate && mayShare(interaction),
  } as const;
  const { message, entry } = answerQuestion(question, asking, source);
  return isPrivate ? replyPrivately(message, interaction, entry) : replyPublicly(message, entry);
}

function handleArticle(interaction: ChatInputCommandInteraction, { pages }: AnswerSource): Reply {
  const number = interaction.options.getInteger("paragraph");
  const page = number === null ? renderArticle(pages) : renderParagraph(number, pages);
  return replyPrivately(page ?? renderTrouble("noSuchParagraph"), interaction);
}
