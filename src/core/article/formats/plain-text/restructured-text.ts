// reStructuredText: the markup of Python's documentation. Its headings, lists and paragraphs are
// plain text's own; what is told apart here are directives, comments, literal blocks and inline marks.

import type { Span } from "../../../text/span.ts";
import { isBlank, type Line } from "./lines.ts";
import type { Mark } from "./marks.ts";

/** What is left of a text without the marks of reStructuredText. */
export interface RestructuredText {
  /** Lines that are read as plain text; blank where a directive stood. */
  readonly lines: readonly Line[];
  /** Literal blocks, without their directive. */
  readonly code: readonly Line[];
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
  const blockMarks: Mark[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    const read = readDirective(text, line) ?? readLiteralLead(text, line);
    kept.push(read === undefined ? line : read.kept);
    index++;
    if (read === undefined) continue;
    index += countOptions(text, lines, index);
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
    marks: [...blockMarks, ...findInlineMarks(text, inline)].toSorted((a, b) => a.start - b.start),
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
  /** What of the line is read. */
  readonly kept: Line;
  readonly mark: Span;
  /** What the indented lines below it are. */
  readonly body: "prose" | "code" | "nothing";
}

const proseDirectives =
  /^(?:note|warning|tip|hint|important|caution|danger|attention|error|seealso|admonition|topic|sidebar|versionadded|versionchanged|deprecated|epigraph|highlights|pull-quote|rubric|container|only|table|list-table|csv-table|glossary|class|function|method|data|attribute|option|envvar|describe|py:.*|c:.*|cpp:.*|js:.*)$/;
const codeDirectives =
  /^(?:code|code-block|sourcecode|parsed-literal|literalinclude|prompt|doctest|testcode|testoutput|math|console|highlight)$/;

function readDirective(text: string, line: Line): Directive | undefined {
  const head = text.slice(line.start, Math.min(line.end, line.start + 200));
  if (!/^\.\.(?:\s|$)/.test(head)) return undefined;
  const blank = { ...line, end: line.start };
  const [whole, name] = /^\.\. ([\w:+-]{1,40}?)::(?:\s+|$)/.exec(head) ?? [];
  if (whole === undefined || name === undefined) {
    const footnote = /^\.\. \[[^\]\n]{1,40}\]\s+(?=\S)/.exec(head)?.[0].length;
    if (footnote !== undefined) return keepFrom(line, footnote, "prose");
    return { kept: blank, mark: line, body: "nothing" };
  }
  if (name === "figure") return { kept: blank, mark: line, body: "prose" };
  if (codeDirectives.test(name)) return { kept: blank, mark: line, body: "code" };
  if (!proseDirectives.test(name)) return { kept: blank, mark: line, body: "nothing" };
  return keepFrom(line, whole.length, "prose");
}

function keepFrom(line: Line, length: number, body: Directive["body"]): Directive {
  const start = Math.min(line.end, line.start + length);
  return { kept: { ...line, start }, mark: { start: line.start, end: start }, body };
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
  let end = index;
  let filled = index;
  for (let line = lines[end]; line !== undefined; line = lines[++end]) {
    if (isBlank(line)) continue;
    if (line.indent <= indent) break;
    filled = end + 1;
  }
  const first = lines.slice(index, filled).findIndex((line) => !isBlank(line));
  return first < 0 ? [] : lines.slice(index + first, filled);
}

const inlineMark =
  /``([^`]{1,300})``|(:[a-z][\w:+.-]{0,30}:)?`([^`<>]{1,300}?)(\s{0,2}<[^<>`]{1,300}>)?`_{0,2}|\*\*([^*\n]{1,300})\*\*|\*([^*\s][^*\n]{0,300})\*/g;

/** The signs around words that are set in a style, and what names the targets of links. */
function findInlineMarks(text: string, lines: readonly Line[]): readonly Span[] {
  return lines.flatMap((line) => {
    const marks: Span[] = [];
    for (const { index, 0: whole, 1: literal, 2: role = "", 3: words, 5: bold, 6: italic } of text
      .slice(line.start, line.end)
      .matchAll(inlineMark)) {
      const start = line.start + index;
      const shown = literal ?? words ?? bold ?? italic ?? "";
      const open = literal !== undefined || bold !== undefined ? 2 : role.length + 1;
      marks.push(
        { start, end: start + open },
        { start: start + open + shown.length, end: start + whole.length },
      );
    }
    return marks;
  });
}
