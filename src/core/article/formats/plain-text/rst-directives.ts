// Directives of reStructuredText: what a single line tells the program that makes a page of it, and what it leaves for
// the page. What stands below the line is read elsewhere (restructured-text.ts).

import { type Span, sliceOf } from "../../../text/span.ts";
import type { Line } from "./lines.ts";

/** A line that is written for the program. */
export interface Directive {
  readonly line: Line;
  /** Of a directive whose words are read. */
  readonly name?: string;
  /** What of the line is read. */
  readonly kept: Line;
  /** What is not. */
  readonly mark: Span;
  /** What the indented lines below it are. */
  readonly body: "prose" | "code" | "nothing";
}

const proseDirectives =
  /^(?:note|warning|tip|hint|important|caution|danger|attention|error|seealso|admonition|topic|sidebar|versionadded|versionchanged|deprecated|epigraph|highlights|pull-quote|rubric|container|only|table|list-table|csv-table|glossary|class|function|method|data|attribute|option|envvar|describe|py:.*|c:.*|cpp:.*|js:.*)$/;
const codeDirectives =
  /^(?:code|code-block|sourcecode|parsed-literal|literalinclude|prompt|doctest|testcode|testoutput|math|console|highlight)$/;

/** Reads a line that begins with two dots, or with the mark of a target without a name. */
export function readDirective(text: string, line: Line): Directive | undefined {
  const head = text.slice(line.start, Math.min(line.end, line.start + 200));
  const blank = makeBlank(line);
  if (/^__ \S/.test(head)) return { line, kept: blank, mark: line, body: "nothing" };
  if (!/^\.\.(?:\s|$)/.test(head)) return undefined;
  const [whole, name] = /^\.\. ([\w:+-]{1,40}?)::(?:\s+|$)/.exec(head) ?? [];
  if (whole === undefined || name === undefined) {
    const footnote = /^\.\. \[[^\]\n]{1,40}\]\s+(?=\S)/.exec(head)?.[0].length;
    if (footnote !== undefined) return keepFrom(line, footnote, "prose");
    return { line, kept: blank, mark: line, body: "nothing" };
  }
  if (name === "figure") return { line, kept: blank, mark: line, body: "prose" };
  if (codeDirectives.test(name)) return { line, kept: blank, mark: line, body: "code" };
  if (!proseDirectives.test(name)) return { line, kept: blank, mark: line, body: "nothing" };
  return { ...keepFrom(line, whole.length, "prose"), name };
}

function keepFrom(line: Line, length: number, body: Directive["body"]): Directive {
  const start = Math.min(line.end, line.start + length);
  return { line, kept: { ...line, start }, mark: { start: line.start, end: start }, body };
}

/** "For example::" shows one colon, "::" alone none; the indented lines below are code. */
export function readLiteralLead(text: string, line: Line): Directive | undefined {
  if (line.end - line.start < 2 || text.slice(line.end - 2, line.end) !== "::") return undefined;
  if (line.end - line.start === 2) return { line, kept: makeBlank(line), mark: line, body: "code" };
  return { line, kept: line, mark: { start: line.end - 1, end: line.end }, body: "code" };
}

/** How much of a line names a field (":Author: Anna") or keeps lines apart ("| verse") and is no word. */
export function measurePrefix(text: string, line: Line): number {
  const words = text.slice(line.start, Math.min(line.end, line.start + 80));
  if (/^:[^:`\s][^:`\n]{0,60}:\s+\S/.test(words)) return 1;
  return /^\|\s+(?=\S)/.test(words) && !sliceOf(text, line).includes("|", 1)
    ? (/^\|\s+/.exec(words)?.[0].length ?? 0)
    : 0;
}

/** The options of a directive, from the line below it on: ":width: 3". */
export function listOptions(text: string, lines: readonly Line[], from: number): readonly Line[] {
  let end = from;
  for (let line = lines[end]; line !== undefined; line = lines[++end]) {
    const isOption =
      line.indent > 0 &&
      /^:[\w-]{1,40}:(?:\s|$)/.test(text.slice(line.start, Math.min(line.end, line.start + 44)));
    if (!isOption) break;
  }
  return lines.slice(from, end);
}

/** What is left of a line of which nothing is read. */
export function makeBlank(line: Line): Line {
  return { ...line, end: line.start };
}
