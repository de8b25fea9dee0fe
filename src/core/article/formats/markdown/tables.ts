// Tables: header and rows with their cells. The pipe between two cells is shown, as the only sign that
// one ends; the blanks that line the columns up are not.

import type { Span } from "../../../text/span.ts";
import { type Draft, trimCells } from "./draft.ts";
import { readInline } from "./inline.ts";
import type { InlineMarks } from "./inline-marks.ts";
import { childrenOf, type Node } from "./lezer.ts";

/**
 * Reads a table into the draft.
 *
 * @param parent - position of the item that the table stands in
 */
export function readTable(draft: Draft, table: Node, parent: number | undefined): void {
  let header: number | undefined;
  for (const row of childrenOf(table)) {
    const isHeader = row.name === "TableHeader";
    if (!isHeader && row.name !== "TableRow") continue;
    const cells = cellsOf(draft.text, row);
    const read = readInline(draft, row);
    const marks = { ...read, hidden: addPadding(draft.text, cells, read) };
    const trimmed = trimCells(draft.text, cells, marks);
    const span = spanRow(trimmed);
    if (span === undefined) continue;
    const kind = isHeader ? "header" : "row";
    const index = draft.add({ kind, ...span, cells: trimmed, parent: header ?? parent }, marks);
    if (isHeader) header = index;
  }
}

/** From the first cell that shows something to the last. */
function spanRow(cells: readonly Span[]): Span | undefined {
  const filled = cells.filter(({ start, end }) => start < end);
  const [first] = filled;
  const last = filled.at(-1);
  return first && last && { start: first.start, end: last.end };
}

/** The ranges between the pipes; the parser has no node for an empty cell. */
function cellsOf(text: string, row: Node): readonly Span[] {
  const pipes = [...childrenOf(row)].filter(({ name }) => name === "TableDelimiter");
  const cells: Span[] = [];
  let start = row.from;
  for (const { from, to } of pipes) {
    if (start > row.from || text.slice(start, from).trim() !== "") cells.push({ start, end: from });
    start = to;
  }
  if (text.slice(start, row.to).trim() !== "") cells.push({ start, end: row.to });
  return cells;
}

/** Hides all but one of the blanks at each end of a cell. */
function addPadding(text: string, cells: readonly Span[], marks: InlineMarks): readonly Span[] {
  const padding = cells.flatMap(({ start, end }) => {
    const cell = text.slice(start, end);
    const before = cell.length - cell.trimStart().length;
    const after = cell.trim() === "" ? 0 : cell.length - cell.trimEnd().length;
    return [
      { start, end: start + before - 1 },
      { start: end - after + 1, end },
    ].filter((each) => each.start < each.end);
  });
  if (padding.length === 0) return marks.hidden;
  return [...marks.hidden, ...padding].toSorted((a, b) => a.start - b.start);
}
