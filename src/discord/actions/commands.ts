// On command: what the bot does about a slash command, a command in a message's menu, and typing.

import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from "discord.js";
import { InteractionResponseType } from "discord.js";
import { displayed } from "../../presentation/display-text.ts";
import { texts } from "../../presentation/messages.ts";
import { type Desk, answered } from "./ask.ts";
import { shortened } from "../views/message.ts";
import { mayShare } from "../permissions.ts";
import { renderParagraph, renderArticle } from "../views/reader.ts";
import { renderHelp, renderTrouble } from "../views/answer.ts";
import { type Reply, discreetly, isAmongOthers, openly } from "../reply.ts";

/** Answers a slash command. */
export function onCommand(interaction: ChatInputCommandInteraction, desk: Desk): Reply {
  switch (interaction.commandName) {
    case "ask":
      return onAsk(interaction, desk);
    case "article":
      return onArticle(interaction, desk);
    case "help":
      return discreetly(renderHelp(desk.article, desk.topics), interaction);
    default:
      return discreetly(renderTrouble("unknownCommand"), interaction);
  }
}

/** Answers a command in a message's menu: what the article says about that message. */
export function onFind(interaction: MessageContextMenuCommandInteraction, desk: Desk): Reply {
  const { content } = interaction.targetMessage;
  if (content.trim() === "") return discreetly(renderTrouble("noTextThere"), interaction);
  const isShareable = mayShare(interaction);
  const { message } = answered(content, { surface: undefined, isShareable }, desk);
  return discreetly(message, interaction);
}

/** Discord's limits for what is offered to somebody who is typing. */
const mostChoices = 25;
const longestChoice = 100;

/** Offers the asker's own words, then questions about what the article speaks of. */
export function onTyping(interaction: AutocompleteInteraction, { suggest }: Desk): Reply {
  const typed = interaction.options.getFocused().trim();
  const topics = suggest(typed, mostChoices).map(({ text }) =>
    shortened(texts.about(text), longestChoice),
  );
  /** A choice replaces what is typed, so words that are too long for one are not offered cut. */
  const own = displayed(typed).trim() !== "" && typed.length <= longestChoice ? [typed] : [];
  const names = [...new Set([...own, ...topics])].slice(0, mostChoices);
  const choices = names.map((name) => ({ name, value: name }));
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  return { response: { type, data: { choices } } };
}

function onAsk(interaction: ChatInputCommandInteraction, desk: Desk): Reply {
  const question = interaction.options.getString("question", true);
  const wanted = interaction.options.getBoolean("private") ?? desk.manner.isPrivate;
  const isPrivate = wanted && isAmongOthers(interaction);
  const asking = {
    surface: "slash command",
    isShareable: isPrivate && mayShare(interaction),
  } as const;
  const { message, entry } = answered(question, asking, desk);
  return isPrivate ? discreetly(message, interaction, entry) : openly(message, entry);
}

function onArticle(interaction: ChatInputCommandInteraction, { book }: Desk): Reply {
  const number = interaction.options.getInteger("paragraph");
  const page = number === null ? renderArticle(book) : renderParagraph(number, book);
  return discreetly(page ?? renderTrouble("noSuchParagraph"), interaction);
}
