// Text fragment: a link that opens the article on the web at the very words that were quoted.
// The browser scrolls to them and highlights them; see https://wicg.github.io/scroll-to-text-fragment/.
// It looks for words as they are shown, so all is done on what is shown of the article.

import { tokenize } from "../language/tokens.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { type Article, findParagraph, splitByParagraph } from "./article.ts";
import type { Paragraph } from "./paragraphs.ts";
import { plainText } from "./markup.ts";

/**
 * Encodes the address of the article on the web.
 *
 * @returns an address that is safe in any markup; undefined when the article has none
 */
export function encodeAddress({ details }: Article): string | undefined {
  const [, scheme = "", host = "", rest = ""] = parts.exec(details.url ?? "") ?? [];
  if (details.url === undefined) return undefined;
  return `${scheme}${host}${rest.replaceAll(/[()<>[\]*_~`|"\\^{}]/g, percentEncode)}`;
}

/** The brackets of an IPv6 address are part of it, all others are marks somewhere. */
const parts = /^(https?:\/\/)(\[[\da-f:.]+\])?(.*)$/is;

/**
 * Links to a stretch of the article on the web.
 *
 * @returns an address as in {@link encodeAddress}
 */
export function createTextFragmentLink(article: Article, span: Span): string | undefined {
  const address = encodeAddress(article);
  if (address === undefined) return undefined;
  const directive = createDirective(locate(article, span));
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${directive}`;
}

/** What is shown of an article, as the browser searches it. */
interface Page {
  /** A line for each heading and paragraph; more where its lines or cells are meant. */
  readonly text: string;
  /** The text without upper case, of the same length. */
  readonly folded: string;
  /** Where the line of the heading or paragraph begins that stands at an offset of the file. */
  readonly starts: ReadonlyMap<number, number>;
}

/** A quote on the page. */
interface Quote extends Span {
  readonly page: Page;
  /** Where its paragraph begins on the page. */
  readonly paragraphStart: number;
}

/** An article does not change, and its page is made when it is first linked to. */
const pages = new WeakMap<Article, Page>();

function readPage(article: Article): Page {
  const known = pages.get(article);
  if (known !== undefined) return known;
  const { text, markup, title, headings, paragraphs } = article;
  const starts = new Map<number, number>();
  const lines: string[] = [];
  let length = 0;
  const isApart = title && headings.every(({ start }) => start !== title.start);
  const blocks = [...headings, ...paragraphs].toSorted((a, b) => a.start - b.start);
  const headline = isApart === true ? [{ ...title, kind: "heading" } as const] : [];
  for (const block of [...headline, ...blocks]) {
    const line = fold(plainText(text, markup, block), block);
    starts.set(block.start, length);
    lines.push(line);
    length += line.length + 1;
  }
  const shown = lines.join("\n");
  const page = { text: shown, folded: foldCase(shown), starts };
  pages.set(article, page);
  return page;
}

function locate(article: Article, span: Span): Quote {
  const { text, markup, headings } = article;
  const page = readPage(article);
  const paragraph =
    findParagraph(article, span.start) ??
    headings.find(({ start, end }) => start <= span.start && span.start < end);
  const paragraphStart = page.starts.get(paragraph?.start ?? -1) ?? 0;
  const before = fold(
    plainText(text, markup, { start: paragraph?.start ?? span.start, end: span.start }),
    paragraph,
  );
  const quote = splitByParagraph(article, span)
    .map((part) => fold(plainText(text, markup, part), findParagraph(article, part.start)).trim())
    .join("\n");
  const start = page.text.indexOf(quote, paragraphStart + before.trimEnd().length);
  const from = start < 0 ? paragraphStart : start;
  return { page, paragraphStart, start: from, end: from + quote.length };
}

/** White space as a browser shows it: no search goes over a line break that is meant, or from cell to cell. */
function fold(shown: string, paragraph: Pick<Paragraph, "kind"> | undefined): string {
  const lines = paragraph?.kind === "table" ? shown.replaceAll(/ \| |\t+| {2,}/g, "\n") : shown;
  return lines.replaceAll(/[^\S\n]+/g, " ").replaceAll(/ ?\n\s*/g, "\n");
}

/** Browsers do not look at case. Where lower case is longer than upper, case is left as it is. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Quotes up to this many words are spelled out; of longer ones, the beginning and the end. */
const mostWords = 10;

/** How many words the beginning and the end have at the least. */
const fewestWords = 4;

/**
 * The browser takes the first match, so beginning and end are made long enough to be the first of
 * their kind, and a quote that stands there twice gets the words before it as a prefix.
 */
function createDirective(quote: Quote): string {
  const { text } = quote.page;
  const words = tokenize(text, quote);
  const hasLines = sliceOf(text, quote).includes("\n");
  const ends = hasLines || words.length > mostWords ? chooseEnds(quote, words) : undefined;
  const line = { ...quote, end: endOfLine(text, quote.start, quote.end) };
  return ends === undefined
    ? choosePrefix(line) + encodeQuote(sliceOf(text, line))
    : ends.map((end) => encodeQuote(sliceOf(text, end))).join(",");
}

/**
 * The beginning and the end of a quote, each within one line; undefined when they can't be told from others.
 */
function chooseEnds(
  { page, start: from, end: to }: Quote,
  words: readonly Span[],
): readonly [Span, Span] | undefined {
  const firstEnd = endOfLine(page.text, from, to);
  const lastStart = Math.max(from, page.text.lastIndexOf("\n", to - 1) + 1);
  const inFirst = words.filter(({ end }) => end <= firstEnd);
  const inLast = words.filter(({ start }) => start >= lastStart).toReversed();
  const beginning = keepLong(inFirst)
    .map(({ end }) => ({ start: from, end }))
    .find((start) => isFirst(page, start));
  if (beginning === undefined) return undefined;
  const ending = keepLong(inLast)
    .map(({ start }) => ({ start, end: to }))
    .find((end) => findFirst(page, end, beginning.end) === end.start);
  return ending && [beginning, ending];
}

/** Words that make an end long enough; of a short line the last. */
function keepLong(words: readonly Span[]): readonly Span[] {
  return words.slice(Math.min(fewestWords, words.length) - 1);
}

function endOfLine(text: string, from: number, limit: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? limit : Math.min(end, limit);
}

/** Whether the page has these words here for the first time. */
function isFirst(page: Page, span: Span): boolean {
  return findFirst(page, span, 0) === span.start;
}

function findFirst({ folded }: Page, quote: Span, from: number): number {
  return folded.indexOf(sliceOf(folded, quote), from);
}

function choosePrefix({ page, paragraphStart, start, end }: Quote): string {
  if (isFirst(page, { start, end })) return "";
  const before = tokenize(page.text, { start: paragraphStart, end: start });
  const [from] = before.slice(-fewestWords);
  if (from === undefined) return "";
  return `${encodeQuote(page.text.slice(from.start, start))}-,`;
}

/** In a text directive `-`, `,` and `&` have a meaning; in Discord's links so have brackets and the like. */
function encodeQuote(quote: string): string {
  const line = quote.trim().replaceAll(/\p{Cs}/gu, "");
  return encodeURIComponent(line).replaceAll(/[-_.!~*'()]/g, percentEncode);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
