// Wiki tables: "{|" to "|}", a row after each "|-", a cell after each bar or exclamation mark.

import type { Block } from "../../blocks.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import type { Line } from "./lines.ts";
import { type Mark, narrow } from "./marks.ts";

/** A table of a wiki, at the start of some lines. */
export interface WikiTable {
  /** Lines that it takes up. */
  readonly length: number;
  /** Captions, headers and rows. */
  readonly blocks: readonly Block[];
  /** What parts the cells of a row. */
  readonly marks: readonly Mark[];
}

/**
 * Reads the table that begins at a line with "{|".
 *
 * @param place - index of the line, and of the first block to come
 */
export function readWikiTable(
  text: string,
  [lines, marks]: readonly [readonly Line[], readonly Span[]],
  place: { readonly line: number; readonly block: number },
): WikiTable {
  const rows: Row[] = [];
  let row: Row = { cells: [], isHeader: true };
  let index = place.line + 1;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || text.startsWith("|}", line.start)) break;
    if (text.startsWith("|-", line.start) || text.startsWith("|+", line.start)) {
      rows.push(row);
      row = { cells: [], isHeader: true };
      if (text.startsWith("|+", line.start))
        rows.push({
          cells: [{ start: line.start + 2, end: line.end }],
          isHeader: false,
          isCaption: true,
        });
      continue;
    }
    if (!/[|!]/.test(text[line.start] ?? "")) continue;
    for (const cell of splitCells(text, line)) row.cells.push(cell);
    row.isHeader &&= text[line.start] === "!";
  }
  rows.push(row);
  return { length: index - place.line + 1, ...makeRows(text, [rows, marks], place.block) };
}

interface Row {
  readonly cells: Span[];
  isHeader: boolean;
  readonly isCaption?: boolean;
}

function splitCells(text: string, line: Line): readonly Span[] {
  const cells: Span[] = [];
  let start = line.start + 1;
  for (const { index, 0: sign } of sliceOf(text, line).matchAll(/\|\||!!/g)) {
    if (line.start + index < start) continue;
    cells.push({ start, end: line.start + index });
    start = line.start + index + sign.length;
  }
  cells.push({ start, end: line.end });
  return cells.map((cell) => dropAttributes(text, cell));
}

/** 'style="…" | words': what stands before the bar is said to the browser. */
function dropAttributes(text: string, cell: Span): Span {
  const bar = /^[^|[\]{}]{0,200}=[^|[\]{}]{0,200}\|/.exec(sliceOf(text, cell))?.[0].length;
  return { start: cell.start + (bar ?? 0), end: cell.end };
}

function makeRows(
  text: string,
  [rows, marks]: readonly [readonly Row[], readonly Span[]],
  first: number,
): Pick<WikiTable, "blocks" | "marks"> {
  const blocks: Block[] = [];
  const between: Mark[] = [];
  let header: number | undefined;
  for (const { cells: raw, isHeader, isCaption } of rows) {
    const cells = raw.flatMap((cell) => narrow(text, cell, marks) ?? []);
    const [start, end] = [cells[0]?.start, cells.at(-1)?.end];
    if (start === undefined || end === undefined) continue;
    for (const [index, cell] of cells.entries()) {
      const before = cells[index - 1];
      if (before !== undefined) between.push({ start: before.end, end: cell.start, shown: " | " });
    }
    const parent = isHeader || isCaption === true ? undefined : header;
    if (isHeader) header = first + blocks.length;
    const base = { start, end, level: 0, parent, label: undefined };
    if (isCaption === true) blocks.push({ ...base, kind: "paragraph", cells: [] });
    else blocks.push({ ...base, kind: isHeader ? "header" : "row", cells });
  }
  return { blocks, marks: between };
}
