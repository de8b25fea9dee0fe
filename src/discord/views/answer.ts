// Answer: an answer as a Discord message. Pure: values in, a request body out. Text is cut to a budget
// here, so no message is ever refused for its length. What can be done with an answer is in
// answer-actions.ts.

import type { APIComponentInContainer } from "discord.js";
import type { Answer } from "../../core/answer/answer.ts";
import type { Conversation } from "../../core/answer/conversation.ts";
import type { Article } from "../../core/article/article.ts";
import { describeByline } from "../../presentation/article-lines.ts";
import type { Messages } from "../../presentation/messages.ts";
import { createFoundActions, createMissActions } from "./answer-actions.ts";
import type { AnswerView, AnsweredText, FoundAnswer } from "./answer-view.ts";
import { showText } from "./citation.ts";
import { describeContents, renderHelp, renderSmallTalk } from "./conversation.ts";
import { renderBest, renderLine } from "./excerpts.ts";
import { escapeMarkdown } from "./markdown.ts";
import { type MessageBody, createMessage, createText, outcomeColors } from "./message.ts";
import { createQuestion } from "./question.ts";
import { budget } from "./text-limits.ts";

/** Renders an answer. */
export function renderAnswer(
  { question, answer }: AnsweredText,
  article: Article,
  view: AnswerView,
): MessageBody {
  const { messages, note } = view;
  const asked = [
    createQuestion({ text: question, isWhole: true }),
    ...(note === undefined ? [] : [createText(note)]),
  ];
  const create = (
    outcome: keyof typeof outcomeColors,
    parts: readonly APIComponentInContainer[],
  ): MessageBody => createMessage(outcomeColors[outcome], [...asked, ...parts], messages);
  switch (answer.outcome) {
    case "answered":
    case "unsure":
      return create(answer.outcome, createFound(answer, article, view));
    case "unanswered":
      return create("unanswered", createMiss(answer, article, view));
    case "conversation":
      return renderConversation(answer, article, view);
    default:
      return answer satisfies never;
  }
}

function renderConversation(answer: Conversation, article: Article, view: AnswerView): MessageBody {
  if (answer.intent === "help") return renderHelp(article, view);
  if (!("excerpts" in answer)) return renderSmallTalk(answer.intent, article, view);
  const { messages } = view;
  const parts = [
    createText(messages.conversation[answer.intent]),
    ...createFoundText(answer.excerpts, view),
    ...createFoundActions(answer, article, view),
  ];
  return createMessage(outcomeColors.plain, parts, messages);
}

function createFound(
  answer: FoundAnswer,
  article: Article,
  view: AnswerView,
): readonly APIComponentInContainer[] {
  const { outcome, excerpts, missing = [] } = answer;
  const { messages, note, from = 0, focus = [] } = view;
  const words = missing.map((word) => escapeMarkdown(word, budget.word));
  /** Of a question in another language nearly all words are missing, and that is told already. */
  const isTold = words.length > 0 && from === 0 && note === undefined;
  const lack = isTold ? `\n-# ${messages.missing(words, excerpts.length)}` : "";
  const headline =
    from > 0 ? describeMore(excerpts[0].score, messages) : messages.headline[outcome];
  /** Who goes on has seen it. */
  const byline =
    from > 0 || focus.length > 0 ? undefined : describeByline(article, messages, showText);
  return [
    createText(`${headline}${lack}`),
    ...createFoundText(excerpts, view),
    ...(byline === undefined ? [] : [createText(`-# ${byline}`)]),
    ...createFoundActions(answer, article, view),
  ];
}

/** Further excerpts that are less likely to answer than this have little to do with the question. */
const faint = 0.02;

function describeMore(score: number, messages: Messages): string {
  return score < faint ? messages.faintHeadline : messages.moreHeadline;
}

/** An excerpt of another article that is nearly as likely as the best one is shown like that, below it. */
const nearlyAsLikely = 0.7;

function createFoundText([best, ...others]: FoundAnswer["excerpts"], view: AnswerView) {
  const [second, ...rest] = others;
  const isTie =
    second !== undefined &&
    second.article !== best.article &&
    second.score >= nearlyAsLikely * best.score;
  const most = isTie ? budget.ofTwo : budget.best;
  const lines = (isTie ? rest : others).map((excerpt) => renderLine(excerpt, view));
  return [
    ...(isTie ? [best, second] : [best]).map((each) => createText(renderBest(each, view, most))),
    ...(lines.length === 0 ? [] : [createText(lines.join("\n"))]),
  ];
}

function createMiss(
  { absent }: Extract<Answer, { readonly outcome: "unanswered" }>,
  article: Article,
  view: AnswerView,
): readonly APIComponentInContainer[] {
  const { note } = view;
  const lines = [
    // Who asks in another language is told that first, and no more than what it is about.
    ...(note === undefined ? [describeAbsence(absent, view)] : []),
    `-# ${describeContents(article, view)}`,
  ];
  return [createText(lines.join("\n")), ...createMissActions(article, view)];
}

function describeAbsence(
  absent: readonly string[],
  { labels, messages }: Pick<AnswerView, "labels" | "messages">,
): string {
  const { unanswered } = labels === undefined ? messages.headline : messages.library;
  if (absent.length === 0) return unanswered;
  const words = absent.map((word) => escapeMarkdown(word, budget.word));
  return `${unanswered} ${messages.absent(words)}`;
}
