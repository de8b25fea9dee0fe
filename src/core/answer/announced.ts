// Announced: what a sentence at the end of a paragraph leads to. "A page that is accepted must be:" is no
// answer without the list below it, nor is a term without its definition, so an excerpt that ends so is shown with
// the items, the rows, the code or the definition that follow, as far as they have room.

import type { Article } from "../article/article.ts";
import { plainText } from "../article/markup.ts";
import { isLabel } from "../article/lead-ins.ts";
import { firstIndex } from "../text/first-index.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import { type Span, contains } from "../text/span.ts";

/** An excerpt is not widened beyond this many UTF-16 units by what it announces. */
export const widestAnnounced = 600;

/**
 * Takes in the paragraphs that an excerpt announces, each whole, as many as have room; {@link isCutShort} tells of others.
 *
 * @param span - within the paragraph
 * @returns the span itself when it announces nothing, or nothing that has room
 */
export function expandToAnnounced(article: Article, span: Span, paragraph: Paragraph): Span {
  let { end } = span;
  for (const next of listAnnounced(article, span, paragraph)) {
    if (next.end - span.start > widestAnnounced) break;
    end = next.end;
  }
  return { start: span.start, end };
}

/**
 * Tells whether an excerpt ends before all that it announces.
 *
 * @param span - what {@link expandToAnnounced} made
 * @param paragraph - where it begins
 */
export function isCutShort(article: Article, span: Span, paragraph: Paragraph): boolean {
  const last = listAnnounced(article, span, paragraph).at(-1);
  return last !== undefined && last.end > span.end;
}

/** Lists the paragraphs that the last sentence of a paragraph announces, if a stretch reaches to its end. */
function listAnnounced(article: Article, span: Span, paragraph: Paragraph): readonly Paragraph[] {
  const last = paragraph.sentences.at(-1);
  if (last === undefined || paragraph.kind === "heading" || span.end < last.end) return [];
  const known = knownAnnounced.get(paragraph);
  if (known !== undefined) return known;
  const announced = [...findAnnounced(article, paragraph, last)];
  knownAnnounced.set(paragraph, announced);
  return announced;
}

/** What each paragraph announces that was asked about: it is the same for every question. */
const knownAnnounced = new WeakMap<Paragraph, readonly Paragraph[]>();

function* findAnnounced(article: Article, paragraph: Paragraph, last: Span): Generator<Paragraph> {
  const { paragraphs } = article;
  const announces = isAnnouncement(article, last);
  const leadsNested = announces || onlyNames(article, last);
  const first = firstIndex(
    paragraphs.length,
    (at) => (paragraphs[at]?.start ?? 0) >= paragraph.end,
  );
  for (let at = first; at < Math.min(paragraphs.length, first + mostAnnounced); at++) {
    const next = paragraphs[at];
    if (next === undefined) return;
    const isNext = at === first && announces && followsAtOnce(article, paragraph, next);
    if (!isNext && !isLedBy(next, last, leadsNested)) return;
    yield next;
  }
}

/** More paragraphs are not looked at. */
const mostAnnounced = 200;

/**
 * Whether a sentence introduces a paragraph: as what stands before it, as the term that it defines, or as the item that
 * it is nested in, unless that says something by itself.
 */
function isLedBy({ context }: Paragraph, sentence: Span, leadsNested: boolean): boolean {
  return context.some(
    ({ kind, ...place }) =>
      (kind === "lead-in" || kind === "term" || (kind === "item" && leadsNested)) &&
      contains(sentence, place),
  );
}

/** Whether a sentence is no more than a name: "Yacht", above what it costs. */
function onlyNames({ text, markup }: Article, { start, end }: Span): boolean {
  return end - start <= longestEnd && isLabel(plainText(text, markup, { start, end }));
}

/** Whether nothing but marks parts two paragraphs of a section: no picture, comment or note that is left out. */
function followsAtOnce({ text }: Article, paragraph: Paragraph, next: Paragraph): boolean {
  const between = text.slice(paragraph.end, next.start);
  return next.section === paragraph.section && /^[\s>*_~"]*$/.test(between);
}

/**
 * Whether a sentence announces what comes next: it ends in a colon, be it inside of marks ("**Use these:**").
 * `IndexedPassage.isAnnouncement`, with which the weights of the ranking were fitted, does not look behind marks.
 */
function isAnnouncement({ text, markup }: Article, { start, end }: Span): boolean {
  const last = { start: Math.max(start, end - longestEnd), end };
  return /[:：]$/u.test(plainText(text, markup, last).trimEnd());
}

/** UTF-16 units of a sentence, which may be a whole article, that are read to see how it ends: a sign and marks behind it. */
const longestEnd = 1_000;
