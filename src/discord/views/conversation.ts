// Conversation: what the bot says of itself: small talk and help, with questions that one can press. Pure.

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
  createButton,
  createMessage,
  createRow,
  createText,
  outcomeColors,
} from "./message.ts";

/** Renders a reply to what is no question: one line, and to a greeting questions that one can press. */
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

/** How many questions one can press at once. */
const mostExamples = 3;

function createExamples(article: Article, suggestions: readonly Suggestion[] = []) {
  const shown = createQuestionOptions(article, suggestions.slice(0, mostExamples));
  const examples = shown.map(({ label, value }) => createButton(label, value));
  return examples.length === 0 ? [] : [createText(messages.tryThese), ...createRow(examples)];
}
