// Article: the text as its reader sees it: a title, sections, numbered paragraphs, sentences.
// All of them are spans over one unchanged text. What is not part of it (comments, contents lists,
// captions) is kept as skipped, with the reason, so that nothing is lost unnoticed.

import { statesSomething } from "../language/english/statements.ts";
import { tokenize } from "../language/tokens.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { partAskedItems } from "./asked-items.ts";
import type { Block, Document, Markup, SkippedSpan } from "./blocks.ts";
import { skipContents } from "./contents.ts";
import { firstIndex } from "../text/first-index.ts";
import { type Format, detectFormat } from "./formats/detect.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readPlainText } from "./formats/plain-text.ts";
import { type Details, readFrontMatter } from "./front-matter.ts";
import { plainText } from "./markup.ts";
import { type Paragraph, numberParagraphs } from "./paragraphs.ts";
import { longestLabel, readTurn } from "./speakers.ts";
import type { Section } from "./sections.ts";

/** An article over one unchanged text. */
export interface Article {
  readonly text: string;
  /** Changes whenever the text does; 7 letters and digits. */
  readonly revision: string;
  /** From the front matter, else the headline, which is a paragraph as well when it states something. */
  readonly title: Span | undefined;
  readonly details: Details;
  /** What the operator should know of the text, a line each. */
  readonly warnings: readonly string[];
  /** What of the text is shown, and how. */
  readonly markup: Markup;
  /** The headings in order. */
  readonly sections: readonly Section[];
  /** In order and without overlap. Never empty. */
  readonly paragraphs: readonly Paragraph[];
  /** The headings as paragraphs, in order: each says something, if only a date or a version. */
  readonly headings: readonly Paragraph[];
  /** What is not read, in order. */
  readonly skipped: readonly SkippedSpan[];
}

/** Thrown when a text has nothing that could be quoted; the message is meant for the operator. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
}

/**
 * Reads a text as an article.
 *
 * @param text - decoded and without a byte order mark; any line endings
 * @param format - how it is written; found out by its marks when not given
 * @returns the article; its spans count UTF-16 units of `text` as given
 * @throws {@link ArticleError} when there is nothing to quote in it
 */
export function parseArticle(text: string, format: Format = detectFormat(text)): Article {
  const { end, title: named, details, warnings } = readFrontMatter(text);
  const document = readDocument(text, format, end);
  if (document.blocks.length === 0)
    throw new ArticleError("the article is empty: expected a title and text");
  const called = named ?? document.subject;
  const headline = findHeadline(text, document, called);
  const body = numberParagraphs(text, document, isOnlyTitle(text, document, headline) ? 1 : 0);
  if (body.paragraphs.length === 0) throw new ArticleError("the article has no text to quote");
  return {
    text,
    revision: computeRevision(text),
    title: called ?? headline ?? document.name ?? findLoneHeading(document),
    details,
    warnings: [...warnings, ...warnOfPage(text)],
    markup: document.markup,
    sections: body.sections,
    paragraphs: body.paragraphs,
    headings: body.headings,
    skipped: [...skipFrontMatter(end), ...document.skipped, ...body.scraps].toSorted(
      (a, b) => a.start - b.start,
    ),
  };
}

/**
 * Finds the paragraph that holds a place in the text.
 *
 * @param offset - in UTF-16 units
 * @returns the paragraph, or undefined when the place is in none
 */
export function findParagraph({ paragraphs }: Article, offset: number): Paragraph | undefined {
  const found =
    paragraphs[firstIndex(paragraphs.length, (at) => (paragraphs[at]?.end ?? 0) > offset)];
  return found !== undefined && found.start <= offset ? found : undefined;
}

/**
 * Cuts a stretch of the article where one paragraph ends and the next begins.
 *
 * @returns what of each paragraph lies in the stretch, in order; the stretch itself when it is in none
 */
export function splitByParagraph(article: Article, span: Span): readonly Span[] {
  const { paragraphs } = article;
  const parts: Span[] = [];
  const first = firstIndex(paragraphs.length, (at) => (paragraphs[at]?.end ?? 0) > span.start);
  for (let at = first; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph.start >= span.end) break;
    parts.push({
      start: Math.max(span.start, paragraph.start),
      end: Math.min(span.end, paragraph.end),
    });
  }
  return parts.length === 0 ? [span] : parts;
}

function readDocument(text: string, format: Format, from: number): Document {
  const read = format === "markdown" ? readMarkdown : readPlainText;
  return partAskedItems(text, skipContents(text, quoteHeadings(read(text, from))));
}

