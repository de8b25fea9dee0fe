// Text fragment: a link that opens the article on the web at the very words that were quoted.
// The browser scrolls to them and highlights them; see https://wicg.github.io/scroll-to-text-fragment/.

import { type Article, findParagraph } from "./article.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { tokenize } from "../language/tokens.ts";

/**
 * Links to the article on the web.
 *
 * @returns an address that is safe in any markup; undefined when the article has none
 */
export function encodeAddress({ details }: Article): string | undefined {
  return details.url?.replaceAll(/[()<>[\]*_~`|"\\^{}]/g, percentEncode);
}

/**
 * Links to a stretch of the article on the web.
 *
 * @param span - within one paragraph
 * @returns an address as in {@link encodeAddress}
 */
export function createTextFragmentLink(article: Article, span: Span): string | undefined {
  const address = encodeAddress(article);
  if (address === undefined) return undefined;
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${createDirective(article, span)}`;
}

/** Quotes up to this many words are spelled out; of longer ones, the beginning and the end. */
const mostWords = 10;

/** How many words the beginning and the end have at the least. */
const fewestWords = 4;

/**
 * The browser takes the first match, so beginning and end are made long enough to be the first of
 * their kind, and a quote that stands there twice gets the words before it as a prefix.
 */
function createDirective(article: Article, span: Span): string {
  const { text } = article;
  const words = tokenize(text, span);
  const ends = words.length > mostWords ? chooseEnds(article, span, words) : undefined;
  return ends === undefined
    ? choosePrefix(article, span) + encodeQuote(sliceOf(text, span))
    : ends.map((end) => encodeQuote(sliceOf(text, end))).join(",");
}

/** The beginning and the end of a quote; undefined when they can't be told from others. */
function chooseEnds(
  article: Article,
  span: Span,
  words: readonly Span[],
): readonly [Span, Span] | undefined {
  const { text } = article;
  const beginning = words
    .slice(fewestWords - 1)
    .map(({ end }) => ({ start: span.start, end }))
    .find((start) => isFirst(article, start));
  if (beginning === undefined) return undefined;
  const from = beginning.end;
  const ending = words
    .slice(0, 1 - fewestWords)
    .toReversed()
    .map(({ start }) => ({ start, end: span.end }))
    .find((end) => findFirst(text, sliceOf(text, end), from) === end.start);
  return ending && [beginning, ending];
}

/** Whether the article has these words here for the first time; browsers do not look at case. */
function isFirst({ text }: Article, span: Span): boolean {
  return findFirst(text, sliceOf(text, span), 0) === span.start;
}

function findFirst(text: string, quote: string, from: number): number | undefined {
  const pattern = new RegExp(quote.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`), "giu");
  pattern.lastIndex = from;
  return pattern.exec(text)?.index;
}

function choosePrefix(article: Article, span: Span): string {
  const paragraph = findParagraph(article, span.start);
  if (paragraph === undefined || isFirst(article, span)) return "";
  const before = tokenize(article.text, { start: paragraph.start, end: span.start });
  const [from] = before.slice(-fewestWords);
  if (from === undefined) return "";
  return `${encodeQuote(article.text.slice(from.start, span.start))}-,`;
}

/** In a text directive `-`, `,` and `&` have a meaning; in Discord's links so have brackets and the like. */
function encodeQuote(quote: string): string {
  const line = quote.trim().replaceAll(/\s+/g, " ");
  return encodeURIComponent(line.replaceAll(/\p{Cs}/gu, "")).replaceAll(
    /[-_.!~*'()]/g,
    percentEncode,
  );
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
