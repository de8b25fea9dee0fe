// Parts: what the lines between two blank ones are, before it is known what stands above and below
// them: items, rows, turns, quotations and paragraphs. Headings are told from paragraphs elsewhere.

import type { Span } from "../../../text/span.ts";
import type { Group, Line } from "./lines.ts";
import type { Marker } from "./numbering.ts";
import type { Widths } from "./wrapping.ts";

/** A block to be. */
export interface Part extends Span {
  /** `line`: one line that may be a heading, a scrap or a paragraph; `underlined`: a heading by its underline. */
  readonly kind: "line" | "paragraph" | "item" | "header" | "row" | "code" | "underlined";
  /** Of its first line. */
  readonly indent: number;
  /** Columns of its first line, up to its last character. */
  readonly columns: number;
  /** Whether nothing else stands between the blank lines around it. */
  readonly isAlone: boolean;
  /** Whether it is a line between others that goes on in none of them. */
  readonly isApart: boolean;
  /** Blank lines before it. */
  readonly gap: number;
  readonly marker: Marker | undefined;
  readonly cells: readonly Span[];
  /** Of a row, whether its table stands right below a line that is further out, and ends where that one does. */
  readonly isNamed: boolean;
  /** The sign that it is underlined with, twice when it stands over the line too. */
  readonly underline: string | undefined;
  /** Who speaks, when it is a turn. */
  readonly speaker: string | undefined;
}

/** What the groups of a text are read into. */
export interface PartList {
  readonly parts: Part[];
  /** Ranges in parts that are not shown. */
  readonly hidden: Span[];
}

/** What is known of the whole text when a group is read. */
export interface Habits extends Widths {
  readonly text: string;
  readonly markers: ReadonlyMap<Line, Marker>;
  readonly turns: ReadonlyMap<Line, string>;
}

/** Makes a part of one kind from lines, with nothing else known of it. */
export function makePart(
  group: Group,
  kind: Part["kind"],
  lines: readonly [first: Line, last: Line],
): Part {
  const [first, last] = lines;
  return {
    start: first.start,
    end: last.end,
    kind,
    indent: first.indent,
    columns: first.columns,
    isAlone: group.lines[0] === first && group.lines.at(-1) === last,
    isApart: false,
    gap: group.lines[0] === first ? group.gap : 0,
    marker: undefined,
    cells: [],
    isNamed: false,
    underline: undefined,
    speaker: undefined,
  };
}
