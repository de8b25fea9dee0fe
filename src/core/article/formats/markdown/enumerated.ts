// Enumerated: lines of a paragraph that their author numbered or marked in a way that is no list for Markdown:
// "(a)", "iv.", "1.1", "•", or any number but 1 right below a line of words. A page joins them; a reader sees items.

import { type Span, sliceOf, trim } from "../../../text/span.ts";
import { splitHead, splitHeadedLines } from "./heads.ts";
import type { InlineMarks } from "./inline-marks.ts";
import { groupLines, isBlank, type Line, readLines } from "../plain-text/lines.ts";
import { findMarkers } from "../plain-text/lists.ts";
import type { Place } from "../plain-text/nesting.ts";
import { readMark } from "../plain-text/numbering.ts";

/** A stretch of a paragraph. */
export interface Stretch extends Span {
  /** A head names the stretches below it; prose may stand before the first item. */
  readonly kind: "item" | "head" | "prose";
  /** What numbers the item; undefined for a bullet. */
  readonly label: Span | undefined;
  /** Of an item, how far in it stands and by what it is marked. */
  readonly place?: Place;
}

/**
 * Splits a paragraph at the lines that begin an item, if two or more do, or else behind its bold head.
 *
 * @returns the stretches in order; undefined when it is one
 */
export function splitStretches(
  text: string,
  paragraph: Span,
  marks: InlineMarks,
): readonly Stretch[] | undefined {
  const items = splitItems(text, paragraph);
  if (items !== undefined) return items;
  const headed = splitHeadedLines(text, paragraph, marks) ?? splitHead(text, paragraph, marks);
  return headed?.map((span, index) => {
    // A question is answered by whatever follows, in this paragraph and the next ones.
    const isHead = index % 2 === 0 && !/[?？؟][*_]*$/u.test(sliceOf(text, span));
    return { ...span, kind: isHead ? "head" : "prose", label: undefined };
  });
}

function splitItems(text: string, paragraph: Span): readonly Stretch[] | undefined {
  if (!/[\r\n]/.test(sliceOf(text, paragraph))) return undefined;
  const lines = readShownLines(text, paragraph);
  const marked = lines.filter((line) => readMark(text, line) !== undefined);
  if (marked.length < 2) return undefined;
  const markers = findMarkers(text, groupLines(lines));
  if (markers.size < 2) return undefined;
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  const close = (end: number): void => {
    const span = open && trim(text, { start: open.start, end });
    if (open !== undefined && span !== undefined && span.start < span.end)
      stretches.push({ ...open, ...span });
  };
  for (const line of lines) {
    const marker = markers.get(line);
    if (marker === undefined) {
      open ??= startProse(line);
      continue;
    }
    close(line.start);
    const label = marker.isBullet ? undefined : marker.mark;
    const place = { marker, indent: line.indent, gap: 0 };
    open = { start: marker.contentStart, end: line.end, kind: "item", label, place };
  }
  close(paragraph.end);
  return stretches;
}

function startProse({ start, end }: Line): Stretch {
  return { start, end, kind: "prose", label: undefined };
}

/** The first line is as far in as the others: what stands before it is no part of the paragraph. */
function readShownLines(text: string, paragraph: Span): readonly Line[] {
  const [first, ...others] = readLines(text, paragraph.start, paragraph.end);
  if (first === undefined) return others;
  const indents = others.flatMap((line) => (isBlank(line) ? [] : line.indent));
  const indent = indents.reduce((least, each) => Math.min(least, each), Infinity);
  return [{ ...first, indent }, ...others];
}
