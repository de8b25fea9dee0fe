// Tables of reStructuredText that are written as lists ("* - Plan") or as values between commas.

import { type Span, sliceOf, trim } from "../../../text/span.ts";
import { isBlank, type Line } from "./lines.ts";
import type { Mark } from "./marks.ts";

/** A row with its cells, and whether it names the columns. */
export interface DirectiveRow {
  readonly line: Line;
  readonly cells: readonly Span[];
  readonly isHeader: boolean;
}

/** The rows of a directive, and what parts their cells. */
export interface DirectiveTable {
  readonly rows: readonly DirectiveRow[];
  readonly marks: readonly Mark[];
}

/** The directives that are such tables. */
type TableName = "list-table" | "csv-table";

/** Tells whether a directive is such a table. */
export function isTable(name: string | undefined): name is TableName {
  return name === "list-table" || name === "csv-table";
}

/**
 * Reads the table of a directive.
 *
 * @param name - of the directive
 * @param options - its lines that begin with a colon
 * @param body - the lines below, blank ones too
 * @returns no rows when it has none
 */
export function readDirectiveTable(
  text: string,
  name: TableName,
  [options, body]: readonly [readonly Line[], readonly Line[]],
): DirectiveTable {
  const lines = body.filter((line) => !isBlank(line));
  const written =
    name === "csv-table" ? lines.map((line) => readValues(text, line)) : readItems(text, lines);
  const header = options.find((line) => sliceOf(text, line).startsWith(":header:"));
  const count = options.map((line) => /^:header-rows: *([1-9])/.exec(sliceOf(text, line))?.[1]);
  const headers = Number(count.find((each) => each !== undefined) ?? 0);
  const named =
    header === undefined ? [] : [readValues(text, { ...header, start: header.start + 8 })];
  const rows = [
    ...named.map((row) => ({ ...row, isHeader: true })),
    ...written.map((row, index) => ({ ...row, isHeader: index < headers })),
  ].filter(({ cells }) => cells.length > 0);
  return { rows, marks: rows.flatMap(({ cells }) => partCells(cells)) };
}

type Row = Omit<DirectiveRow, "isHeader">;

/** Values between commas; those in quotation marks may hold commas. */
function readValues(text: string, line: Line): Row {
  const cells: Span[] = [];
  for (const { index, 1: quoted, 2: bare, 0: whole } of sliceOf(text, line).matchAll(
    /"([^"\n]*)"|([^\s",][^",\n]*)/g,
  )) {
    const start = line.start + index + (quoted === undefined ? 0 : 1);
    const length = (quoted ?? bare ?? whole).length;
    cells.push(trim(text, { start, end: start + length }));
  }
  return { line, cells: cells.filter(({ start, end }) => start < end) };
}

/** A row begins with "* -", a further cell with "-"; what is further in goes on with a cell. */
function readItems(text: string, lines: readonly Line[]): readonly Row[] {
  const rows: { line: Line; cells: Span[] }[] = [];
  for (const line of lines) {
    const words = sliceOf(text, line);
    const row = /^\*\s+-(?:\s+|$)/.exec(words)?.[0].length;
    const cell = row ?? /^-(?:\s+|$)/.exec(words)?.[0].length;
    const span = { start: line.start + (cell ?? 0), end: line.end };
    if (row !== undefined) rows.push({ line, cells: [] });
    const cells = rows.at(-1)?.cells;
    const last = cells?.at(-1);
    if (cell === undefined && cells !== undefined && last !== undefined)
      cells[cells.length - 1] = { start: last.start, end: line.end };
    else if (span.start < span.end) cells?.push(span);
  }
  return rows;
}

function partCells(cells: readonly Span[]): readonly Mark[] {
  return cells.slice(1).map(({ start }, index) => ({
    start: cells[index]?.end ?? start,
    end: start,
    shown: " | ",
  }));
}
