// Tables: neighbouring lines whose words stand in columns: parted by tabs, by upright bars, or by two
// and more blanks with every column at the same place.

import { type Span, sliceOf, trim } from "../../../text/span.ts";
import type { Line } from "./lines.ts";

/** A table at the start of some lines. */
export interface Table {
  /** Lines that it takes up. */
  readonly length: number;
  readonly header: readonly Span[] | undefined;
  /** Cells by row, the header's not among them. */
  readonly rows: readonly (readonly Span[])[];
}

/**
 * Reads the table that begins at a line.
 *
 * @param first - index of the line in `lines`, which have no blank one between them
 * @returns the table, or undefined when none begins there
 */
export function readTable(text: string, lines: readonly Line[], first: number): Table | undefined {
  const begin = lines[first];
  if (begin === undefined) return undefined;
  const ruled = isRule(text, begin) ? begin : lines[first + 1];
  const splits = ruled !== undefined && isRule(text, ruled) ? [splitBelow(text, ruled)] : [];
  for (const split of [...splits, splitAtTabs, splitAtBars, splitAtBlanks]) {
    if (split(text, begin).length < 2 && !isRule(text, begin)) continue;
    const table = gatherRows(text, [lines, first], split);
    if (table !== undefined) return table;
  }
  return readShifted(text, lines, first);
}

/** A table whose header leaves the column of names empty: it stands further in, over the columns behind. */
function readShifted(text: string, lines: readonly Line[], first: number): Table | undefined {
  const [line, below] = [lines[first], lines[first + 1]];
  if (line === undefined || below === undefined || line.indent <= below.indent) return undefined;
  const cells = splitAtBlanks(text, line);
  const under = splitAtBlanks(text, below);
  if (under.length < 3 || cells.length !== under.length - 1) return undefined;
  const columns = placeCells(below, under).slice(1);
  if (!isAligned(placeCells(line, cells), columns)) return undefined;
  const table = gatherRows(text, [lines, first + 1], splitAtBlanks);
  if (table === undefined) return undefined;
  const { header, rows, length } = table;
  const corner = { start: line.start, end: line.start };
  return {
    length: length + 1,
    header: [corner, ...cells],
    rows: header === undefined ? rows : [header, ...rows],
  };
}

/** A longer table is read as several: what follows is a table of its own. */
const longestTable = 2_000;

type Split = (text: string, line: Line) => readonly Span[];

function gatherRows(
  text: string,
  [lines, first]: readonly [readonly Line[], number],
  split: Split,
): Table | undefined {
  const rows: (readonly Span[])[] = [];
  let ruledAfter: number | undefined;
  let columns: readonly Column[] = [];
  let length = 0;
  let rules = 0;
  for (let line = lines[first]; line !== undefined; line = lines[first + length]) {
    if (length === longestTable) break;
    if (isRule(text, line)) {
      // One rule stands above the rows and one below each at most.
      if (rules > rows.length) break;
      rules++;
      if (rows.length === 1) ruledAfter ??= 1;
      length++;
      continue;
    }
    const cells = split(text, line);
    const starts = placeCells(line, cells);
    if (cells.length < 2) break;
    if (
      rows.length > 0 &&
      !(split === splitAtBlanks ? isAligned(columns, starts) : fits(rows, cells))
    )
      break;
    if (rows.length === 0) columns = starts;
    rows.push(cells);
    length++;
  }
  if (rows.length < 2 || (rules === 0 && rows.length < 3 && split === splitAtBlanks))
    return undefined;
  const hasHeader = ruledAfter !== undefined || looksLikeHeader(text, rows);
  const [header, ...rest] = rows;
  return { length, header: hasHeader ? header : undefined, rows: hasHeader ? rest : rows };
}

/** Rows of one table have as many cells, but the last ones may be left empty. */
function fits(rows: readonly (readonly Span[])[], cells: readonly Span[]): boolean {
  const most = rows[0]?.length ?? 0;
  return cells.length <= most + 1 && cells.length * 2 >= most;
}

interface Column {
  readonly start: number;
  readonly end: number;
}

function placeCells(line: Line, cells: readonly Span[]): readonly Column[] {
  return cells.map(({ start, end }) => ({
    start: line.indent + start - line.start,
    end: line.indent + end - line.start,
  }));
}

/** Words of a column begin at the same place, numbers end there. */
function isAligned(columns: readonly Column[], cells: readonly Column[]): boolean {
  return (
    columns.length === cells.length &&
    columns.every(({ start, end }, index) => {
      const cell = cells[index];
      return cell !== undefined && (cell.start === start || cell.end === end);
    })
  );
}

/** Names of columns have no digits, and values below them have; three columns nobody leaves unnamed. */
function looksLikeHeader(text: string, rows: readonly (readonly Span[])[]): boolean {
  const [first = [], ...rest] = rows;
  if (first.some((cell) => /\p{N}/u.test(sliceOf(text, cell)))) return false;
  if (first.length > 2) return true;
  return first.some((_, column) => {
    const values = rest.filter((row) => row[column] !== undefined);
    const numeric = values.filter((row) =>
      /\p{N}/u.test(text.slice(row[column]?.start, row[column]?.end)),
    );
    return rest.length > 1 && numeric.length * 2 > rest.length;
  });
}

/** Whether a line draws a table: rules with gaps between or crosses on them. */
function isRule(text: string, line: Line): boolean {
  const words = sliceOf(text, line);
  return /^[-=+|: \t]{3,}$/.test(words) && /[-=]{2}/.test(words) && /[+| \t]/.test(words);
}

/** Columns as a rule above or below the header draws them: "----  ------". */
function splitBelow(text: string, rule: Line): Split {
  const columns = splitLine(text, rule, /[ \t]+/g).map(
    ({ start }) => start - rule.start + rule.indent,
  );
  return (_, line) => {
    const places = columns.map((column) => line.start + Math.max(0, column - line.indent));
    const cells = places.map((start, index) => ({
      start,
      end: Math.min(line.end, places[index + 1] ?? line.end),
    }));
    const isCrossed = places.some(
      (place) => place > line.start && place < line.end && /\S/.test(text[place - 1] ?? ""),
    );
    return isCrossed
      ? []
      : cells
          .filter(({ start, end }) => start < end)
          .map((cell) => trim(text, cell))
          .filter(({ start, end }) => start < end);
  };
}

function splitAtTabs(text: string, line: Line): readonly Span[] {
  return splitLine(text, line, /\t+/g);
}

function splitAtBars(text: string, line: Line): readonly Span[] {
  const words = sliceOf(text, line);
  return words.startsWith("|") && words.endsWith("|") ? splitLine(text, line, /\|/g) : [];
}

/** Two blanks after a full stop are a typist's habit, not a column. */
function splitAtBlanks(text: string, line: Line): readonly Span[] {
  const cells = splitLine(text, line, / {2,}/g);
  const ends = cells.slice(0, -1).some(({ end }) => /[.!?"”,;]/.test(text.slice(end - 1, end)));
  return ends ? [] : cells;
}

function splitLine(text: string, line: Line, gaps: RegExp): readonly Span[] {
  const cells: Span[] = [];
  let start = line.start;
  for (const { index, 0: gap } of sliceOf(text, line).matchAll(gaps)) {
    cells.push(trim(text, { start, end: line.start + index }));
    start = line.start + index + gap.length;
  }
  cells.push(trim(text, { start, end: line.end }));
  return cells.filter((cell) => cell.start < cell.end);
}
