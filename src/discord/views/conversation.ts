// Conversation: what the bot says of itself: small talk and help, with questions that one can press. Pure.

import type { Article } from "../../core/article/article.ts";
import type { KeyPhrase } from "../../core/article/key-phrases.ts";
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

/** Renders a reply to what is no question. */
export function renderSmallTalk(
  intent: Conversation["intent"],
  article: Article,
  topics?: readonly KeyPhrase[],
): MessageBody {
  const coverage = describeCoverage(article, showText);
  return createMessage(outcomeColors.plain, [
    createText(`${messages.conversation[intent]}\n-# ${coverage}`),
    ...createExamples(article, topics),
  ]);
}

/** Renders how the bot is used. */
export function renderHelp(article: Article, topics?: readonly KeyPhrase[]): MessageBody {
  const steps = messages.help.map((step) => `- ${step}`);
  return createMessage(outcomeColors.plain, [
    createText([messages.conversation.help, ...steps].join("\n")),
    createText(`-# ${describeCoverage(article, showText)}`),
    ...createExamples(article, topics),
  ]);
}

/** How many questions one can press at once. */
const mostExamples = 3;

function createExamples({ revision }: Article, topics: readonly KeyPhrase[] = []) {
  const examples = topics.slice(0, mostExamples).map((topic) => {
    const id = formatComponentId("topic", revision, { spans: [topic] });
    return createButton(messages.about(topic.text), id);
  });
  return examples.length === 0 ? [] : [createText(messages.tryThese), ...createRow(examples)];
}
