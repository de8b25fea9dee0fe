// Answer actions: the buttons and the menu below an answer. At most three buttons; all else is in the menu.

import type { APIComponentInContainer, APISelectMenuOption } from "discord.js";
import type { Answer } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import type { Span } from "../../core/text/span.ts";
import type { Messages } from "../../presentation/messages.ts";
import { formatComponentId } from "../custom-id.ts";
import type { AnswerView, FoundAnswer } from "./answer-view.ts";
import { createQuestionOptions, nameSuggestions } from "./conversation.ts";
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
  const { messages, focus = [], from = 0, isShareable, isRated, owner, suggestions = [] } = view;
  const { labels } = messages;
  const { revision } = article;
  const { goesOnIn = { revision, isHere: false } } = view;
  const [best, ...others] = answer.excerpts;
  const next = { value: from + answer.excerpts.length, spans: focus };
  const more =
    answer.hasMore === true
      ? [
          {
            label: labels.more,
            value: formatComponentId(
              goesOnIn.isHere ? "moreHere" : "more",
              focus.length > 0 || goesOnIn.isHere ? goesOnIn.revision : revision,
              next,
            ),
          },
        ]
      : [];
  const share = isShareable
    ? [{ label: labels.share, value: formatComponentId("share", revision) }]
    : [];
  const [third, ...rest] = [...share, ...more];
  return [
    ...createRow(
      [
        { label: labels.inContext, value: formatContextId(best) },
        { label: labels.followUp, value: formatFollowId(answer.excerpts) },
        ...(third === undefined ? [] : [third]),
      ].map(({ label, value }) => createButton(label, value)),
    ),
    ...createMenu(formatComponentId("menu", revision), labels.menu, [
      ...createExcerptOptions(others, view),
      ...rest,
      ...(answer.outcome === "unsure"
        ? createQuestionOptions(article, suggestions.slice(0, mostInstead))
        : []),
      ...(isRated === true
        ? createVerdictOptions(listOwn(answer.excerpts), article, messages)
        : []),
      ...createDeleteOption(article, owner, messages),
    ]),
  ];
}

/** What one can do when nothing was found. */
export function createMissActions(
  article: Article,
  { messages, isShareable, isRated, owner, suggestions = [] }: AnswerView,
): readonly APIComponentInContainer[] {
  const { labels } = messages;
  const share = { label: labels.share, value: formatComponentId("share", article.revision) };
  const buttons = [
    ...(isShareable === true ? [share] : []),
    ...(isRated === true ? createVerdictOptions([], article, messages) : []),
  ];
  const questions = createQuestionOptions(article, suggestions).slice(0, mostQuestions);
  const name = questions.length === 0 ? labels.menu : nameSuggestions(suggestions, messages);
  return [
    ...createMenu(formatComponentId("menu", article.revision), name, [
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
    value: formatComponentId(action, revision, { spans }),
  }));
}

function createDeleteOption(
  { revision }: Article,
  owner: string | undefined,
  messages: Messages,
): readonly APISelectMenuOption[] {
  if (owner === undefined) return [];
  const value = formatComponentId("delete", revision, { person: owner });
  return [{ label: messages.labels.delete, value }];
}
