// Conversation: what the bot says of itself: small talk and help, with questions that one can choose. Pure.

import type { APISelectMenuOption } from "discord.js";
import type { Article } from "../../core/article/article.ts";
import type { Suggestion } from "../../core/query/autocomplete.ts";
import type { Conversation } from "../../core/answer/conversation.ts";
import { describeCoverage } from "../../presentation/article-lines.ts";
import { messages } from "../../presentation/messages.ts";
import { formatComponentId } from "../custom-id.ts";
import { showText } from "./citation.ts";
import {
  type MessageBody,
  createMenu,
  createMessage,
  createText,
  outcomeColors,
} from "./message.ts";

/** Renders a reply to what is no question: one line, and to a greeting questions to choose from. */
export function renderSmallTalk(
  intent: Conversation["intent"],
  article: Article,
  suggestions?: readonly Suggestion[],
): MessageBody {
  return createMessage(outcomeColors.plain, [
    createText(messages.conversation[intent]),
    ...(intent === "greeting" ? createExamples(article, suggestions) : []),
  ]);
}

/** Renders how the bot is used. */
export function renderHelp(article: Article, suggestions?: readonly Suggestion[]): MessageBody {
  const steps = messages.help.map((step) => `- ${step}`);
  return createMessage(outcomeColors.plain, [
    createText([messages.conversation.help, ...steps].join("\n")),
    createText(`-# ${describeCoverage(article, showText)}`),
    ...createExamples(article, suggestions),
  ]);
}

/** Makes the options of a menu that ask a question each. */
export function createQuestionOptions(
  { revision }: Article,
  suggestions: readonly Suggestion[],
): readonly APISelectMenuOption[] {
  return suggestions.map((suggestion) => ({
    label: suggestion.question,
    value: formatComponentId("topic", revision, { spans: [suggestion] }),
  }));
}

/** A menu, since questions are longer than a button of a phone shows. */
function createExamples(article: Article, suggestions: readonly Suggestion[] = []) {
  const id = formatComponentId("menu", article.revision);
  return createMenu(id, messages.labels.questions, createQuestionOptions(article, suggestions));
}
