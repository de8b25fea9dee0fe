// Rendering: an answer, and what the bot says of itself, as a Discord message. Pure: values in, a
// request body out. Text is cut to a budget here, so no message is ever refused for its length.

import {
  type APIComponentInContainer,
  type APISectionComponent,
  type APITextDisplayComponent,
  ComponentType,
  SeparatorSpacingSize,
} from "discord.js";
import type { Answer, Excerpts } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import type { Excerpt } from "../../core/answer/excerpts.ts";
import { namesOf } from "../../core/article/outline.ts";
import type { Span } from "../../core/text/span.ts";
import type { Topic } from "../../core/article/key-phrases.ts";
import { stretchOf } from "../../presentation/display-text.ts";
import { texts } from "../../presentation/messages.ts";
import { budget } from "./text-limits.ts";
import { citationOf } from "./citation.ts";
import { formatComponentId, formatSpan } from "../custom-id.ts";
import { escaped, escapedWithMarks } from "./markdown.ts";
import { type MessageBody, accents, button, menu, messageOf, row, text } from "./message.ts";

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
  readonly topics?: readonly Topic[];
}

/** The other excerpts are shorter than the best: a few lines on a phone, in UTF-16 units. */
const longestOther = 140;

/** How many questions one can press at once. */
const mostExamples = 3;

/**
 * Renders an answer.
 *
 * @param question - as the asker typed it; a long one is cut
 */
export function renderAnswer(
  question: string,
  answer: Answer,
  article: Article,
  view: AnswerView = {},
): MessageBody {
  const asked = `**${escaped(question, budget.question)}**`;
  switch (answer.outcome) {
    case "answered":
    case "unsure": {
      const headline = view.from ? texts.moreHeadline : texts.headline[answer.outcome];
      return messageOf(accents[answer.outcome], [
        text(`${asked}\n${headline}`),
        ...excerptsOf(answer.excerpts, article, view),
        ...bylineOf(article),
        ...(answer.outcome === "unsure" ? topicMenu(article, view.topics) : []),
        ...row(furtherButtons(answer.excerpts, article, view)),
      ]);
    }
    case "unanswered":
      return messageOf(accents.unanswered, [
        text([asked, unansweredLine(answer.absent), `-# ${coverageOf(article)}`].join("\n")),
        ...topicMenu(article, view.topics),
        ...row(shareButton(article, view)),
      ]);
    case "conversation":
      if (answer.intent === "help") return renderHelp(article, view.topics);
      return messageOf(accents.plain, [
        text(`${texts.conversation[answer.intent]}\n-# ${coverageOf(article)}`),
        ...examplesOf(article, view.topics),
      ]);
    default:
      return answer satisfies never;
  }
}

/** Renders how the bot is used. */
export function renderHelp(article: Article, topics?: readonly Topic[]): MessageBody {
  const steps = texts.help.map((step) => `- ${step}`);
  return messageOf(accents.plain, [
    text([texts.conversation.help, ...steps].join("\n")),
    text(`-# ${coverageOf(article)}`),
    ...examplesOf(article, topics),
  ]);
}

/** Renders one sentence of the bot's own, about what went wrong. */
export function renderTrouble(trouble: keyof typeof texts.trouble): MessageBody {
  return messageOf(accents.unanswered, [text(texts.trouble[trouble])]);
}

/** Renders that somebody asks too fast, and how long they have to wait, in milliseconds. */
export function renderWait(waitMs: number): MessageBody {
  return messageOf(accents.unanswered, [text(texts.wait(Math.ceil(waitMs / 1_000)))]);
}

/** The best excerpt whole and by itself; the others short and small, each with its button beside it. */
function excerptsOf(
  excerpts: Excerpts,
  article: Article,
  view: AnswerView,
): APIComponentInContainer[] {
  const [best, ...others] = excerpts;
  const follow = formatComponentId("follow", article.revision, { spans: excerpts });
  const divider = {
    type: ComponentType.Separator,
    divider: true,
    spacing: SeparatorSpacingSize.Small,
  } as const;
  return [
    text(`> ${quoteOf(best, best, budget.best, article)}\n${placeOf(best, article)}`),
    ...row([
      contextButton(texts.labels.inContext, best, article),
      button(texts.labels.followUp, follow),
      ...shareButton(article, view),
    ]),
    ...(others.length === 0 ? [] : [divider]),
    ...others.map((excerpt): APISectionComponent => {
      const stretch = stretchOf(article.text, excerpt, excerpt.marks, longestOther);
      const quote = quoteOf(excerpt, stretch, budget.other, article);
      return {
        type: ComponentType.Section,
        components: [text(`> -# ${quote}\n${placeOf(excerpt, article)}`)],
        accessory: contextButton(texts.paragraphSign(excerpt.citation.paragraph), excerpt, article),
      };
    }),
  ];
}

function quoteOf(
  { marks, start, end }: Excerpt,
  stretch: Span,
  most: number,
  article: Article,
): string {
  const before = stretch.start > start ? "…" : "";
  const after = stretch.end < end ? "…" : "";
  return before + escapedWithMarks(article.text, stretch, marks, most) + after;
}

function placeOf({ start, end, citation }: Excerpt, article: Article): string {
  return `-# ${citationOf({ start, end }, citation.paragraph, citation.section, article)}`;
}

function contextButton(label: string, { start, end }: Span, { revision }: Article) {
  return button(label, formatComponentId("context", revision, { spans: [{ start, end }] }));
}

function shareButton({ revision }: Article, { isShareable }: AnswerView) {
  return isShareable ? [button(texts.labels.share, formatComponentId("share", revision))] : [];
}

/** What one can do when one has read the excerpts. */
function furtherButtons(
  spans: readonly Span[],
  { revision }: Article,
  { focus = [], from = 0, mayHaveMore, isRated }: AnswerView,
) {
  const { more, helpful, unhelpful } = texts.labels;
  const next = { value: from + spans.length, spans: focus };
  return [
    ...(mayHaveMore ? [button(more, formatComponentId("more", revision, next))] : []),
    ...(isRated
      ? [
          button(helpful, formatComponentId("helpful", revision, { spans })),
          button(unhelpful, formatComponentId("unhelpful", revision, { spans })),
        ]
      : []),
  ];
}

function bylineOf({ details: { author, published } }: Article): APITextDisplayComponent[] {
  const byline = texts.byline(author, published);
  return byline === "" ? [] : [text(`-# ${escaped(byline, budget.byline)}`)];
}

function topicMenu({ revision }: Article, topics: readonly Topic[] = []) {
  const options = topics.map((topic) => ({ label: topic.text, value: formatSpan(topic) }));
  return menu(formatComponentId("topics", revision), texts.labels.topics, options);
}

function examplesOf({ revision }: Article, topics: readonly Topic[] = []) {
  const examples = topics.slice(0, mostExamples).map((topic) => {
    const id = formatComponentId("topic", revision, { spans: [topic] });
    return button(texts.about(topic.text), id);
  });
  return examples.length === 0 ? [] : [text(texts.tryThese), ...row(examples)];
}

function unansweredLine(absent: readonly string[]): string {
  if (absent.length === 0) return texts.headline.unanswered;
  const words = absent.map((word) => escaped(word, budget.word));
  return `${texts.headline.unanswered} ${texts.absent(words)}`;
}

function coverageOf(article: Article): string {
  const { title, headings } = namesOf(article);
  return texts.covers(
    escaped(title ?? texts.untitled, budget.title),
    headings.map((heading) => escaped(heading, budget.section)),
  );
}
