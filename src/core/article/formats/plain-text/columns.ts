// Columns: the ways in which one line is cut into cells: at tabs, bars, wide gaps, commas, or where a rule of the
// table has its gaps. Whether the line is one of a table is not known here.

import { type Span, sliceOf, trim } from "../../../text/span.ts";
import type { Line } from "./lines.ts";

/** Cuts a line into cells, in order; into fewer than two when it is not written in this way. */
export type Split = (text: string, line: Line) => readonly Span[];

/** Columns as a rule above or below the header draws them: "----  ------". */
export function splitBelow(text: string, rule: Line): Split {
  // A grid, which begins with a cross, has bars of its own.
  const gaps = text[rule.start] === "+" ? /[ \t]+/g : /[ \t+|]+/g;
  const columns = splitLine(text, rule, gaps).map(({ start }) => start - rule.start + rule.indent);
  return (_, line) => {
    const places = columns.map((column) => line.start + Math.max(0, column - line.indent));
    const cells = places.map((start, index) => ({
      start,
      end: Math.min(line.end, places[index + 1] ?? line.end),
    }));
    const isCrossed = places.some(
      (place) => place > line.start && place < line.end && /[^\s|]/.test(text[place - 1] ?? ""),
    );
    return isCrossed
      ? []
      : cells
          .filter(({ start, end }) => start < end)
          .map((cell) => trim(text, cell))
          .map(({ start, end }) => ({ start, end: text[end - 1] === "|" ? end - 1 : end }))
          .map((cell) => trim(text, cell))
          .filter(({ start, end }) => start < end);
  };
}

/** Cells between tabs. */
export function splitAtTabs(text: string, line: Line): readonly Span[] {
  return splitLine(text, line, /\t+/g);
}

/** Cells between upright bars, with one at each end; an empty one as an empty range. */
export function splitAtBars(text: string, line: Line): readonly Span[] {
  const words = sliceOf(text, line);
  if (!words.startsWith("|") || !words.endsWith("|") || words.length < 3) return [];
  const inner = { ...line, start: line.start + 1, end: line.end - 1 };
  const cells = cutLine(text, inner, /\|/g);
  return cells.some(({ start, end }) => start < end) ? cells : [];
}

/** Two blanks after a full stop are a typist's habit, not a column. */
export function splitAtBlanks(text: string, line: Line): readonly Span[] {
  const cells = splitLine(text, line, / {2,}/g);
  const ends = cells.slice(0, -1).some(({ end }) => /[.!?"”,;]/.test(text.slice(end - 1, end)));
  return ends ? [] : cells;
}

/** A name and the value that dots lead to: "Espresso ........ 2.40", "Espresso . . . . 2.40", "Water ..... free". */
export function splitAtLeaders(text: string, line: Line): readonly Span[] {
  const cells = splitLine(text, line, leaders);
  const value = cells[1] === undefined ? "" : sliceOf(text, cells[1]);
  return cells.length === 2 && /^[^.!?]{1,16}$|^[^\s]{0,3}\p{N}.{0,24}$/u.test(value) ? cells : [];
}

const leaders =
  /(?<=[^\s.…])(?:[ \t]?\.{4,}|[ \t]\.{3}|[ \t]?…{2,}|[ \t]?\.(?: \.){2,})(?=[ \t]*[^\s.…])/g;

/** Values between commas or semicolons, as tables are saved by programs; a blank behind a comma is prose. */
export const splitsAtSigns: readonly Split[] = [",", ";"].map((sign) => {
  const value = new RegExp(`"(?:[^"]|"")*"|[^"${sign}]+|${sign}`, "g");
  return (text, line) => {
    const words = sliceOf(text, line);
    if (words.length > longestRow || !words.includes(sign)) return [];
    const cells: Span[] = [];
    let start = line.start;
    for (const { index, 0: part } of words.matchAll(value)) {
      if (part !== sign) continue;
      if (/^\s/.test(words.slice(index + 1))) return [];
      cells.push({ start, end: line.start + index });
      start = line.start + index + 1;
    }
    cells.push({ start, end: line.end });
    return cells.length < 3 ? [] : cells.map((cell) => unquote(text, cell));
  };
});

/** UTF-16 units. */
const longestRow = 1_000;

function unquote(text: string, cell: Span): Span {
  const isQuoted = cell.end - cell.start > 2 && /^"[^]*"$/.test(sliceOf(text, cell));
  return isQuoted ? { start: cell.start + 1, end: cell.end - 1 } : trim(text, cell);
}

function splitLine(text: string, line: Line, gaps: RegExp): readonly Span[] {
  return cutLine(text, line, gaps).filter((cell) => cell.start < cell.end);
}

/** All cells of a line, an empty one as an empty range. */
function cutLine(text: string, line: Line, gaps: RegExp): readonly Span[] {
  const cells: Span[] = [];
  let start = line.start;
  for (const { index, 0: gap } of sliceOf(text, line).matchAll(gaps)) {
    cells.push(trim(text, { start, end: line.start + index }));
    start = line.start + index + gap.length;
  }
  cells.push(trim(text, { start, end: line.end }));
  return cells;
}
