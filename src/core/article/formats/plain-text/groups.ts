// Groups: reads the lines between two blank ones into parts, from the top: tables, rules and
// underlines, quotations, items, turns; what is none of them is prose, verse or labels.

import { type Span, sliceOf, trim } from "../../../text/span.ts";
import { breaksOff, standsApart } from "./apart.ts";
import { longestLabel, readTurn as readLabel } from "../../speakers.ts";
import type { Group, Line } from "./lines.ts";
import { type Habits, makePart, type Part, type PartList } from "./parts.ts";
import { readProse } from "./prose.ts";
import { readIndentOfName, readTable } from "./tables.ts";
import { isHeld, isOneParagraph } from "./wrapping.ts";

/** Reads a group, and adds what it finds to a list. */
export function readGroup(habits: Habits, group: Group, found: PartList): void {
  const { lines } = group;
  let index = 0;
  while (index < lines.length) {
    const place = { habits, group, index, found };
    const length =
      readRows(place) ||
      readUnderlined(place) ||
      countRule(place) ||
      readQuotation(place) ||
      readItem(place) ||
      readTurn(place);
    if (length > 0) {
      index += length;
      continue;
    }
    let end = index + 1;
    while (end < lines.length && !beginsPart(habits, lines, end)) end++;
    for (const part of readProse(habits, group, [index, end])) found.parts.push(part);
    index = end;
  }
}

/**
 * A line of a group at which something may begin. What reads it adds what it finds, and tells how many lines that takes
 * up: 0 when something else begins there.
 */
interface Place {
  readonly habits: Habits;
  readonly group: Group;
  readonly index: number;
  readonly found: PartList;
}

/** Whether prose can't go on in a line, because something else begins there. */
function beginsPart(
  { text, markers, turns }: Habits,
  lines: readonly Line[],
  index: number,
): boolean {
  const line = lines[index];
  if (line === undefined || markers.has(line) || turns.has(line)) return true;
  if (readRuleSign(text, line) !== undefined || quoteMark.test(headOf(text, line))) return true;
  const next = lines[index + 1];
  if (next === undefined) return false;
  if (readUnderline(text, line, next) !== undefined) return true;
  return (
    /\t|\|| {2}|[,;]\S|\.{3}|…{2}|\. \./.test(sliceOf(text, line)) &&
    readTable(text, lines, index) !== undefined
  );
}

function readRows({ habits, group, index, found }: Place): number {
  const { text } = habits;
  if (isSpacedItem(habits, group.lines[index])) return 0;
  const table = readTable(text, group.lines, index);
  if (table === undefined) return 0;
  const isNamed = readIndentOfName(group.lines, index) >= 0;
  const { header, rows, length } = table;
  for (const cells of header === undefined ? rows : [header, ...rows]) {
    const filled = cells.filter(({ start, end }) => start < end);
    const [first] = filled;
    const last = filled.at(-1);
    const line = group.lines[index];
    if (first === undefined || last === undefined || line === undefined) continue;
    found.parts.push({
      ...makePart(group, cells === header ? "header" : "row", [line, line]),
      start: first.start,
      end: last.end,
      cells,
      isNamed,
    });
  }
  return length;
}

/** Whether a line is a number and, behind a wide gap, the words of an item: two columns of which one only counts. */
function isSpacedItem({ text, markers }: Habits, line: Line | undefined): boolean {
  const marker = line && markers.get(line);
  if (line === undefined || marker === undefined || marker.isBullet) return false;
  return !/\t| {2}|\|/.test(text.slice(marker.contentStart, line.end));
}

/** Columns: a longer line over a rule is prose that ends there. */
const longestHeading = 120;

function readUnderlined({ habits: { text }, group, index, found }: Place): number {
  const [first, second, third] = [0, 1, 2].map((place) => group.lines[index + place]);
  if (first === undefined || second === undefined) return 0;
  const over = readRuleSign(text, first);
  if (over !== undefined && third !== undefined && readUnderline(text, second, third) === over) {
    found.parts.push({
      ...makePart(group, "underlined", [second, second]),
      underline: over + over,
    });
    return 3;
  }
  const sign = readUnderline(text, first, second);
  if (sign === undefined) return 0;
  found.parts.push({ ...makePart(group, "underlined", [first, first]), underline: sign });
  return 2;
}

/** The sign with which a line is underlined. */
function readUnderline(text: string, line: Line, next: Line): string | undefined {
  const sign = readRuleSign(text, next);
  if (
    sign === undefined ||
    line.columns > longestHeading ||
    readRuleSign(text, line) !== undefined
  ) {
    return undefined;
  }
  const needed = /[=-]/.test(sign) ? 3 : Math.max(3, (line.columns - line.indent) * 0.8);
  return next.end - next.start >= needed && /[\p{L}\p{N}]/u.test(sliceOf(text, line))
    ? sign
    : undefined;
}

