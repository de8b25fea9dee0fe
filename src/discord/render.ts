// Rendering: what the bot has to say, as a Discord message. Pure: values in, a request body out.
// Every message is made by `messageOf`, which pings nobody. Text is cut to a budget here, so no
// message is ever refused for its length.

import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APISectionComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord.js";
import type { Answer } from "../core/answer.ts";
import { type Article, paragraphAt } from "../core/article.ts";
import type { Excerpt } from "../core/excerpts.ts";
import { namesOf, outlineOf } from "../core/outline.ts";
import { type Span, sliceOf } from "../core/span.ts";
import { texts } from "../texts.ts";
import { longestAsked } from "./commands.ts";
import { formatComponentId } from "./component-id.ts";
import { escaped, escapedWithMarks } from "./markdown.ts";

/** A message for Discord's REST API. */
export interface MessageBody {
  readonly flags: number;
  readonly components: readonly [APIContainerComponent];
  readonly allowed_mentions: { readonly parse: [] };
}

/**
 * Shares of the 4,000 characters that Discord allows over all texts of a message. The largest
 * message, an answer with three excerpts, stays below it: a test holds that for any text.
 */
const budget = {
  /** Twice its length is the most that escaping makes of a question. */
  question: 2 * longestAsked + 2,
  excerpt: 900,
  section: 100,
  word: 60,
  title: 300,
  /** The paragraph in the middle of a context, and each of its neighbours. */
  paragraph: 2_400,
  neighbour: 600,
  sections: 2_000,
} as const;

/**
 * Renders an answer.
 *
 * @param question - as the asker typed it; a long one is cut
 */
export function renderAnswer(question: string, answer: Answer, article: Article): MessageBody {
  const asked = `**${escaped(question, budget.question)}**`;
  switch (answer.outcome) {
    case "answered":
    case "unsure":
      return messageOf(accents[answer.outcome], [
        text(`${asked}\n${texts.headline[answer.outcome]}`),
        ...answer.excerpts.map((excerpt) => excerptSection(excerpt, article)),
      ]);
    case "unanswered":
      return messageOf(accents.unanswered, [
        text([asked, unansweredLine(answer.absent), coverageOf(article)].join("\n")),
      ]);
    case "conversation":
      if (answer.intent === "help") return renderHelp(article);
      if (answer.intent === "about") return renderArticle(article);
      return messageOf(accents.plain, [
        text(`${texts.conversation[answer.intent]}\n-# ${coverageOf(article)}`),
      ]);
    default:
      return answer satisfies never;
  }
}

/** Renders how the bot is used. */
export function renderHelp(article: Article): MessageBody {
  const steps = texts.help.map((step) => `- ${step}`);
  return messageOf(accents.plain, [
    text([texts.conversation.help, ...steps].join("\n")),
    text(`-# ${coverageOf(article)}`),
  ]);
}

/** Renders what the bot has read. */
export function renderArticle(article: Article): MessageBody {
  const { title, sections, paragraphs, words } = outlineOf(article);
  const lines = sections.map(
    ({ heading, from, to }) =>
      `- ${escaped(heading, budget.section)}, ${texts.paragraphs(from, to)}`,
  );
  const shown = fitting(lines, budget.sections);
  const rest = lines.length - shown.length;
  return messageOf(accents.plain, [
    text(
      `### ${escaped(title ?? texts.untitled, budget.title)}\n-# ${texts.length(paragraphs, words)}`,
    ),
    ...(shown.length === 0
      ? []
      : [text([...shown, ...(rest > 0 ? [texts.more(rest)] : [])].join("\n"))]),
  ]);
}

/**
 * Renders an excerpt's paragraph between its neighbours, the excerpt in bold.
 *
 * @param span - within one paragraph of the article
 * @returns the message, or undefined when the span is in no paragraph
 */
export function renderContext(span: Span, article: Article): MessageBody | undefined {
  const paragraph = paragraphAt(article, span.start);
  if (paragraph === undefined || span.end > paragraph.end) return undefined;
  const neighbour = (number: number): APITextDisplayComponent[] => {
    const other = article.paragraphs[number - 1];
    if (other === undefined) return [];
    return [
      text(
        `-# ${texts.citation(number, undefined)}\n${escaped(sliceOf(article.text, other), budget.neighbour)}`,
      ),
    ];
  };
  const { number, section } = paragraph;
  const heading = section && escaped(sliceOf(article.text, section), budget.section);
  return messageOf(accents.plain, [
    ...neighbour(number - 1),
    text(`-# ${texts.citation(number, heading)}\n${paragraphAround(span, paragraph, article)}`),
    ...neighbour(number + 1),
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

/**
 * Makes a message that only the person who asked can see.
 */
export function privately(message: MessageBody): MessageBody {
  return { ...message, flags: message.flags | MessageFlags.Ephemeral };
}

/** Colours of the line at a message's left edge: green, amber and grey say how sure the bot is. */
const accents = {
  answered: 0x2e_a0_43,
  unsure: 0xd2_99_22,
  unanswered: 0x84_8d_97,
  plain: 0x58_65_f2,
} as const;

function messageOf(accent: number, components: APIComponentInContainer[]): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color: accent, components }],
    allowed_mentions: { parse: [] },
  };
}

function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

function excerptSection(excerpt: Excerpt, article: Article): APISectionComponent {
  const { start, end, marks, citation } = excerpt;
  const quote = escapedWithMarks(article.text, excerpt, marks, budget.excerpt);
  const section = citation.section && escaped(citation.section, budget.section);
  return {
    type: ComponentType.Section,
    components: [text(`> ${quote}\n-# ${texts.citation(citation.paragraph, section)}`)],
    accessory: {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: texts.inContext,
      custom_id: formatComponentId({
        action: "context",
        revision: article.revision,
        span: { start, end },
      }),
    },
  };
}

/** How much of a long paragraph is shown before the excerpt, in UTF-16 units. */
const lead = 500;

function paragraphAround(span: Span, paragraph: Span, article: Article): string {
  const start = Math.max(paragraph.start, span.start - lead);
  const within = { start, end: paragraph.end };
  const sign = start > paragraph.start ? "…" : "";
  return sign + escapedWithMarks(article.text, within, [span], budget.paragraph);
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

/** The first lines that together stay within `most` characters. */
function fitting(lines: readonly string[], most: number): readonly string[] {
  let length = 0;
  const end = lines.findIndex((line) => (length += line.length + 1) > most);
  return end === -1 ? lines : lines.slice(0, end);
}
