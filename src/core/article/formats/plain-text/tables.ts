// Tables: neighbouring lines whose words stand in columns: parted by tabs, by upright bars, or by two
// and more blanks with every column at the same place.

import { type Span, sliceOf } from "../../../text/span.ts";
import {
  type Split,
  splitAtBars,
  splitAtBlanks,
  splitAtLeaders,
  splitAtTabs,
  splitBelow,
  splitsAtSigns,
} from "./columns.ts";
import type { Line } from "./lines.ts";
import { looksLikeHeader } from "./table-headers.ts";

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
  for (const split of [
    ...splits,
    splitAtTabs,
    splitAtBars,
    splitAtLeaders,
    splitAtBlanks,
    ...splitsAtSigns,
  ]) {
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

function gatherRows(
  text: string,
  [lines, first]: readonly [readonly Line[], number],
  split: Split,
): Table | undefined {
  const rows: (readonly Span[])[] = [];
  const ruled: Rule[] = [];
  const outside = readIndentOfName(lines, first);
  let columns: readonly Column[] = [];
  let length = 0;
  let rules = 0;
  for (let line = lines[first]; line !== undefined; line = lines[first + length]) {
    if (length === longestTable) break;
    if (isRule(text, line)) {
      // One rule stands above the rows and one below each at most.
      if (rules > rows.length) break;
      rules++;
      ruled.push({ after: rows.length, isDouble: sliceOf(text, line).includes("=") });
      length++;
      continue;
    }
    const cells = split(text, line);
    const starts = placeCells(line, cells);
    if (cells.length < 2 || line.indent <= outside) break;
    if (rows.length > 0 && !isRow(split, [rows, cells], [columns, starts])) break;
    if (rows.length === 0) columns = starts;
    rows.push(cells);
    length++;
  }
  const isLoose = split === splitAtBlanks || splitsAtSigns.includes(split);
  if (rows.length < 2 || (rules === 0 && rows.length < 3 && isLoose)) return undefined;
  const inner = ruled.filter(({ after }) => after > 0 && after < rows.length);
  const hasHeader = inner.length > 0 ? endsHeader(inner) : looksLikeHeader(text, rows);
  const [header, ...rest] = rows;
  return { length, header: hasHeader ? header : undefined, rows: hasHeader ? rest : rows };
}

/** Columns to the left of a name that stands right over rows further in, which ends with them; -1 when none does. */
export function readIndentOfName(lines: readonly Line[], first: number): number {
  const [name, row] = [lines[first - 1], lines[first]];
  return name !== undefined && row !== undefined && name.indent < row.indent ? name.indent : -1;
}

/** Whether cells go on with the rows above them. */
function isRow(
  split: Split,
  [rows, cells]: readonly [readonly (readonly Span[])[], readonly Span[]],
  [columns, starts]: readonly [readonly Column[], readonly Column[]],
): boolean {
  if (split === splitAtBlanks) return isAligned(columns, starts);
  return splitsAtSigns.includes(split) || split === splitAtLeaders
    ? cells.length === rows[0]?.length
    : fits(rows, cells);
}

/** A rule between two rows. */
interface Rule {
  /** How many rows stand above it. */
  readonly after: number;
  readonly isDouble: boolean;
}

/** Whether a rule stands out that parts the first row from the others: the only one, or the only double one. */
function endsHeader(rules: readonly Rule[]): boolean {
  const doubles = rules.filter(({ isDouble }) => isDouble);
  const [first, ...others] = doubles.length > 0 ? doubles : rules;
  return first?.after === 1 && others.length === 0;
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

/** Whether a line draws a table: rules with gaps between or crosses on them. */
function isRule(text: string, line: Line): boolean {
  const words = sliceOf(text, line);
  return /^[-=+|: \t]{3,}$/.test(words) && /[-=]{2}/.test(words) && /[+| \t]/.test(words);
}
