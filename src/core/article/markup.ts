// Markup: what a reader sees of a range of the file: its characters without marks, entities as what they
// stand for, a wrapped line as one. Every piece knows its place in the file. No format is known here.

import { type Span, sliceOf } from "../text/span.ts";
import type { Markup } from "./blocks.ts";
import { type Gap, runsOf } from "./markup/runs.ts";
import { firstIndex, readStyles, type StyledPart, type StyleReader } from "./markup/styles.ts";

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
  const pieces: ShownPiece[] = [];
  const styledParts = readStyles(markup, span);
  let gap: Gap | undefined;
  for (const run of runsOf(text, markup, span)) {
    if (run.kind === "gap") {
      gap = gap === undefined || run.isBreak ? { ...run, start: gap?.start ?? run.start } : gap;
      continue;
    }
    const shown = run.kind === "replaced" ? run.shown : sliceOf(text, run);
    const before = pieces.at(-1)?.text;
    const between = gap && before !== undefined ? gapText(text, gap, before, shown) : "";
    if (gap && between !== "") push(text, pieces, whole(gap, between, styledParts));
    gap = undefined;
    if (run.kind === "replaced") push(text, pieces, whole(run, shown, styledParts));
    else {
      for (const part of styledParts(run))
        push(text, pieces, { ...part, text: sliceOf(text, part) });
    }
  }
  return pieces;
}

/**
 * Reads a range as plain text.
 *
 * @returns the text of all its pieces
 */
export function plainText(text: string, markup: Markup, span: Span): string {
  return shownPieces(text, markup, span)
    .map((piece) => piece.text)
    .join("");
}

/**
 * Reads a range as plain text that can be traced back.
 *
 * @returns the text, and a way from its ranges to those of the file
 */
export function readPlainText(text: string, markup: Markup, span: Span): PlainText {
  const pieces = shownPieces(text, markup, span);
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.text.length;
  }
  const find = (
    offset: number,
  ): { readonly piece: ShownPiece | undefined; readonly at: number } => {
    const index = firstIndex(starts.length, (each) => (starts[each] ?? 0) > offset) - 1;
    return { piece: pieces[index], at: offset - (starts[index] ?? 0) };
  };
  return {
    text: pieces.map((piece) => piece.text).join(""),
    fileSpan({ start, end }) {
      const first = find(start);
      if (first.piece === undefined) return { start: span.end, end: span.end };
      const from = isVerbatim(first.piece) ? first.piece.start + first.at : first.piece.start;
      if (end <= start) return { start: from, end: from };
      const last = find(end - 1);
      if (last.piece === undefined) return { start: from, end: span.end };
      const to = isVerbatim(last.piece) ? last.piece.start + last.at + 1 : last.piece.end;
      return { start: from, end: to };
    },
  };
}

/** A piece that no style cuts in two: it has the styles of its start. */
function whole({ start, end }: Span, shown: string, styledParts: StyleReader): ShownPiece {
  const [part] = styledParts({ start, end });
  return { start, end, text: shown, styles: part?.styles ?? [] };
}

/** Adds a piece; what goes on with the last one as it does in the file is one with it. */
function push(text: string, pieces: ShownPiece[], piece: ShownPiece): void {
  const last = pieces.at(-1);
  const goesOn = last?.end === piece.start && last.styles === piece.styles;
  if (last === undefined || !goesOn || !isSlice(text, last) || !isSlice(text, piece)) {
    pieces.push(piece);
  } else {
    pieces[pieces.length - 1] = {
      start: last.start,
      end: piece.end,
      styles: last.styles,
      text: text.slice(last.start, piece.end),
    };
  }
}

/** A piece of several characters that is as long as its place is a slice, by the way pieces are made. */
function isSlice(text: string, piece: ShownPiece): boolean {
  return isVerbatim(piece) && (piece.text.length > 1 || piece.text === sliceOf(text, piece));
}

/** Whether a piece is as long as its place; a replaced one of that length counts as one, and is traced alike. */
function isVerbatim(piece: ShownPiece): boolean {
  return piece.end - piece.start === piece.text.length;
}

/** What white space between two shown texts is shown as. */
function gapText(text: string, gap: Gap, before: string, after: string): string {
  if (after.startsWith("\n")) return "";
  if (!gap.isBreak) return sliceOf(text, gap);
  return before.endsWith("\n") || (endsWide.test(before) && startsWide.test(after)) ? "" : " ";
}

/** Scripts that put no blank between words do not get one where a line was wrapped. */
const endsWide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u;
const startsWide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
