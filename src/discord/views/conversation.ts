// Conversation: what the bot says of itself: small talk and help, with questions that one can choose. Pure.

import type { APISelectMenuOption } from "discord.js";
import type { Article } from "../../core/article/article.ts";
import type { Suggestion } from "../../core/query/autocomplete.ts";
import type { Conversation } from "../../core/answer/conversation.ts";
import { describeCoverage, describeTitles } from "../../presentation/article-lines.ts";
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

/** A question that can be chosen; without an article of its own it is about the one that is shown. */
export interface AskableQuestion extends Suggestion {
  readonly article?: Article;
}

/** Renders a reply to what is no question: one line, and to a greeting questions to choose from. */
export function renderSmallTalk(
  intent: Conversation["intent"],
  article: Article,
  suggestions?: readonly AskableQuestion[],
): MessageBody {
  return createMessage(outcomeColors.plain, [
    createText(messages.conversation[intent]),
    ...(intent === "greeting" ? createExamples(article, suggestions) : []),
  ]);
}

/**
 * Renders how the bot is used.
 *
 * @param labels - what the articles are called, where there are several
 */
export function renderHelp(
  article: Article,
  suggestions?: readonly AskableQuestion[],
  labels?: readonly string[],
): MessageBody {
  const covered = labels ? describeTitles(labels, showText) : describeCoverage(article, showText);
  const steps = messages.help.map((step) => `- ${step}`);
  return createMessage(outcomeColors.plain, [
    createText([messages.conversation.help, ...steps].join("\n")),
    createText(`-# ${covered}`),
    ...createExamples(article, suggestions),
  ]);
}

/** Makes the options of a menu that ask a question each. */
export function createQuestionOptions(
  article: Article,
  suggestions: readonly AskableQuestion[],
): readonly APISelectMenuOption[] {
  return suggestions.map((suggestion) => ({
    label: suggestion.question,
    value: formatComponentId("topic", (suggestion.article ?? article).revision, {
      spans: [suggestion],
    }),
  }));
}

/** A menu, since questions are longer than a button of a phone shows. */
function createExamples(article: Article, suggestions: readonly AskableQuestion[] = []) {
  const id = formatComponentId("menu", article.revision);
  return createMenu(id, messages.labels.questions, createQuestionOptions(article, suggestions));
}
