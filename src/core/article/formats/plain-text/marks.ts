// Marks: ranges that are written for a program and not for a reader, and what they leave of lines.
// Which signs they are is each markup's own knowledge.

import type { Block, Document, SkippedSpan } from "../../blocks.ts";
import { type Span, sliceOf, trim } from "../../../text/span.ts";

/**
 * Takes marks and white space off both ends of a span.
 *
 * @param marks - in order and disjoint
 * @returns the narrower span, or undefined when nothing is left
 */
export function narrow(text: string, span: Span, marks: readonly Span[]): Span | undefined {
  let { start, end } = trim(text, span);
  let first = findFirst(marks, start);
  for (let mark = marks[first]; mark !== undefined && mark.start <= start; mark = marks[++first]) {
    start = trim(text, { start: Math.min(end, mark.end), end }).start;
    if (mark.end >= end) return undefined;
  }
  let last = findFirst(marks, end);
  if ((marks[last]?.start ?? Infinity) >= end) last--;
  for (
    let mark = marks[last];
    mark !== undefined && mark.end >= end && mark.start >= start;
    mark = marks[--last]
  ) {
    end = trim(text, { start, end: mark.start }).end;
  }
  return start < end ? { start, end } : undefined;
}

/**
 * Makes a document of blocks and marks: marks within blocks are hidden, what no block holds is skipped.
 *
 * @param from - where the content begins, in UTF-16 units
 */
export function makeDocument(
  text: string,
  from: number,
  [blocks, marks]: readonly [readonly Block[], readonly Span[]],
): Document {
  const hidden: Span[] = [];
  const skipped: SkippedSpan[] = [];
  let next = 0;
  let end = from;
  for (const block of [...blocks, undefined]) {
    const labelled = block?.label ?? block;
    skipped.push(...skipRest(text, { start: end, end: labelled?.start ?? text.length }));
    if (block === undefined) break;
    if (block.label !== undefined)
      skipped.push(...skipRest(text, { start: block.label.end, end: block.start }));
    for (
      let mark = marks[next];
      mark !== undefined && mark.start < block.end;
      mark = marks[++next]
    ) {
      if (mark.start >= block.start && mark.end <= block.end) hidden.push(mark);
    }
    end = block.end;
  }
  return { blocks, markup: { hidden, replaced: [], styled: [] }, skipped };
}

function skipRest(text: string, between: Span): readonly SkippedSpan[] {
  const rest = trim(text, between);
  if (rest.start === rest.end) return [];
  const words = sliceOf(text, rest);
  const isComment = words.startsWith("<!--") && words.indexOf("-->") === words.length - 3;
  const reason = isComment ? "comment" : /[\p{L}\p{N}]/u.test(words) ? "code of the page" : "rule";
  return [{ ...rest, reason }];
}

/** Position of the first mark that ends behind a place. */
function findFirst(marks: readonly Span[], place: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
