// Answer: an answer as a Discord message. Pure: values in, a request body out. Text is cut to a budget
// here, so no message is ever refused for its length.

import type { APIButtonComponentWithCustomId } from "discord.js";
import type { Answer } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import type { KeyPhrase } from "../../core/article/key-phrases.ts";
import type { Span } from "../../core/text/span.ts";
import { describeByline, describeCoverage } from "../../presentation/article-lines.ts";
import { messages } from "../../presentation/messages.ts";
import { formatComponentId, formatSpan } from "../custom-id.ts";
import { showText } from "./citation.ts";
import { renderHelp, renderSmallTalk } from "./conversation.ts";
import { createExcerpts } from "./excerpts.ts";
import { escapeMarkdown } from "./markdown.ts";
import {
  type MessageBody,
  createButton,
  createMenu,
  createMessage,
  createRow,
  createText,
  outcomeColors,
} from "./message.ts";
import { createQuestion } from "./question.ts";
import { budget } from "./text-limits.ts";

/** A question and what the article has to say to it. */
export interface AnsweredText {
  /** As the asker typed it; a long one is shown cut. */
  readonly question: string;
  readonly answer: Answer;
}

/** What an answer's message offers beside the answer. */
export interface AnswerView {
  /** What the question followed up on. */
  readonly focus?: readonly Span[];
  /** How many better excerpts the asker has seen before these; default 0. */
  readonly from?: number;
  /** Whether there may be further excerpts. */
  readonly mayHaveMore?: boolean;
  /** Whether the asker alone sees it, and may post it to the channel. */
  readonly isShareable?: boolean;
  /** Whether to ask what the answer was worth. */
  readonly isRated?: boolean;
  /** What the asker can turn to instead, main topics first. */
  readonly topics?: readonly KeyPhrase[];
}

/** Renders an answer. */
export function renderAnswer(
  { question, answer }: AnsweredText,
  article: Article,
  view: AnswerView = {},
): MessageBody {
  const asked = createQuestion({ text: question, isWhole: true });
  switch (answer.outcome) {
    case "answered":
    case "unsure": {
      const headline = view.from ? messages.moreHeadline : messages.headline[answer.outcome];
      const missing = (answer.missing ?? []).map((word) => escapeMarkdown(word, budget.word));
      const note = missing.length === 0 || view.from ? "" : `\n-# ${messages.missing(missing)}`;
      const byline = describeByline(article, showText);
      return createMessage(outcomeColors[answer.outcome], [
        asked,
        createText(`${headline}${note}`),
        ...createExcerpts(answer.excerpts, article, createShareButton(article, view)),
        ...(byline === undefined ? [] : [createText(`-# ${byline}`)]),
        ...(answer.outcome === "unsure" ? createTopicMenu(article, view.topics) : []),
        ...createRow(createFurtherButtons(answer.excerpts, article, view)),
      ]);
    }
    case "unanswered":
      return createMessage(outcomeColors.unanswered, [
        asked,
        createText(`${describeAbsence(answer.absent)}\n-# ${describeCoverage(article, showText)}`),
        ...createTopicMenu(article, view.topics),
        ...createRow(createShareButton(article, view)),
      ]);
    case "conversation":
      if (answer.intent === "help") return renderHelp(article, view.topics);
      return "excerpts" in answer
        ? createMessage(outcomeColors.plain, [
            createText(messages.conversation[answer.intent]),
            ...createExcerpts(answer.excerpts, article),
          ])
        : renderSmallTalk(answer.intent, article, view.topics);
    default:
      return answer satisfies never;
  }
}

function createShareButton({ revision }: Article, { isShareable }: AnswerView) {
  return isShareable
    ? [createButton(messages.labels.share, formatComponentId("share", revision))]
    : [];
}

/** What one can do when one has read the excerpts. */
function createFurtherButtons(
  spans: readonly Span[],
  { revision }: Article,
  { focus = [], from = 0, mayHaveMore, isRated }: AnswerView,
): APIButtonComponentWithCustomId[] {
  const { more, helpful, unhelpful } = messages.labels;
  const next = { value: from + spans.length, spans: focus };
  return [
    ...(mayHaveMore ? [createButton(more, formatComponentId("more", revision, next))] : []),
    ...(isRated
      ? [
          createButton(helpful, formatComponentId("helpful", revision, { spans })),
          createButton(unhelpful, formatComponentId("unhelpful", revision, { spans })),
        ]
      : []),
  ];
}

function createTopicMenu({ revision }: Article, topics: readonly KeyPhrase[] = []) {
  const options = topics.map((topic) => ({ label: topic.text, value: formatSpan(topic) }));
  return createMenu(formatComponentId("topics", revision), messages.labels.topics, options);
}

function describeAbsence(absent: readonly string[]): string {
  if (absent.length === 0) return messages.headline.unanswered;
  const words = absent.map((word) => escapeMarkdown(word, budget.word));
  return `${messages.headline.unanswered} ${messages.absent(words)}`;
}
