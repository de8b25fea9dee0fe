// Conversation: what the bot says of itself: small talk and help, with questions that one can choose. Pure.

import type { APISelectMenuOption } from "discord.js";
import type { Article } from "../../core/article/article.ts";
import type { Suggestion } from "../../core/query/autocomplete.ts";
import type { Conversation } from "../../core/answer/conversation.ts";
import { describeCoverage, describeTitles } from "../../presentation/article-lines.ts";
import type { Messages } from "../../presentation/messages.ts";
import { formatCustomId } from "../custom-id.ts";
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

/** What is said beside the article's words. */
export interface ConversationView {
  readonly messages: Messages;
  /** What can be asked, best first. */
  readonly suggestions?: readonly AskableQuestion[] | undefined;
  /** What the articles are called, where there are several. */
  readonly labels?: readonly string[] | undefined;
}

/** Renders a reply to what is no question: one line, and to a greeting questions to choose from. */
export function renderSmallTalk(
  intent: Conversation["intent"],
  article: Article,
  view: ConversationView,
): MessageBody {
  const { messages } = view;
  const examples = intent === "greeting" ? createExamples(article, view) : [];
  const said = createText(messages.conversation[intent]);
  return createMessage(outcomeColors.plain, [said, ...examples], messages);
}

/** Renders how the bot is used. */
export function renderHelp(article: Article, view: ConversationView): MessageBody {
  const { messages } = view;
  const steps = messages.help.map((step) => `- ${step}`);
  const parts = [
    createText([messages.conversation.help, ...steps].join("\n")),
    createText(`-# ${describeContents(article, view)}`),
    ...createExamples(article, view),
  ];
  return createMessage(outcomeColors.plain, parts, messages);
}

/** Says what the article is about, or what the articles are called where there are several. */
export function describeContents(
  article: Article,
  { labels, messages }: Pick<ConversationView, "labels" | "messages">,
): string {
  return labels === undefined
    ? describeCoverage(article, messages, showText)
    : describeTitles(labels, messages, showText);
}

/** Makes the options of a menu that ask a question each. */
export function createQuestionOptions(
  article: Article,
  suggestions: readonly AskableQuestion[],
): readonly APISelectMenuOption[] {
  return suggestions.map((suggestion) => ({
    label: suggestion.question,
    value: formatCustomId("topic", (suggestion.article ?? article).revision, {
      spans: [suggestion],
    }),
  }));
}

/** A menu, since questions are longer than a button of a phone shows. */
function createExamples(article: Article, { messages, suggestions = [] }: ConversationView) {
  const id = formatCustomId("menu", article.revision);
  return createMenu(id, messages.labels.questions, createQuestionOptions(article, suggestions));
}
