// Quotation: a stretch of the article as its reader sees it, for any surface: words with their styles and
// highlights, the cells of a row with their names, code as it is. Every word is one of the article's; how
// a style looks is left to the surface.

import { type Article, findParagraph, splitByParagraph } from "../core/article/article.ts";
import type { Style } from "../core/article/blocks.ts";
import { plainText, shownPieces } from "../core/article/markup.ts";
import { createCache } from "../core/text/cache.ts";
import { firstIndex } from "../core/text/first-index.ts";
import { type Span, contains, overlaps, sliceOf } from "../core/text/span.ts";

/** Words that are set alike. */
export interface QuotedRun {
  readonly text: string;
  readonly isHighlighted: boolean;
  /** From the outermost; empty for plain words. */
  readonly styles: readonly Style[];
}

/** A cell of a row. */
export interface QuotedCell {
  /** The cell above it in the header; empty without one. */
  readonly name: string;
  readonly runs: readonly QuotedRun[];
}

/** A stretch of the article as it is shown. */
export type Quotation =
  /** `label` is what stands before an item ("2."), empty for all else. */
  | { readonly kind: "prose"; readonly label: string; readonly runs: readonly QuotedRun[] }
  | { readonly kind: "rows"; readonly rows: readonly (readonly QuotedCell[])[] }
  | { readonly kind: "code"; readonly text: string };

/**
 * Reads a stretch of the article, a quotation for each paragraph. Among several, an item without a number of
 * its own has a dot.
 *
 * @param highlights - in order, without overlap; of code none is shown
 */
export function readQuotations(
  article: Article,
  span: Span,
  highlights: readonly Span[] = [],
): readonly Quotation[] {
  const parts = splitByParagraph(article, span);
  return parts.map((part) => {
    const quotation = readQuotation(article, part, highlights);
    const isItem = findParagraph(article, part.start)?.kind === "item";
    return parts.length > 1 && isItem && quotation.kind === "prose" && quotation.label === ""
      ? { ...quotation, label: "•" }
      : quotation;
  });
}

/**
 * Reads a stretch of the article as a quotation.
 *
 * @param span - within one paragraph or heading
 * @param highlights - in order, without overlap; of code none is shown
 */
export function readQuotation(
  article: Article,
  span: Span,
  highlights: readonly Span[] = [],
): Quotation {
  const paragraph = findParagraph(article, span.start);
  if (paragraph?.kind === "code")
    return { kind: "code", text: plainText(article.text, article.markup, span) };
  const rows = readRows(article, span, highlights);
  if (rows.length > 0) return { kind: "rows", rows };
  const isItemStart = paragraph?.label !== undefined && span.start <= paragraph.start;
  const label = isItemStart && paragraph?.label ? sliceOf(article.text, paragraph.label) : "";
  return { kind: "prose", label, runs: readRuns(article, span, highlights) };
}

/**
 * Reads a stretch as words alone, whatever it is: for what is shown in one line beside an excerpt.
 */
export function readProse(article: Article, span: Span): Extract<Quotation, { kind: "prose" }> {
  return { kind: "prose", label: "", runs: readRuns(article, span) };
}

/**
 * Reads a stretch of prose as runs.
 *
 * @returns the runs in file order, none empty, no two neighbours set alike
 */
function readRuns(
  { text, markup, details }: Article,
  span: Span,
  highlights: readonly Span[] = [],
): readonly QuotedRun[] {
  const runs: QuotedRun[] = [];
  const add = (shown: string, isHighlighted: boolean, styles: readonly Style[]): void => {
    const last = runs.at(-1);
    if (last !== undefined && last.isHighlighted === isHighlighted && isSame(last.styles, styles)) {
      runs.splice(-1, 1, { ...last, text: last.text + shown });
    } else if (shown !== "") runs.push({ text: shown, isHighlighted, styles });
  };
  for (const piece of shownPieces(text, markup, span)) {
    // Nothing cuts an address, nor what is shown in another way than it is written.
    const isAddress = piece.styles.some(
      ({ kind, ...style }) => kind === "link" && "url" in style && style.url === piece.text,
    );
    if (isAddress || piece.text !== sliceOf(text, piece)) {
      const touches = isAddress ? overlaps : contains;
      const isHighlighted = highlights.some((each) => touches(each, piece));
      add(piece.text, isHighlighted, piece.styles);
      continue;
    }
    let from = piece.start;
    for (const { start, end } of highlights.filter((each) => overlaps(each, piece))) {
      const to = Math.min(end, piece.end);
      add(text.slice(from, Math.max(from, start)), false, piece.styles);
      add(text.slice(Math.max(from, start), to), true, piece.styles);
      from = to;
    }
    add(text.slice(from, piece.end), false, piece.styles);
  }
  const base = details.url;
  return base === undefined
    ? runs
    : runs.map((run) => ({ ...run, styles: run.styles.map((style) => resolveLink(style, base)) }));
}

/** A link within a website is meant from where the article stands. */
function resolveLink(style: Style, base: string): Style {
  if (style.kind !== "link" || !URL.canParse(style.url, base)) return style;
  return { ...style, url: new URL(style.url, base).href };
}

function isSame(some: readonly Style[], others: readonly Style[]): boolean {
  return some.length === others.length && some.every((style, at) => style === others[at]);
}

function readRows(
  article: Article,
  span: Span,
  highlights: readonly Span[],
): readonly (readonly QuotedCell[])[] {
  const { table, sentences } = findParagraph(article, span.start) ?? {};
  if (table === undefined || sentences === undefined) return [];
  const nameColumn = createCache(table.header.length, (column: number) => {
    const cell = table.header[column];
    return cell === undefined ? "" : joinRuns(readRuns(article, cell));
  });
  // A table may be a whole article: of its rows and columns, those that are shown are read.
  const first = firstIndex(sentences.length, (at) => (sentences[at]?.end ?? 0) > span.start);
  const last = firstIndex(sentences.length, (at) => (sentences[at]?.start ?? 0) >= span.end);
  return sentences.slice(first, last).flatMap((sentence, at) => {
    const cells = table.rows[first + at] ?? [];
    if (cells.length === 0) return [];
    // Of a part of a row the names would say too little of what is left out.
    const isWhole = contains(span, sentence);
    const shown = isWhole ? cells : cells.filter((cell) => overlaps(cell, span));
    return [
      shown.map((cell, column) => ({
        name: isWhole ? nameColumn(column) : "",
        runs: readRuns(article, isWhole ? cell : intersect(cell, span), highlights),
      })),
    ];
  });
}

function intersect(one: Span, other: Span): Span {
  const start = Math.max(one.start, other.start);
  return { start, end: Math.max(start, Math.min(one.end, other.end)) };
}

/** The words of runs, without their styles. */
function joinRuns(runs: readonly QuotedRun[]): string {
  return runs.map(({ text }) => text).join("");
}
