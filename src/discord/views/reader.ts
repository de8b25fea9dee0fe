// Reader: the article itself, a page at a time, as a Discord message. Pure.
// Where pages begin and end is decided in pages.ts.

import type { APIComponentInContainer } from "discord.js";
import { type Span, sliceOf } from "../../core/text/span.ts";
import { addressOf } from "../../core/article/text-fragment.ts";
import { texts } from "../../presentation/messages.ts";
import { budget } from "./text-limits.ts";
import { citationOf, linked } from "./citation.ts";
import { formatComponentId } from "../custom-id.ts";
import { escaped, escapedWithMarks } from "./markdown.ts";
import {
  type MessageBody,
  accents,
  button,
  menu,
  messageOf,
  mostOptions,
  row,
  text,
} from "./message.ts";
import {
  type Book,
  type Page,
  leadTo,
  longestHeading,
  longestPart,
  opensSection,
  pageFrom,
  pageTo,
  passageAt,
} from "./pages.ts";

/** The most characters that the list of sections takes. */
const longestList = 1_800;

/** Renders what the bot has read: title, sections, length. */
export function renderArticle(book: Book): MessageBody {
  const { article, sections, words } = book;
  const { author, published, language } = article.details;
  const title = article.title && sliceOf(article.text, article.title);
  const byline = escaped(texts.byline(author, published), budget.byline);
  const facts = [
    texts.length(article.paragraphs.length, words),
    ...(language === undefined ? [] : [texts.writtenIn(language)]),
  ];
  const head = [
    `### ${linked(escaped(title ?? texts.untitled, budget.title), addressOf(article))}`,
    ...(byline === "" ? [] : [byline]),
    `-# ${escaped(facts.join(", "))}`,
  ];
  const lines = sections.map(
    ({ heading, from, to }) =>
      `- ${escaped(heading, longestHeading)}, ${texts.paragraphs(from, to)}`,
  );
  const shown = fitting(lines, longestList);
  const rest = lines.length - shown.length;
  const list = [...shown, ...(rest > 0 ? [texts.more(rest)] : [])];
  return messageOf(accents.plain, [
    text(head.join("\n")),
    ...(list.length === 0 ? [] : [text(list.join("\n"))]),
    ...row([button(texts.labels.read, formatComponentId("next", article.revision))]),
    ...outlineMenu(1, book),
  ]);
}

/**
 * Renders the page on which a stretch of the article stands, with the paragraph before it.
 *
 * @param span - set in bold
 * @returns the message, or undefined when the span is not within one paragraph
 */
export function renderContext(span: Span, book: Book): MessageBody | undefined {
  const at = passageAt(book, span.start);
  const passage = book.passages[at];
  if (passage === undefined || passage.start > span.start) return undefined;
  if (span.end > passage.paragraph.end) return undefined;
  const page = pageFrom(book, leadTo(book, at));
  const isWhole = (book.passages[page.to - 1]?.end ?? 0) >= span.end;
  return renderPage(isWhole ? page : pageFrom(book, at), book, span);
}

/** Renders the page that begins at a paragraph; undefined when there is none of the number. */
export function renderParagraph(number: number, book: Book): MessageBody | undefined {
  const paragraph = book.article.paragraphs[number - 1];
  if (paragraph === undefined) return undefined;
  return renderPage(pageFrom(book, passageAt(book, paragraph.start)), book);
}

/**
 * Renders the next page.
 *
 * @param offset - where it begins; beyond the end of the article, the last page is shown
 * @param marked - what stays in bold
 */
export function renderNext(offset: number, book: Book, marked?: Span): MessageBody {
  const last = book.passages.length - 1;
  return renderPage(pageFrom(book, Math.min(passageAt(book, offset), last)), book, marked);
}

/**
 * Renders the page before.
 *
 * @param offset - where it ends; at the start of the article, the first page is shown
 * @param marked - what stays in bold
 */
export function renderPrevious(offset: number, book: Book, marked?: Span): MessageBody {
  const end = Math.max(1, passageAt(book, offset));
  return renderPage(pageTo(book, end), book, marked);
}

function renderPage({ from, to }: Page, book: Book, marked?: Span): MessageBody {
  const { article } = book;
  const shown = book.passages.slice(from, to);
  const paragraphs = new Set(shown.map(({ paragraph }) => paragraph));
  const parts = [...paragraphs].map((paragraph, index) => {
    const start = Math.max(paragraph.start, shown[0]?.start ?? 0);
    const span = { start, end: Math.min(paragraph.end, shown.at(-1)?.end ?? start) };
    const heading = paragraph.section && sliceOf(article.text, paragraph.section);
    const opens = opensSection(paragraph, article) && span.start === paragraph.start;
    const place =
      index === 0
        ? citationOf(span, paragraph.number, opens ? undefined : heading, article)
        : texts.citation(paragraph.number, undefined);
    return [
      ...(opens && heading ? [`### ${escaped(heading, longestHeading)}`] : []),
      `-# ${place}`,
      escapedWithMarks(article.text, span, marked ? [marked] : [], longestPart),
    ].join("\n");
  });
  return messageOf(accents.plain, [
    text(parts.join("\n\n")),
    ...navigation(book, { from, to }, marked),
  ]);
}

/** Buttons to the pages before and after, and the outline as a menu. */
function navigation(book: Book, { from, to }: Page, marked?: Span): APIComponentInContainer[] {
  const { article, passages } = book;
  const spans = marked ? [marked] : [];
  const id = (action: "previous" | "next", at: number): string =>
    formatComponentId(action, article.revision, { value: passages[at]?.start ?? 0, spans });
  const { previous, next } = texts.labels;
  const first = passages[from]?.paragraph.number ?? 1;
  const last = passages[to - 1]?.paragraph.number ?? first;
  return [
    text(`-# ${texts.pageOf(first, last, article.paragraphs.length)}`),
    ...row([
      button(previous, id("previous", from), { isDisabled: from === 0 }),
      button(next, id("next", to), { isDisabled: to >= passages.length }),
    ]),
    ...outlineMenu(first, book),
  ];
}

/** A menu of the sections that it has room for: those around a paragraph. */
function outlineMenu(number: number, { article, sections }: Book) {
  const current = sections.findLastIndex(({ from }) => from <= number);
  const first = Math.max(
    0,
    Math.min(current - Math.floor(mostOptions / 2), sections.length - mostOptions),
  );
  const options = sections.slice(first, first + mostOptions).map(({ heading, from, to }) => ({
    label: heading,
    value: String(from),
    description: texts.paragraphs(from, to),
  }));
  const id = formatComponentId("outline", article.revision);
  return menu(id, texts.labels.sections, options);
}

/** The first lines that together stay within `most` characters. */
function fitting(lines: readonly string[], most: number): readonly string[] {
  let length = 0;
  const end = lines.findIndex((line) => (length += line.length + 1) > most);
  return end === -1 ? lines : lines.slice(0, end);
}
