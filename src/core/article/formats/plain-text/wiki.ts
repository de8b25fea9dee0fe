// Wiki text: articles as MediaWiki keeps them ("== Heading ==", "'''bold'''", "[[link|words]]",
// "{{template}}", "{| table |}"). Read so that its marks are no words; it renders no template.

import type { Block, Document } from "../../blocks.ts";
import type { Span } from "../../../text/span.ts";
import { hasBlankLine } from "../../../text/blank-line.ts";
import { firstIndex } from "../../../text/first-index.ts";
import { isBlank, type Line, readLines } from "./lines.ts";
import { makeDocument, type Mark, narrow } from "./marks.ts";
import { makeBlock, nestItems, readMarkedLine } from "./wiki-lines.ts";
import { findWikiMarks, type WikiMarks } from "./wiki-marks.ts";
import type { Field } from "./wiki-boxes.ts";
import { readWikiTable } from "./wiki-tables.ts";

/** Tells whether a text is written for a wiki: its beginning has marks of at least two kinds. */
export function isWikiText(text: string, from: number): boolean {
  const sample = text.slice(from, from + 50_000);
  return kinds.filter((kind) => kind.test(sample)).length > 1;
}

const kinds: readonly RegExp[] = [
  /\[\[[^[\]\n]{1,200}\]\]/,
  /\{\{[^{}\n]{1,200}\}\}/,
  /'''[^'\n]{1,200}'''/,
  /(?:^|\n)\{\|/,
  /<ref[\s>]/,
  /(?:^|\n)(={2,6})[^=\n]{1,200}\1[ \t]*(?:\r?\n|$)/,
];

/**
 * Reads wiki text.
 *
 * @param from - where the content begins, in UTF-16 units
 */
export function readWikiText(text: string, from: number): Document {
  const wiki = findWikiMarks(text, from);
  const lines = readLines(text, from);
  const reading: Reading = { text, lines, wiki, blocks: [], separators: [], prose: undefined };
  for (let index = 0; index < lines.length;) index += readFrom(reading, index);
  endProse(reading);
  const { blocks, separators } = reading;
  const first = blocks.find(({ kind }) => kind !== "row");
  const marks = mergeMarks(wiki.marks, separators);
  return {
    ...makeDocument(text, from, [nestItems(blocks), marks]),
    name: findName(text, first),
  };
}

/** What is read so far. */
interface Reading {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly wiki: WikiMarks;
  readonly blocks: Block[];
  /** What parts cells, and lines of code. */
  readonly separators: Mark[];
  /** The paragraph that the next line may go on with. */
  prose: Span | undefined;
}

/** Reads what begins at a line; tells how many lines that takes up. */
function readFrom(reading: Reading, index: number): number {
  const { text, lines } = reading;
  const line = lines[index];
  if (line === undefined || isBlank(line)) {
    endProse(reading);
    return 1;
  }
  if (text.startsWith("{|", line.start)) return takeTable(reading, index);
  takeLine(reading, line);
  return 1;
}

function endProse(reading: Reading): void {
  if (reading.prose !== undefined) reading.blocks.push(makeBlock("paragraph", reading.prose, 0));
  reading.prose = undefined;
}

function takeTable(reading: Reading, index: number): number {
  const { text, lines, wiki, blocks, separators } = reading;
  endProse(reading);
  const place = { line: index, block: blocks.length };
  const table = readWikiTable(text, [lines, wiki.marks], place);
  for (const block of table.blocks) blocks.push(block);
  for (const mark of table.marks) separators.push(mark);
  return table.length;
}

/** Takes a line outside of tables: of a box, of code between tags, indented, marked, or prose. */
function takeLine(reading: Reading, line: Line): void {
  const { text, wiki, blocks } = reading;
  const { marks, code, fields } = wiki;
  const field =
    fields[firstIndex(fields.length, (at) => (fields[at]?.key.start ?? Infinity) >= line.start)];
  if (field !== undefined && field.key.start < line.end) {
    endProse(reading);
    blocks.push(makeRow(field));
    return;
  }
  const nextCode = firstIndex(code.length, (at) => (code[at]?.end ?? Infinity) > line.start);
  const piece = code[nextCode];
  if (piece !== undefined && piece.start < line.end) {
    endProse(reading);
    if (blocks.at(-1)?.start !== piece.start) blocks.push(makeBlock("code", piece, 0));
    return;
  }
  const words = narrow(text, line, marks);
  if (words === undefined) return;
  if (line.indent > 0) {
    endProse(reading);
    takeIndented(reading, words, code[nextCode - 1]);
    return;
  }
  const marked = readMarkedLine(text, words, marks);
  if (marked === undefined) {
    reading.prose = { start: reading.prose?.start ?? words.start, end: words.end };
    return;
  }
  endProse(reading);
  for (const block of marked) blocks.push(block);
}

/** An indented line is code, and goes on with the one right above it, but with none between tags. */
function takeIndented(
  { text, blocks, separators }: Reading,
  words: Span,
  tagged: Span | undefined,
): void {
  const last = blocks.at(-1);
  const isNext =
    last?.kind === "code" &&
    last.start > (tagged?.end ?? -1) &&
    !hasBlankLine(text, { start: last.end, end: words.start });
  if (isNext) {
    blocks.pop();
    separators.push({ start: last.end, end: words.start, shown: "\n" });
  }
  blocks.push(makeBlock("code", { start: isNext ? last.start : words.start, end: words.end }, 0));
}

/** An article of a wiki opens with its own name in bold. */
function findName(text: string, first: Block | undefined): Span | undefined {
  if (first?.kind !== "paragraph") return undefined;
  const opening = text.slice(Math.max(0, first.start - 3), first.start + longestName);
  const name = /^'''([^'\n]+)'''/.exec(opening)?.[1];
  return name === undefined ? undefined : { start: first.start, end: first.start + name.length };
}

/** In UTF-16 units. */
const longestName = 200;

function makeRow({ key, value }: Field): Block {
  return { ...makeBlock("row", { start: key.start, end: value.end }, 0), cells: [key, value] };
}

/** Separators of cells hide the marks within them. */
function mergeMarks(marks: readonly Mark[], separators: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  for (const mark of [...marks, ...separators].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    const last = merged.at(-1);
    if (last !== undefined && mark.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    } else merged.push(mark);
  }
  return merged;
}
