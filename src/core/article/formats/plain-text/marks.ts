// Marks: ranges that are written for a program and not for a reader, and what they leave of lines.
// Which signs they are is each markup's own knowledge.

import type { Block, Document, ReplacedSpan, SkippedSpan } from "../../blocks.ts";
import { firstIndex } from "../../../text/first-index.ts";
import { readLines } from "./lines.ts";
import { type Span, sliceOf, trim } from "../../../text/span.ts";

/** A range that no reader of the page sees as it is written. */
export interface Mark extends Span {
  /** What is shown instead; nothing when not given. */
  readonly shown?: string;
}

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
 * Makes a document of blocks and marks: marks within blocks are hidden, what no block holds is
 * skipped. Bullets and other single signs are neither.
 *
 * @param from - where the content begins, in UTF-16 units
 * @param marks - in order and disjoint
 */
export function makeDocument(
  text: string,
  from: number,
  [blocks, marks]: readonly [readonly Block[], readonly Mark[]],
): Document {
  const hidden: Span[] = [];
  const replaced: ReplacedSpan[] = [];
  const skipped: SkippedSpan[] = [];
  const taken = blocks.flatMap((block) =>
    block.label === undefined ? [block] : [block.label, block],
  );
  const add = (spans: readonly SkippedSpan[]): void => {
    for (const span of spans) skipped.push(span);
  };
  let next = 0;
  let end = from;
  for (const span of [...taken, { start: text.length, end: text.length }]) {
    for (
      let mark = marks[next];
      mark !== undefined && mark.start < span.end;
      mark = marks[++next]
    ) {
      if (mark.start >= span.start) {
        const { start, shown } = mark;
        const within = { start, end: Math.min(mark.end, span.end) };
        if (shown === undefined) hidden.push(within);
        else replaced.push({ ...within, shown });
      } else if (mark.end > end) {
        add(skipLines(text, { start: end, end: mark.start }));
        add(
          skipSpan(text, {
            start: Math.max(end, mark.start),
            end: Math.min(mark.end, span.start),
          }),
        );
        end = Math.max(end, mark.end);
      }
    }
    add(skipLines(text, { start: end, end: span.start }));
    end = span.end;
  }
  return { blocks, markup: { hidden, replaced, styled: [] }, skipped };
}

function skipLines(text: string, between: Span): readonly SkippedSpan[] {
  if (between.start >= between.end) return [];
  const { start, end } = trim(text, between);
  return start === end ? [] : readLines(text, start, end).flatMap((line) => skipSpan(text, line));
}

function skipSpan(text: string, between: Span): readonly SkippedSpan[] {
  const rest = trim(text, between);
  const words = sliceOf(text, rest);
  const isMark = !/[\p{L}\p{N}]/u.test(words);
  if (isMark && words.length < shortestRule) return [];
  if (words.startsWith(".. contents::")) return [{ ...rest, reason: "navigation" }];
  const reason = /^(?:<!--|\.\. (?!\S*::|_|\||\[))/.test(words)
    ? "comment"
    : isMark || /^\.\. (?:\[[^\]]*\]|[\w:+-]+::)$/.test(words)
      ? "rule"
      : "code of the page";
  return [{ ...rest, reason }];
}

/** UTF-16 units: shorter signs are bullets. */
const shortestRule = 3;

/** Position of the first mark that ends behind a place. */
function findFirst(marks: readonly Span[], place: number): number {
  return firstIndex(marks.length, (at) => (marks[at]?.end ?? Infinity) > place);
}
