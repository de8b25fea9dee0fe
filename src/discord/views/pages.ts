// Pages: where the reader's pages begin and end. Pure.
// A page is as many passages as are pleasant to read at once; it begins wherever the reader stands,
// so nothing has to be remembered but an offset.

import type { Article } from "../../core/article/article.ts";
import { type OutlinedSection, summarizeArticle } from "../../core/article/outline.ts";
import type { Passage } from "../../core/article/passages.ts";
import { readQuotation } from "../../presentation/quotation.ts";
import type { Messages } from "../../presentation/messages.ts";
import { renderQuotation } from "./markdown.ts";

/** The article as the reader shows it; made once. */
export interface Pages {
  readonly article: Article;
  /** All of the article's, in order. */
  readonly passages: readonly Passage[];
  readonly sections: readonly OutlinedSection[];
  readonly words: number;
}

/** The article, and the words that are said beside it. */
export interface SpokenPages extends Pages {
  readonly messages: Messages;
}

/** Prepares an article for reading. Reads all of it. */
export function createPages(article: Article, passages: readonly Passage[]): Pages {
  const { sections, words } = summarizeArticle(article);
  return { article, passages, sections, words };
}

/** What a page may hold, in characters as they are sent: a screen or two of a phone. */
const pageSize = 1_000;

/** The most that a paragraph takes on a page, also when its only passage is beyond that size. */
export const longestPart = 2_000;

/** The most that a heading takes. */
export const longestHeading = 200;

/** A paragraph before the one that is looked at is shown when it is not longer than this. */
const longestLead = 500;

/** Passages from one position up to another, which is not included. */
export interface Page {
  readonly from: number;
  readonly to: number;
}

/** The position of the passage at an offset, or else of the next one. */
export function findPassage({ passages }: Pages, offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The page that begins at a position. */
export function createPageFrom(pages: Pages, from: number): Page {
  let to = from + 1;
  for (let size = measureCost(pages, from); to < pages.passages.length; to++) {
    size += measureCost(pages, to);
    if (size > pageSize) break;
  }
  /** A paragraph that does not fit any more goes to the next page whole, unless it is all there is. */
  let end = to;
  while (end > from && !isBreak(pages, end)) end -= 1;
  return { from, to: end > from ? end : to };
}

/** The page that ends before a position, which is above 0. */
export function createPageTo(pages: Pages, to: number): Page {
  let from = to - 1;
  for (let size = measureCost(pages, from); from > 0; from--) {
    size += measureCost(pages, from - 1);
    if (size > pageSize) break;
  }
  let start = from;
  while (start < to && !isBreak(pages, start)) start += 1;
  return { from: start < to ? start : from, to };
}

/** Whether a paragraph ends before a position. */
function isBreak({ passages }: Pages, at: number): boolean {
  return passages[at - 1]?.paragraph !== passages[at]?.paragraph;
}

/** Where the headings begin that stand directly above a passage. */
export function findHeadings({ passages }: Pages, at: number): number {
  let first = at;
  while (passages[first - 1]?.paragraph.kind === "heading") first -= 1;
  return first;
}

/** Where a page begins that shows a passage with what leads to it. */
export function findLeadIn(pages: Pages, at: number): number {
  const { passages } = pages;
  const paragraph = passages[at]?.paragraph;
  let first = at;
  while (first > 0 && passages[first - 1]?.paragraph === paragraph) first -= 1;
  const start = passages[first]?.start ?? 0;
  if ((passages[at]?.start ?? 0) - start > longestLead) return at;
  const before = passages[first - 1]?.paragraph;
  if (before?.kind === "heading") return findHeadings(pages, first);
  if (before === undefined || before.end - before.start > longestLead) return first;
  while (passages[first - 1]?.paragraph === before) first -= 1;
  return first;
}

/** What a paragraph's line of its own takes, at the most: its number, breaks and fences of bold. */
const lineCost = 40;

function measureCost({ article, passages }: Pages, at: number): number {
  const passage = passages[at];
  if (passage === undefined) return 0;
  const shown = renderQuotation(readQuotation(article, passage), longestPart);
  const opens = passages[at - 1]?.paragraph !== passage.paragraph;
  return shown.length + (opens ? lineCost : 1);
}
