// Markup: what a reader sees of a range of the file: its characters without marks, entities as what they
// stand for, a wrapped line as one. Every piece knows its place in the file. No format is known here.

import { firstIndex } from "../text/first-index.ts";
import { type Span, sliceOf } from "../text/span.ts";
import type { Markup, Style } from "./blocks.ts";
import { type Gap, hasMarks, splitRuns } from "./markup/runs.ts";
import { isStyled, readStyles, type StyledPart, type StyleReader } from "./markup/styles.ts";

/** A run of characters that is shown in one style. */
export interface ShownPiece extends StyledPart {
  /** The slice of the file as it is, or what is shown instead of it; never empty. */
  readonly text: string;
}

/** A range as plain text, with the way back. */
export interface PlainText {
  readonly text: string;
  /**
   * Finds what a range of the plain text is in the file: from its first to its last character, with
   * all that is hidden between, but nothing that is hidden at its ends.
   */
  fileSpan(plain: Span): Span;
}

/**
 * Reads what is shown of a range: hidden ranges and characters without width are left out, replaced ones
 * are replaced, a line break with the white space around it is one blank. A line break that is meant is
 * a replaced range that is shown as one.
 *
 * @param span - the range; what it cuts in two is shown as far as it lies within
 * @returns the pieces in file order; time grows with the length of the range alone
 */
export function shownPieces(text: string, markup: Markup, span: Span): readonly ShownPiece[] {
  return [...iteratePieces(text, markup, span)];
}

/**
 * Reads a range as plain text.
 *
 * @returns the text of all its pieces
 */
export function plainText(text: string, markup: Markup, span: Span): string {
  if (isShownAsWritten(text, markup, span)) return sliceOf(text, span);
  return Array.from(iteratePieces(text, markup, span), (piece) => piece.text).join("");
}

/**
 * Reads a range as plain text that can be traced back.
 *
 * @returns the text, and a way from its ranges to those of the file
 */
export function readPlainText(text: string, markup: Markup, span: Span): PlainText {
  const texts: string[] = [];
  // Numbers only: a paragraph can have as many pieces as it has lines.
  const places: Places = { offsets: [0], starts: [], ends: [] };
  let length = 0;
  for (const piece of iteratePieces(text, markup, span)) {
    texts.push(piece.text);
    length += piece.text.length;
    places.offsets.push(length);
    places.starts.push(piece.start);
    places.ends.push(piece.end);
  }
  return {
    text: texts.join(""),
    fileSpan({ start, end }) {
      const first = findPlace(places, start) ?? { start: span.end, end: span.end };
      if (end <= start) return { start: first.start, end: first.start };
      const last = findPlace(places, end - 1) ?? { start: span.end, end: span.end };
      return { start: first.start, end: last.end };
    },
  };
}

/** Where the pieces of a range lie. */
interface Places {
  /** In the plain text: where each starts, and where the last one ends. */
  readonly offsets: number[];
  /** In the file. */
  readonly starts: number[];
  readonly ends: number[];
}

/** Finds what one unit of the plain text is in the file: of a replaced piece, all of it. */
function findPlace({ offsets, starts, ends }: Places, offset: number): Span | undefined {
  const index = firstIndex(offsets.length, (each) => (offsets[each] ?? 0) > offset) - 1;
  const [start, end] = [starts[index], ends[index]];
  const [from = 0, to = 0] = [offsets[index], offsets[index + 1]];
  if (start === undefined || end === undefined) return undefined;
  if (end - start !== to - from) return { start, end };
  return { start: start + offset - from, end: start + offset - from + 1 };
}

/** Whether a range has no marks in it, and nothing that is shown in another way than it is written. */
function isShownAsWritten(text: string, markup: Markup, span: Span): boolean {
  return !hasMarks(markup, span) && !isStyled(markup, span) && !special.test(sliceOf(text, span));
}

/** White space at an end, line breaks, and characters that may have no width. */
const special = /^\s|[\r\n\u2028\u2029\u00ad\u200b-\u200d\u2060\ufeff]|\s$/u;

const unstyled: readonly Style[] = [];

/** Reads the pieces one by one; see {@link shownPieces}. */
function* iteratePieces(text: string, markup: Markup, span: Span): Generator<ShownPiece> {
  if (isShownAsWritten(text, markup, span)) {
    const { start, end } = span;
    if (start < end) yield { start, end, text: sliceOf(text, span), styles: unstyled };
    return;
  }
  let last: ShownPiece | undefined;
  for (const piece of separatePieces(text, markup, span)) {
    const joined: ShownPiece | undefined = last && joinPieces(text, last, piece);
    if (joined === undefined && last !== undefined) yield last;
    last = joined ?? piece;
  }
  if (last !== undefined) yield last;
}

/** Reads the pieces as the file parts them; some go on with the one before. */
function* separatePieces(text: string, markup: Markup, span: Span): Generator<ShownPiece> {
  const styledParts = readStyles(markup, span);
  let gap: Gap | undefined;
  let before: string | undefined;
  for (const run of splitRuns(text, markup, span)) {
    if (run.kind === "gap") {
      gap = gap === undefined || run.isBreak ? { ...run, start: gap?.start ?? run.start } : gap;
      continue;
    }
    const shown = run.kind === "replaced" ? run.shown : sliceOf(text, run);
    const between = gap && before !== undefined ? readGap(text, gap, [before, shown]) : "";
    if (gap && between !== "") yield createPiece(gap, between, styledParts);
    gap = undefined;
    before = shown;
    if (run.kind === "replaced") yield createPiece(run, shown, styledParts);
    else for (const part of styledParts(run)) yield { ...part, text: sliceOf(text, part) };
  }
}

/** A piece that no style cuts in two: it has the styles of its start. */
function createPiece({ start, end }: Span, shown: string, styledParts: StyleReader): ShownPiece {
  const [part] = styledParts({ start, end });
  return { start, end, text: shown, styles: part?.styles ?? [] };
}

/** Makes one of two pieces if the second goes on with the first as it does in the file. */
function joinPieces(text: string, last: ShownPiece, piece: ShownPiece): ShownPiece | undefined {
  const goesOn = last.end === piece.start && last.styles === piece.styles;
  if (!goesOn || !isSlice(text, last) || !isSlice(text, piece)) return undefined;
  const { start, styles } = last;
  return { start, end: piece.end, styles, text: text.slice(start, piece.end) };
}

/** Whether a piece is shown as it is written. */
function isSlice(text: string, piece: ShownPiece): boolean {
  return piece.end - piece.start === piece.text.length && piece.text === sliceOf(text, piece);
}

/** What white space between two shown texts is shown as. */
function readGap(
  text: string,
  gap: Gap,
  [before, after]: readonly [before: string, after: string],
): string {
  if (after.startsWith("\n")) return "";
  if (!gap.isBreak) return sliceOf(text, gap);
  return before.endsWith("\n") || (endsWide.test(before) && startsWide.test(after)) ? "" : " ";
}

/** Scripts that put no blank between words do not get one where a line was wrapped. */
const endsWide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u;
const startsWide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
