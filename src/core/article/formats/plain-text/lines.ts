// Lines: a plain text cut where its author broke it, with what is measured of a line before
// anybody knows what it is: how far it is indented and how wide it looks. Knows no format.

import { type Span, sliceOf, trim } from "../../../text/span.ts";

/** A line without the white space at its ends; empty when it is blank. */
export interface Line extends Span {
  /** Columns of white space before it: a tab reaches the next multiple of 4, wide blanks count 2. */
  readonly indent: number;
  /** Columns from the left edge to its last character; wide characters count 2. */
  readonly columns: number;
}

/** Neighbouring lines with no blank one between them. Never empty. */
export interface Group {
  readonly lines: readonly Line[];
  /** Blank lines before it. */
  readonly gap: number;
}

/**
 * Cuts a text into lines.
 *
 * @param from - where to begin, in UTF-16 units
 * @returns all lines in order, blank ones too
 */
export function readLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\r\n\v\f\u2028\u2029]/g;
  breaks.lastIndex = from;
  let start = from;
  for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
    lines.push(measureLine(text, { start, end: found.index }));
    start = breaks.lastIndex;
  }
  lines.push(measureLine(text, { start, end: text.length }));
  return lines;
}

/**
 * Gathers lines between blank ones.
 *
 * @returns the groups in order; every line that is not blank is in exactly one
 */
export function groupLines(lines: readonly Line[]): readonly Group[] {
  const groups: Group[] = [];
  let open: Line[] = [];
  let gap = 0;
  let blanks = 0;
  for (const line of lines) {
    if (isBlank(line)) {
      blanks++;
      continue;
    }
    if (blanks > 0 && open.length > 0) {
      groups.push({ lines: open, gap });
      open = [];
    }
    if (open.length === 0) gap = blanks;
    blanks = 0;
    open.push(line);
  }
  if (open.length > 0) groups.push({ lines: open, gap });
  return groups;
}

/** Tells whether a line has nothing but white space. */
export function isBlank(line: Line): boolean {
  return line.start === line.end;
}

/**
 * Measures how wide words look in a fixed pitch.
 *
 * @returns columns; wide characters count 2
 */
export function countColumns(words: string): number {
  return words.length + (isNarrow.test(words) ? 0 : (words.match(wide)?.length ?? 0));
}

function measureLine(text: string, whole: Span): Line {
  const content = trim(text, whole);
  if (content.start === content.end) return { ...content, indent: 0, columns: 0 };
  const indent = countIndent(text, whole.start, content.start);
  return { ...content, indent, columns: indent + countColumns(sliceOf(text, content)) };
}

function countIndent(text: string, start: number, end: number): number {
  let columns = 0;
  for (let index = start; index < end; index++) {
    const blank = text[index];
    columns += blank === "\t" ? 4 - (columns % 4) : blank === "\u3000" ? 2 : 1;
  }
  return columns;
}

// eslint-disable-next-line no-control-regex -- the range of characters that are all narrow
const isNarrow = /^[\0-\u10ff]*$/;

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;
