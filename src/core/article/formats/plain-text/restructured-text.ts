// reStructuredText: the markup of Python's documentation. Its headings, lists and paragraphs are
// plain text's own; what is taken off here are directives, comments, literal blocks and inline marks.

import { isBlank, type Line } from "./lines.ts";
import type { Mark } from "./marks.ts";
import { findInlineMarks } from "./rst-inline.ts";
import {
  type DirectiveRow,
  type DirectiveTable,
  isTable,
  readDirectiveTable,
} from "./directive-tables.ts";
import {
  type Directive,
  listOptions,
  makeBlank,
  measurePrefix,
  readDirective,
  readLiteralLead,
} from "./rst-directives.ts";

/** What is left of a text without the marks of reStructuredText. */
export interface RestructuredText {
  /** Lines that are read as plain text; blank where a directive stood. */
  readonly lines: readonly Line[];
  /** Literal blocks, without their directive. */
  readonly code: readonly Line[];
  /** Rows of tables that are written as lists or values, with their header. */
  readonly rows: readonly DirectiveRow[];
  /** What stands over those tables. */
  readonly captions: readonly Line[];
  /** Directives, comments, inline marks and the line breaks of code, in order and disjoint. */
  readonly marks: readonly Mark[];
}

/** Tells whether a text is reStructuredText: its beginning has a directive, a target or a role. */
export function isRestructuredText(text: string, from: number): boolean {
  const sample = text.slice(from, from + 50_000);
  return (
    /(?:^|\n)\.\. (?:_[^\n]{1,100}:|[\w:+-]{1,40}::)/.test(sample) ||
    /:[a-z]{2,20}:`[^`\n]{1,200}`/.test(sample)
  );
}

/**
 * Takes the marks off a text.
 *
 * @param lines - all lines of it
 */
export function readRestructuredText(text: string, lines: readonly Line[]): RestructuredText {
  const reading: Reading = { text, lines, kept: [], code: [], rows: [], captions: [], marks: [] };
  let index = 0;
  while (index < lines.length) index += readFrom(reading, index);
  const { kept, code, rows, captions, marks } = reading;
  const shown = [...kept.filter((line) => !isBlank(line)), ...captions];
  return {
    lines: kept,
    code,
    rows,
    captions,
    marks: [...marks, ...findInlineMarks(text, shown)].toSorted((a, b) => a.start - b.start),
  };
}

/** What is read so far. */
interface Reading {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly kept: Line[];
  readonly code: Line[];
  readonly rows: DirectiveRow[];
  readonly captions: Line[];
  /** Of all but what stands within a line. */
  readonly marks: Mark[];
}

/** Reads what begins at a line; tells how many lines that takes up. */
function readFrom(reading: Reading, index: number): number {
  const { text, lines } = reading;
  const line = lines[index];
  if (line === undefined) return 1;
  const directive = readDirective(text, line) ?? readLiteralLead(text, line);
  if (directive !== undefined) return takeDirective(reading, directive, index);
  if (text.startsWith(">>> ", line.start)) return takeSession(reading, line, index);
  const start = line.start + measurePrefix(text, line);
  if (start > line.start) reading.marks.push({ start: line.start, end: start });
  reading.kept.push({ ...line, start });
  return 1;
}

/** Reads a directive with its options, and what stands below it unless that is prose. */
function takeDirective(reading: Reading, directive: Directive, index: number): number {
  const { text, lines, kept, marks } = reading;
  const { name, line, mark } = directive;
  const options = listOptions(text, lines, index + 1);
  const from = index + 1 + options.length;
  if (isTable(name)) {
    const below = findBody(lines, from, line.indent);
    const table = readDirectiveTable(text, name, [options, below]);
    if (table.rows.length > 0) {
      takeTable(reading, directive, table);
      return from - index + countBody(lines, from, line.indent);
    }
  }
  kept.push(directive.kept);
  const opening = { start: mark.start, end: options.at(-1)?.end ?? mark.end };
  const body = directive.body === "prose" ? [] : findBody(lines, from, line.indent);
  const [first] = body;
  const last = body.at(-1);
  if (first === undefined || last === undefined) {
    marks.push(opening);
    return from - index;
  }
  if (directive.body === "code") {
    marks.push(opening);
    takeCode(reading, body);
  } else marks.push({ start: line.start, end: last.end });
  kept.push(makeBlank(first));
  return from - index + countBody(lines, from, line.indent);
}

function takeTable(
  { kept, rows, captions, marks }: Reading,
  directive: Directive,
  table: DirectiveTable,
): void {
  for (const row of table.rows) rows.push(row);
  for (const mark of table.marks) marks.push(mark);
  marks.push(directive.mark);
  if (!isBlank(directive.kept)) captions.push(directive.kept);
  kept.push(makeBlank(directive.line));
}

/** ">>> run()": what is typed and what is answered, up to the next blank line. */
function takeSession(reading: Reading, line: Line, index: number): number {
  const { lines } = reading;
  let end = index + 1;
  while (end < lines.length && lines[end]?.start !== lines[end]?.end) end++;
  reading.kept.push(makeBlank(line));
  takeCode(reading, lines.slice(index, end));
  return end - index;
}

/** Takes lines as one piece of code. */
function takeCode({ text, code, marks }: Reading, lines: readonly Line[]): void {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return;
  code.push({ ...first, end: last.end });
  for (const mark of findBreaks(text, lines)) marks.push(mark);
}

/** Line breaks in code are meant: each is shown with what a line is further in than the others. */
function* findBreaks(text: string, lines: readonly Line[]): Generator<Mark> {
  const margins = lines.map((line) => measureMargin(text, line));
  const base = lines.reduce(
    (least, line, at) => (isBlank(line) ? least : Math.min(least, margins[at] ?? 0)),
    Infinity,
  );
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const margin = margins[at] ?? 0;
    if (before === undefined) continue;
    yield { start: before.end, end: line.start - margin + Math.min(base, margin), shown: "\n" };
  }
}

/** How many UTF-16 units of white space stand before a line. */
function measureMargin(text: string, { start }: Line): number {
  let from = start;
  while (from > 0 && !/[\r\n\v\f\u2028\u2029]/.test(text.charAt(from - 1))) from--;
  return start - from;
}

/** The lines below a directive that are indented further, blank ones between them too. */
function findBody(lines: readonly Line[], index: number, indent: number): readonly Line[] {
  const below = lines.slice(index, index + countBody(lines, index, indent));
  const first = below.findIndex((line) => !isBlank(line));
  return first < 0 ? [] : below.slice(first);
}

/** How many lines stand there; blank ones at the end are not counted. */
function countBody(lines: readonly Line[], index: number, indent: number): number {
  let filled = index;
  for (let end = index; end < lines.length; end++) {
    const line = lines[end];
    if (line === undefined || isBlank(line)) continue;
    if (line.indent <= indent) break;
    filled = end + 1;
  }
  return filled - index;
}
