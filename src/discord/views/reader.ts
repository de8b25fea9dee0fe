// Reader: the article itself, a page at a time, as a Discord message. Pure.
// Where pages begin and end is decided in pages.ts.

import type { APIComponentInContainer } from "discord.js";
import { widestAnnounced } from "../../core/answer/announced.ts";
import type { Article } from "../../core/article/article.ts";
import { plainText } from "../../core/article/markup.ts";
import type { Paragraph } from "../../core/article/paragraphs.ts";
import { listSectionPath } from "../../core/article/sections.ts";
import type { Span } from "../../core/text/span.ts";
import { readQuotation } from "../../presentation/quotation.ts";
import { formatCustomId } from "../custom-id.ts";
import { renderCitation, renderPlace } from "./citation.ts";
import { createOutlineMenu } from "./cover.ts";
import { renderQuotation } from "./markdown.ts";
import {
  type MessageBody,
  createButton,
  createMessage,
  createRow,
  createText,
  outcomeColors,
} from "./message.ts";
import {
  type Page,
  type SpokenPages,
  createPageFrom,
  createPageTo,
  findHeadings,
  findLeadIn,
  findPassage,
  longestHeading,
  longestPart,
} from "./pages.ts";

/**
 * Renders the page on which a stretch of the article stands, with the paragraph before it.
 *
 * @param span - set in bold
 * @returns the message, or undefined when no excerpt can be the span
 */
export function renderContext(span: Span, pages: SpokenPages): MessageBody | undefined {
  const at = findPassage(pages, span.start);
  const passage = pages.passages[at];
  if (passage === undefined || passage.start > span.start) return undefined;
  const isExcerpt = span.end <= passage.paragraph.end || span.end - span.start <= widestAnnounced;
  if (!isExcerpt) return undefined;
  const page = createPageFrom(pages, findLeadIn(pages, at));
  const isWhole = (pages.passages[page.to - 1]?.end ?? 0) >= span.end;
  return renderPage(isWhole ? page : createPageFrom(pages, at), pages, span);
}

/** Renders the page that begins at a paragraph; undefined when there is none of the number. */
export function renderParagraph(number: number, pages: SpokenPages): MessageBody | undefined {
  const paragraph = pages.article.paragraphs[number - 1];
  if (paragraph === undefined) return undefined;
  const at = findHeadings(pages, findPassage(pages, paragraph.start));
  return renderPage(createPageFrom(pages, at), pages);
}

/**
 * Renders the next page.
 *
 * @param offset - where it begins; beyond the end of the article, the last page is shown
 * @param marked - what stays in bold
 */
export function renderNext(offset: number, pages: SpokenPages, marked?: Span): MessageBody {
  const last = pages.passages.length - 1;
  return renderPage(
    createPageFrom(pages, Math.min(findPassage(pages, offset), last)),
    pages,
    marked,
  );
}

/**
 * Renders the page before.
 *
 * @param offset - where it ends; at the start of the article, the first page is shown
 * @param marked - what stays in bold
 */
export function renderPrevious(offset: number, pages: SpokenPages, marked?: Span): MessageBody {
  const end = Math.max(1, findPassage(pages, offset));
  return renderPage(createPageTo(pages, end), pages, marked);
}

function renderPage({ from, to }: Page, pages: SpokenPages, marked?: Span): MessageBody {
  const { article, messages } = pages;
  const shown = pages.passages.slice(from, to);
  const paragraphs = [...new Set(shown.map(({ paragraph }) => paragraph))];
  const firstCited = paragraphs.findIndex(({ kind }) => kind !== "heading");
  const parts = paragraphs.map((paragraph, index) => {
    const start = Math.max(paragraph.start, shown[0]?.start ?? 0);
    const span = { start, end: Math.min(paragraph.end, shown.at(-1)?.end ?? start) };
    if (paragraph.kind === "heading")
      return `### ${renderQuotation(readQuotation(article, span), longestHeading)}`;
    const section =
      index === firstCited && index === 0 ? renderPath(article, paragraph) : undefined;
    const label = renderPlace({ paragraph: paragraph.number, section }, messages);
    const place = index === firstCited ? renderCitation(span, label, article) : label;
    const quotation = readQuotation(article, span, marked ? [marked] : []);
    return `-# ${place}\n${renderQuotation(quotation, longestPart)}`;
  });
  const body = [createText(joinParts(parts)), ...createNavigation(pages, { from, to }, marked)];
  return createMessage(outcomeColors.plain, body, messages);
}

/** A heading stands close above what it heads. */
function joinParts(parts: readonly string[]): string {
  return parts.reduce((page, part) => {
    const last = page.slice(page.lastIndexOf("\n") + 1);
    return `${page}${last.startsWith("### ") ? "\n" : "\n\n"}${part}`;
  });
}

function renderPath({ text, markup }: Article, { section }: Paragraph): string | undefined {
  const path = listSectionPath(section).map((each) => plainText(text, markup, each));
  return path.length === 0 ? undefined : path.join(" > ");
}

/** Buttons to the pages before and after, and the outline as a menu. */
function createNavigation(
  pages: SpokenPages,
  { from, to }: Page,
  marked?: Span,
): APIComponentInContainer[] {
  const { article, passages, messages } = pages;
  const spans = marked ? [marked] : [];
  const formatId = (action: "previous" | "next", at: number): string =>
    formatCustomId(action, article.revision, { value: passages[at]?.start ?? 0, spans });
  const { previous, next } = messages.labels;
  const first = passages[from]?.paragraph.number ?? 1;
  const last = passages[to - 1]?.paragraph.number ?? first;
  return [
    createText(`-# ${messages.pageOf(first, last, article.paragraphs.length)}`),
    ...createRow([
      createButton(previous, formatId("previous", from), { isDisabled: from === 0 }),
      createButton(next, formatId("next", to), { isDisabled: to >= passages.length }),
    ]),
    ...createOutlineMenu(first, pages),
  ];
}
