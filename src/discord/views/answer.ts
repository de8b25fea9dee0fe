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
import { nameParts } from "../../core/article/outline.ts";
import type { Span } from "../../core/text/span.ts";
import type { KeyPhrase } from "../../core/article/key-phrases.ts";
import { chooseStretch } from "../../presentation/display-text.ts";
import { messages } from "../../presentation/messages.ts";
import { budget } from "./text-limits.ts";
import { renderCitation } from "./citation.ts";
import { formatComponentId, formatSpan } from "../custom-id.ts";
import { escapeMarkdown, escapeWithHighlights } from "./markdown.ts";
import {
  type MessageBody,
  outcomeColors,
  createButton,
  createMenu,
  createMessage,
  createRow,
  createText,
} from "./message.ts";

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
  const asked = `**${escapeMarkdown(question, budget.question)}**`;
  switch (answer.outcome) {
    case "answered":
    case "unsure": {
      const headline = view.from ? messages.moreHeadline : messages.headline[answer.outcome];
      return createMessage(outcomeColors[answer.outcome], [
        createText(`${asked}\n${headline}`),
        ...renderExcerpts(answer.excerpts, article, view),
        ...renderByline(article),
        ...(answer.outcome === "unsure" ? createTopicMenu(article, view.topics) : []),
        ...createRow(createFurtherButtons(answer.excerpts, article, view)),
      ]);
    }
    case "unanswered":
      return createMessage(outcomeColors.unanswered, [
        createText(
          [asked, renderUnanswered(answer.absent), `-# ${renderCoverage(article)}`].join("\n"),
        ),
        ...createTopicMenu(article, view.topics),
        ...createRow(createShareButton(article, view)),
      ]);
    case "conversation":
      if (answer.intent === "help") return renderHelp(article, view.topics);
      return createMessage(outcomeColors.plain, [
        createText(`${messages.conversation[answer.intent]}\n-# ${renderCoverage(article)}`),
        ...renderExamples(article, view.topics),
      ]);
    default:
      return answer satisfies never;
  }
}

/** Renders how the bot is used. */
export function renderHelp(article: Article, topics?: readonly KeyPhrase[]): MessageBody {
  const steps = messages.help.map((step) => `- ${step}`);
  return createMessage(outcomeColors.plain, [
    createText([messages.conversation.help, ...steps].join("\n")),
    createText(`-# ${renderCoverage(article)}`),
    ...renderExamples(article, topics),
  ]);
}

/** Renders one sentence of the bot's own, about what went wrong. */
export function renderTrouble(trouble: keyof typeof messages.trouble): MessageBody {
  return createMessage(outcomeColors.unanswered, [createText(messages.trouble[trouble])]);
}

/** Renders that somebody asks too fast, and how long they have to wait, in milliseconds. */
export function renderWait(waitMs: number): MessageBody {
  return createMessage(outcomeColors.unanswered, [
    createText(messages.wait(Math.ceil(waitMs / 1_000))),
  ]);
}

/** The best excerpt whole and by itself; the others short and small, each with its button beside it. */
function renderExcerpts(
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
    createText(`> ${renderQuote(best, best, budget.best, article)}\n${renderPlace(best, article)}`),
    ...createRow([
      createContextButton(messages.labels.inContext, best, article),
      createButton(messages.labels.followUp, follow),
      ...createShareButton(article, view),
    ]),
    ...(others.length === 0 ? [] : [divider]),
    ...others.map((excerpt): APISectionComponent => {
      const stretch = chooseStretch(article.text, excerpt, excerpt.highlights, longestOther);
      const quote = renderQuote(excerpt, stretch, budget.other, article);
      return {
        type: ComponentType.Section,
        components: [createText(`> -# ${quote}\n${renderPlace(excerpt, article)}`)],
        accessory: createContextButton(
          messages.paragraphSign(excerpt.citation.paragraph),
          excerpt,
          article,
        ),
      };
    }),
  ];
}

function renderQuote(
  { highlights, start, end }: Excerpt,
  stretch: Span,
  most: number,
  article: Article,
): string {
  const before = stretch.start > start ? "…" : "";
  const after = stretch.end < end ? "…" : "";
  return before + escapeWithHighlights(article.text, stretch, highlights, most) + after;
}

function renderPlace({ start, end, citation }: Excerpt, article: Article): string {
  return `-# ${renderCitation({ start, end }, citation.paragraph, citation.section, article)}`;
}

function createContextButton(label: string, { start, end }: Span, { revision }: Article) {
  return createButton(label, formatComponentId("context", revision, { spans: [{ start, end }] }));
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
) {
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

function renderByline({ details: { author, published } }: Article): APITextDisplayComponent[] {
  const byline = messages.byline(author, published);
  return byline === "" ? [] : [createText(`-# ${escapeMarkdown(byline, budget.byline)}`)];
}

function createTopicMenu({ revision }: Article, topics: readonly KeyPhrase[] = []) {
  const options = topics.map((topic) => ({ label: topic.text, value: formatSpan(topic) }));
  return createMenu(formatComponentId("topics", revision), messages.labels.topics, options);
}

function renderExamples({ revision }: Article, topics: readonly KeyPhrase[] = []) {
  const examples = topics.slice(0, mostExamples).map((topic) => {
    const id = formatComponentId("topic", revision, { spans: [topic] });
    return createButton(messages.about(topic.text), id);
  });
  return examples.length === 0 ? [] : [createText(messages.tryThese), ...createRow(examples)];
}

function renderUnanswered(absent: readonly string[]): string {
  if (absent.length === 0) return messages.headline.unanswered;
  const words = absent.map((word) => escapeMarkdown(word, budget.word));
  return `${messages.headline.unanswered} ${messages.absent(words)}`;
}

function renderCoverage(article: Article): string {
  const { title, headings } = nameParts(article);
  return messages.covers(
    escapeMarkdown(title ?? messages.untitled, budget.title),
    headings.map((heading) => escapeMarkdown(heading, budget.section)),
  );
}