/** A whole web page is read with all that stands around its article. */
function warnOfPage(text: string): readonly string[] {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html)\b/i.test(text.slice(0, 1_000))
    ? [
        "this is HTML: menus and notices are read as text; `npm run import` makes an article of the page",
      ]
    : [];
}

/** A text that is nothing but headings, such as a single line, is read as paragraphs. */
function quoteHeadings(document: Document): Document {
  const { blocks } = document;
  if (blocks.some(({ kind }) => kind !== "heading" && kind !== "scrap")) return document;
  return {
    ...document,
    blocks: blocks.map((block) => ({ ...block, kind: "paragraph", level: 0 })),
  };
}

function skipFrontMatter(end: number): readonly SkippedSpan[] {
  return end === 0 ? [] : [{ start: 0, end, reason: "front matter" }];
}

/** In UTF-16 units: a title that is a sentence, and one that only names. */
const longestTitle = 200;
const longestName = 100;

/**
 * The first block is the title when it looks like one: a heading, or a line that asks or calls. Beside a
 * title in the front matter it is one only when it repeats that; else it heads a section.
 */
function findHeadline(
  text: string,
  { blocks }: Document,
  named: Span | undefined,
): Span | undefined {
  const [first, second] = blocks;
  if (first === undefined || second === undefined) return undefined;
  const line = sliceOf(text, first);
  if (named !== undefined && joinTerms(line) !== joinTerms(sliceOf(text, named))) return undefined;
  if (first.kind === "heading" && hasEqual(blocks, first)) return undefined;
  if (isOneQuestion(text, blocks, first)) return undefined;
  // What stands below belongs to it alone: a term, or a name in bold.
  if (second.parent === 0) return undefined;
  if (first.kind !== "heading" && isOneTurn(line, sliceOf(text, second))) return undefined;
  return isTitle(first, line) ? { start: first.start, end: first.end } : undefined;
}

/** Whether the headline only names the text: one that is no heading and states something is its first paragraph, too. */
function isOnlyTitle(
  text: string,
  { blocks, markup }: Document,
  headline: Span | undefined,
): boolean {
  if (headline === undefined) return false;
  return blocks[0]?.kind === "heading" || !statesSomething(plainText(text, markup, headline));
}

/** A heading below the first level that has equals is one section of several, as in a list of changes. */
function hasEqual(blocks: readonly Block[], { level }: Block): boolean {
  return (
    level > 1 &&
    blocks.some((block, at) => at > 0 && block.kind === "heading" && block.level <= level)
  );
}

/** The only heading of the first level is the title, whatever stands before it, if no other heading does. */
function findLoneHeading({ blocks }: Document): Span | undefined {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const [first, ...others] = headings;
  if (first?.level !== 1 || others.length === 0) return undefined;
  if (others.some(({ level }) => level === 1)) return undefined;
  return { start: first.start, end: first.end };
}

/** Where many blocks of a kind are questions, the first of them is one of those that are answered. */
function isOneQuestion(text: string, blocks: readonly Block[], first: Block): boolean {
  const asks = ({ start, end }: Block): boolean =>
    end - start <= longestTitle && /[?？؟][*_]{0,3}$/u.test(sliceOf(text, { start, end }));
  if (!asks(first)) return false;
  const alike = blocks.filter(({ kind, level }) => kind === first.kind && level === first.level);
  const asking = alike.filter(asks).length;
  return asking > 1 && asking * 3 >= alike.length;
}

/** A line of a chat or a transcript, told by its time or by the next one. */
function isOneTurn(line: string, next: string): boolean {
  const turn = readTurn(line.slice(0, longestLabel));
  const following = readTurn(next.slice(0, longestLabel));
  if (turn === undefined || turn.isTimed) return turn !== undefined;
  /** What stands above a "Q:" is no turn unless it is a "Q:" as well. */
  return following !== undefined && (following.name !== "Q" || turn.name === "Q");
}

/** A heading is one, and a line that asks, calls or only names, as nobody begins a text with. */
function isTitle({ kind }: Block, line: string): boolean {
  if (kind === "heading") return true;
  if (kind !== "paragraph" || line.length > longestTitle || /[\r\n]/.test(line)) return false;
  return /[?!]$/.test(line) || (line.length <= longestName && /[\p{L}\p{N})\]"'”’»]$/u.test(line));
}

function joinTerms(line: string): string {
  return tokenize(line)
    .map(({ term }) => term)
    .join(" ");
}

/**
 * Computes what tells versions of a text apart, and no more: FNV-1a, 32 bits
 * (http://www.isthe.com/chongo/tech/comp/fnv/).
 *
 * @returns 7 letters and digits
 */
export function computeRevision(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, "0");
}
