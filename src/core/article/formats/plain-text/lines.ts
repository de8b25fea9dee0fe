// Lines: a plain text cut where its author broke it, with what is measured of a line before
// anybody knows what it is: how far it is indented and how wide it looks. Knows no format.

import { type Span, trim } from "../../../text/span.ts";

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
 * @param to - where to end; the end of the text by default
 * @returns all lines in order, blank ones too
 */
export function readLines(text: string, from: number, to: number = text.length): readonly Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\r\n\v\f\u2028\u2029]/g;
  breaks.lastIndex = from;
  let start = from;
  // Behind the end no line break is looked for: the next may be far away.
  const reach = text.slice(0, to);
  for (let found = breaks.exec(reach); found !== null; found = breaks.exec(reach)) {
    lines.push(measureLine(text, { start, end: found.index }));
    start = breaks.lastIndex;
  }
  lines.push(measureLine(text, { start, end: Math.max(start, to) }));
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
 * Measures how wide some words look in a fixed pitch.
 *
 * @returns columns; wide characters count 2
 */
export function countColumns(text: string, { start, end }: Span): number {
  let columns = end - start;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= firstWide && wide.test(text[index] ?? "")) columns++;
  }
  return columns;
}

function measureLine(text: string, whole: Span): Line {
  const { start, end } = trim(text, whole);
  if (start === end) return { start, end, indent: 0, columns: 0 };
  const indent = countIndent(text, whole.start, start);
  return { start, end, indent, columns: indent + countColumns(text, { start, end }) };
}

function countIndent(text: string, start: number, end: number): number {
  let columns = 0;
  for (let index = start; index < end; index++) {
    const blank = text[index];
    columns += blank === "\t" ? 4 - (columns % 4) : blank === "\u3000" ? 2 : 1;
  }
  return columns;
}

const firstWide = 0x1100;

const wide =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
