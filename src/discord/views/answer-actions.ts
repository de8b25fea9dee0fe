// Answer actions: the buttons and the menu below an answer. At most three buttons; all else is in the menu.

import type { APIComponentInContainer, APISelectMenuOption } from "discord.js";
import type { Answer } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import type { Span } from "../../core/text/span.ts";
import type { Messages } from "../../presentation/messages.ts";
import { formatCustomId } from "../custom-id.ts";
import type { AnswerView, FoundAnswer } from "./answer-view.ts";
import { createQuestionOptions } from "./conversation.ts";
import { createExcerptOptions, formatContextId, formatFollowId, listOwn } from "./excerpts.ts";
import { createButton, createMenu, createRow } from "./message.ts";

/** How many questions are offered beside passages that do not answer. */
const mostInstead = 5;

/** What one can do when one has read the excerpts. */
export function createFoundActions(
  answer: Pick<FoundAnswer, "excerpts" | "hasMore"> & Pick<Answer, "outcome">,
  article: Article,
  view: AnswerView,
): readonly APIComponentInContainer[] {
  const { messages, isShareable, isRated, owner, suggestions = [] } = view;
  const { labels } = messages;
  const { revision } = article;
  const [best, ...others] = answer.excerpts;
  const share = isShareable
    ? [{ label: labels.share, value: formatCustomId("share", revision) }]
    : [];
  const [third, ...rest] = [...share, ...createMoreOption(answer, article, view)];
  const buttons = [
    { label: labels.inContext, value: formatContextId(best) },
    { label: labels.followUp, value: formatFollowId(answer.excerpts) },
    ...(third === undefined ? [] : [third]),
  ];
  const instead = answer.outcome === "unsure" ? suggestions.slice(0, mostInstead) : [];
  const rated = listOwn(answer.excerpts);
  return [
    ...createRow(buttons.map(({ label, value }) => createButton(label, value))),
    ...createMenu(formatCustomId("menu", revision), labels.menu, [
      ...createExcerptOptions(others, view),
      ...rest,
      ...createQuestionOptions(article, instead),
      ...(isRated === true ? createVerdictOptions(rated, article, messages) : []),
      ...createDeleteOption(article, owner, messages),
    ]),
  ];
}

/** What shows further passages, from where the question was asked first. */
function createMoreOption(
  { excerpts, hasMore }: Pick<FoundAnswer, "excerpts" | "hasMore">,
  { revision }: Article,
  { messages, focus = [], from = 0, goesOnIn = { revision, isHere: false } }: AnswerView,
): readonly APISelectMenuOption[] {
  if (hasMore !== true) return [];
  const { isHere } = goesOnIn;
  const asked = focus.length > 0 || isHere ? goesOnIn.revision : revision;
  const next = { value: from + excerpts.length, spans: focus };
  const value = formatCustomId(isHere ? "moreHere" : "more", asked, next);
  return [{ label: messages.labels.more, value }];
}

/** What one can do when nothing was found. */
export function createMissActions(
  article: Article,
  { messages, isShareable, isRated, owner, suggestions = [] }: AnswerView,
): readonly APIComponentInContainer[] {
  const { labels } = messages;
  const share = { label: labels.share, value: formatCustomId("share", article.revision) };
  const buttons = [
    ...(isShareable === true ? [share] : []),
    ...(isRated === true ? createVerdictOptions([], article, messages) : []),
  ];
  const questions = createQuestionOptions(article, suggestions).slice(0, mostQuestions);
  const name = questions.length === 0 ? labels.menu : labels.questions;
  return [
    ...createMenu(formatCustomId("menu", article.revision), name, [
      ...questions,
      ...createDeleteOption(article, owner, messages),
    ]),
    ...createRow(buttons.map(({ label, value }) => createButton(label, value))),
  ];
}

/** A menu has 25 options; one is for deleting. */
const mostQuestions = 24;

function createVerdictOptions(spans: readonly Span[], { revision }: Article, messages: Messages) {
  return (["helpful", "unhelpful"] as const).map((action) => ({
    label: messages.labels[action],
    value: formatCustomId(action, revision, { spans }),
  }));
}

function createDeleteOption(
  { revision }: Article,
  owner: string | undefined,
  messages: Messages,
): readonly APISelectMenuOption[] {
  if (owner === undefined) return [];
  const value = formatCustomId("delete", revision, { person: owner });
  return [{ label: messages.labels.delete, value }];
}
