// Answer: an answer as a Discord message. Pure: values in, a request body out. Text is cut to a budget
// here, so no message is ever refused for its length. What can be done with an answer is in its menu, but
// for at most three buttons.

import type { APIComponentInContainer, APISelectMenuOption } from "discord.js";
import type { Answer } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import type { Span } from "../../core/text/span.ts";
import { describeByline } from "../../presentation/article-lines.ts";
import type { Messages } from "../../presentation/messages.ts";
import { formatComponentId } from "../custom-id.ts";
import { showText } from "./citation.ts";
import {
  type AskableQuestion,
  createQuestionOptions,
  describeContents,
  renderHelp,
  renderSmallTalk,
} from "./conversation.ts";
import {
  type NameArticle,
  createExcerptOptions,
  formatContextId,
  formatFollowId,
  listOwn,
  renderBest,
  renderLine,
} from "./excerpts.ts";
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
  /** What the bot says in its own words. */
  readonly messages: Messages;
  /** What the question followed up on. */
  readonly focus?: readonly Span[];
  /** How many better excerpts the asker has seen before these; default 0. */
  readonly from?: number;
  /** The article that further excerpts are asked of first, or alone; default the one of the first excerpt. */
  readonly goesOnIn?: { readonly revision: string; readonly isHere: boolean };
  /** What the articles are called, where there are several and all were asked. */
  readonly labels?: readonly string[] | undefined;
  readonly nameArticle?: NameArticle;
  /** Whether the asker alone sees it, and may post it to the channel. */
  readonly isShareable?: boolean;
  /** Whether to ask what the answer was worth. */
  readonly isRated?: boolean;
  /** A sentence of the bot's own below the question; default none. */
  readonly note?: string | undefined;
  /** The id of who may delete it; default nobody. */
  readonly owner?: string | undefined;
  /** What the asker can ask instead, best first. */
  readonly suggestions?: readonly AskableQuestion[];
}

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
  switch (answer.outcome) {
    case "answered":
    case "unsure":
      return createMessage(
        outcomeColors[answer.outcome],
        [...asked, ...createFound(answer, article, view)],
        messages,
      );
    case "unanswered":
      return createMessage(
        outcomeColors.unanswered,
        [...asked, ...createMiss(answer, article, view)],
        messages,
      );
    case "conversation":
      if (answer.intent === "help") return renderHelp(article, view);
      return "excerpts" in answer
        ? createMessage(
            outcomeColors.plain,
            [
              createText(messages.conversation[answer.intent]),
              ...createFoundText(answer.excerpts, view),
              ...createFoundActions(answer, article, view),
            ],
            messages,
          )
        : renderSmallTalk(answer.intent, article, view);
    default:
      return answer satisfies never;
  }
}

type Found = Extract<Answer, { readonly outcome: "answered" | "unsure" }>;

function createFound(
  answer: Found,
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

function createFoundText([best, ...others]: Found["excerpts"], view: AnswerView) {
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

/** How many questions are offered beside passages that do not answer. */
const mostInstead = 5;

/** What one can do when one has read the excerpts. */
function createFoundActions(
  answer: Pick<Found, "excerpts" | "hasMore"> & Pick<Answer, "outcome">,
  article: Article,
  view: AnswerView,
) {
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

function createMiss(
  { absent }: Extract<Answer, { readonly outcome: "unanswered" }>,
  article: Article,
  view: AnswerView,
): readonly APIComponentInContainer[] {
  const { note } = view;
  const lines = [
    /** Who asks in another language is told that first, and no more than what it is about. */
    ...(note === undefined ? [describeAbsence(absent, view)] : []),
    `-# ${describeContents(article, view)}`,
  ];
  return [createText(lines.join("\n")), ...createMissActions(article, view)];
}

/** What one can do when nothing was found. */
function createMissActions(
  article: Article,
  { messages, isShareable, isRated, owner, suggestions = [] }: AnswerView,
) {
  const { labels } = messages;
  const share = { label: labels.share, value: formatComponentId("share", article.revision) };
  const buttons = [
    ...(isShareable === true ? [share] : []),
    ...(isRated === true ? createVerdictOptions([], article, messages) : []),
  ];
  const questions = createQuestionOptions(article, suggestions).slice(0, mostQuestions);
  const name = questions.length === 0 ? labels.menu : labels.questions;
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

function describeAbsence(
  absent: readonly string[],
  { labels, messages }: Pick<AnswerView, "labels" | "messages">,
): string {
  const { unanswered } = labels === undefined ? messages.headline : messages.library;
  if (absent.length === 0) return unanswered;
  const words = absent.map((word) => escapeMarkdown(word, budget.word));
  return `${unanswered} ${messages.absent(words)}`;
}