/** Takes up a line that only draws. */
function countRule({ habits: { text }, group: { lines }, index }: Place): number {
  const line = lines[index];
  if (line === undefined) return 0;
  const isWordless = lines.length === 1 && !/[^\p{P}\s]/u.test(sliceOf(text, line));
  return isWordless || readRuleSign(text, line) !== undefined ? 1 : 0;
}

/**
 * The sign of a line that is three or more of one, close together or apart: "-----", "* * *"; or the "--" above
 * a signature.
 */
function readRuleSign(text: string, line: Line): string | undefined {
  const sign = text[line.start] ?? "";
  if (sliceOf(text, { start: line.start, end: Math.min(line.end, line.start + 3) }) === "--")
    return "-";
  if (line.end - line.start < 3 || !/[-=_*~^"'`#+.:<>─━═]/.test(sign)) return undefined;
  for (let index = line.start; index < line.end; index++) {
    const other = text[index];
    if (other !== sign && other !== " " && other !== "\t") return undefined;
  }
  return sliceOf(text, line) === "..." ? undefined : sign;
}

const quoteMark = /^(?:>[ \t]?)+/;

function headOf(text: string, line: Line, length: number = 32): string {
  return text.slice(line.start, Math.min(line.end, line.start + length));
}

/** Lines that begin with ">": one paragraph, its marks not shown. */
function readQuotation({ habits: { text, width }, group, index, found }: Place): number {
  const quoted: Line[] = [];
  const marks: Span[] = [];
  for (const line of iterateFrom(group.lines, index)) {
    const mark = quoteMark.exec(headOf(text, line))?.[0];
    if (mark === undefined) break;
    const words = trim(text, { start: line.start + mark.length, end: line.end });
    const isEmpty = words.start === words.end;
    if (isEmpty && quoted.length > 0) break;
    if (isEmpty) return 0;
    if (quoted.length > 0) marks.push({ start: line.start, end: words.start });
    quoted.push({ ...words, indent: 0, columns: line.columns });
  }
  const [first] = quoted;
  const last = quoted.at(-1);
  if (first === undefined || last === undefined) return 0;
  if (!isOneParagraph(text, quoted, width)) {
    for (const line of quoted) found.parts.push(makePart(group, "paragraph", [line, line]));
    return quoted.length;
  }
  for (const mark of marks) found.hidden.push(mark);
  found.parts.push(makePart(group, "paragraph", [first, last]));
  return quoted.length;
}

function* iterateFrom(lines: readonly Line[], index: number): Generator<Line> {
  for (let line = lines[index]; line !== undefined; line = lines[++index]) yield line;
}

function readItem({ habits, group, index, found }: Place): number {
  const { lines } = group;
  const first = lines[index];
  const marker = first && habits.markers.get(first);
  if (first === undefined || marker === undefined) return 0;
  const length = countHeld(habits, group, index);
  const last = lines[index + length - 1] ?? first;
  found.parts.push({
    ...makePart(group, "item", [first, last]),
    start: marker.contentStart,
    marker,
  });
  return length;
}

function readTurn({ habits, group, index, found }: Place): number {
  const { lines } = group;
  const first = lines[index];
  const speaker = first && habits.turns.get(first);
  if (first === undefined || speaker === undefined) return 0;
  const isTimed = readLabel(headOf(habits.text, first, longestLabel))?.isTimed === true;
  const length = isTimed ? countToNext(habits, lines, index) : countHeld(habits, group, index);
  const last = lines[index + length - 1] ?? first;
  const part: Part = { ...makePart(group, "paragraph", [first, last]), speaker };
  found.parts.push(part);
  return length;
}

/** How many lines a message of a chat takes up: all before the next one. */
function countToNext(habits: Habits, lines: readonly Line[], index: number): number {
  let end = index + 1;
  while (end < lines.length && !beginsPart(habits, lines, end)) end++;
  return end - index;
}

/** How many lines an item or a turn takes up: further ones are indented, or the words run on in them. */
function countHeld(habits: Habits, group: Group, index: number): number {
  const { text, width, column } = habits;
  const { lines } = group;
  const first = lines[index];
  let end = index + 1;
  for (; end < lines.length; end++) {
    const before = lines[end - 1];
    const line = lines[end];
    if (first === undefined || before === undefined || line === undefined) break;
    if (beginsPart(habits, lines, end)) break;
    if (line.indent > first.indent) continue;
    if (!isHeld(text, [before, line], width) || breaksOff(text, [before, line], column)) break;
    if (standsApart(habits, group, [end, false])) break;
  }
  return end - index;
}
