// reStructuredText: the markup of Python's documentation. Its headings, lists and paragraphs are
// plain text's own; what is told apart here are directives, comments, literal blocks and inline marks.

import { type Span, sliceOf } from "../../../text/span.ts";
import { isBlank, type Line } from "./lines.ts";
import type { Mark } from "./marks.ts";
import { findInlineMarks } from "./rst-inline.ts";
import { type DirectiveRow, isTable, readDirectiveTable } from "./directive-tables.ts";

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
  const kept: Line[] = [];
  const code: Line[] = [];
  const rows: DirectiveRow[] = [];
  const captions: Line[] = [];
  const blockMarks: Mark[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    const read =
      readDirective(text, line) ?? readLiteralLead(text, line) ?? readSession(text, line);
    const prefix = read === undefined ? measurePrefix(text, line) : 0;
    if (prefix > 0) blockMarks.push({ start: line.start, end: line.start + prefix });
    kept.push(read === undefined ? { ...line, start: line.start + prefix } : read.kept);
    index++;
    if (read === undefined) continue;
    const optionsFrom = index;
    index += countOptions(text, lines, index);
    const table = isTable(read.name)
      ? readDirectiveTable(text, read.name, [
          lines.slice(optionsFrom, index),
          findBody(lines, index, line.indent),
        ])
      : undefined;
    if (table !== undefined && table.rows.length > 0) {
      for (const row of table.rows) rows.push(row);
      for (const mark of table.marks) blockMarks.push(mark);
      blockMarks.push(read.mark);
      if (!isBlank(read.kept)) captions.push(read.kept);
      kept[kept.length - 1] = { ...line, end: line.start };
      index += countBody(lines, index, line.indent);
      continue;
    }
    if (read.body === "session") {
      index--;
      let end = index;
      while (end < lines.length && lines[end]?.start !== lines[end]?.end) end++;
      const body = lines.slice(index, end);
      code.push({ ...line, end: body.at(-1)?.end ?? line.end });
      for (const mark of findBreaks(text, body)) blockMarks.push(mark);
      index += body.length;
      continue;
    }
    const lastOption = lines[index - 1];
    if (lastOption !== undefined && lastOption !== line)
      blockMarks.push({ ...lastOption, start: read.mark.start });
    else blockMarks.push(read.mark);
    if (read.body === "prose") continue;
    const body = findBody(lines, index, line.indent);
    const [first] = body;
    const last = body.at(-1);
    if (first === undefined || last === undefined) continue;
    const block = { ...first, end: last.end };
    if (read.body === "code") {
      code.push(block);
      for (const mark of findBreaks(text, body)) blockMarks.push(mark);
    } else blockMarks[blockMarks.length - 1] = { start: line.start, end: last.end };
    kept.push({ ...first, end: first.start });
    index = lines.indexOf(last, index) + 1;
  }
  const inline = kept.flatMap((line) => (isBlank(line) ? [] : [line]));
  return {
    lines: kept,
    code,
    rows,
    captions,
    marks: [...blockMarks, ...findInlineMarks(text, [...inline, ...captions])].toSorted(
      (a, b) => a.start - b.start,
    ),
  };
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

interface Directive {
  readonly name?: string;
  /** What of the line is read. */
  readonly kept: Line;
  readonly mark: Span;
  /** What the indented lines below it are. */
  readonly body: "prose" | "code" | "session" | "nothing";
}

const proseDirectives =
  /^(?:note|warning|tip|hint|important|caution|danger|attention|error|seealso|admonition|topic|sidebar|versionadded|versionchanged|deprecated|epigraph|highlights|pull-quote|rubric|container|only|table|list-table|csv-table|glossary|class|function|method|data|attribute|option|envvar|describe|py:.*|c:.*|cpp:.*|js:.*)$/;
const codeDirectives =
  /^(?:code|code-block|sourcecode|parsed-literal|literalinclude|prompt|doctest|testcode|testoutput|math|console|highlight)$/;

function readDirective(text: string, line: Line): Directive | undefined {
  const head = text.slice(line.start, Math.min(line.end, line.start + 200));
  const blank = { ...line, end: line.start };
  if (/^__ \S/.test(head)) return { kept: blank, mark: line, body: "nothing" };
  if (!/^\.\.(?:\s|$)/.test(head)) return undefined;
  const [whole, name] = /^\.\. ([\w:+-]{1,40}?)::(?:\s+|$)/.exec(head) ?? [];
  if (whole === undefined || name === undefined) {
    const footnote = /^\.\. \[[^\]\n]{1,40}\]\s+(?=\S)/.exec(head)?.[0].length;
    if (footnote !== undefined) return keepFrom(line, footnote, "prose");
    return { kept: blank, mark: line, body: "nothing" };
  }
  if (name === "figure") return { kept: blank, mark: line, body: "prose" };
  if (codeDirectives.test(name)) return { kept: blank, mark: line, body: "code" };
  if (!proseDirectives.test(name)) return { kept: blank, mark: line, body: "nothing" };
  return { ...keepFrom(line, whole.length, "prose"), name };
}

function keepFrom(line: Line, length: number, body: Directive["body"]): Directive {
  const start = Math.min(line.end, line.start + length);
  return { kept: { ...line, start }, mark: { start: line.start, end: start }, body };
}

/** ">>> run()": what is typed and what is answered, up to the next blank line. */
function readSession(text: string, line: Line): Directive | undefined {
  if (!text.startsWith(">>> ", line.start)) return undefined;
  const blank = { ...line, end: line.start };
  return { kept: blank, mark: { start: line.start, end: line.start }, body: "session" };
}

/** How much of a line names a field (":Author: Anna") or keeps lines apart ("| verse") and is no word. */
function measurePrefix(text: string, line: Line): number {
  const words = text.slice(line.start, Math.min(line.end, line.start + 80));
  if (/^:[^:`\s][^:`\n]{0,60}:\s+\S/.test(words)) return 1;
  return /^\|\s+(?=\S)/.test(words) && !sliceOf(text, line).includes("|", 1)
    ? (/^\|\s+/.exec(words)?.[0].length ?? 0)
    : 0;
}

/** "For example::" shows one colon, "::" alone none; the indented lines below are code. */
function readLiteralLead(text: string, line: Line): Directive | undefined {
  if (line.end - line.start < 2 || text.slice(line.end - 2, line.end) !== "::") return undefined;
  if (line.end - line.start === 2)
    return { kept: { ...line, end: line.start }, mark: line, body: "code" };
  return { kept: line, mark: { start: line.end - 1, end: line.end }, body: "code" };
}

function countOptions(text: string, lines: readonly Line[], index: number): number {
  let end = index;
  for (let line = lines[end]; line !== undefined; line = lines[++end]) {
    const isOption =
      line.indent > 0 &&
      /^:[\w-]{1,40}:(?:\s|$)/.test(text.slice(line.start, Math.min(line.end, line.start + 44)));
    if (!isOption) break;
  }
  return end - index;
}

/** The lines below a directive that are indented further, blank ones between them too. */
function findBody(lines: readonly Line[], index: number, indent: number): readonly Line[] {
  const below = lines.slice(index, index + countBody(lines, index, indent));
  const first = below.findIndex((line) => !isBlank(line));
  return first < 0 ? [] : below.slice(first);
}

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
