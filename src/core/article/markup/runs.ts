// Runs: a range cut where something else begins than plain characters: white space that may be shown
// as one blank, ranges that are shown as others. Hidden ranges and characters without width are left out.

import { type Span, sliceOf } from "../../text/span.ts";
import type { Markup } from "../blocks.ts";
import { firstIndex } from "../../text/first-index.ts";

/** White space at a line break, or next to something hidden. */
export interface Gap extends Span {
  readonly kind: "gap";
  /** Whether it holds a line break. */
  readonly isBreak: boolean;
}

/** What a range is made of; only words may hold single blanks. */
export type Run =
  | Gap
  | (Span & { readonly kind: "words" })
  | (Span & { readonly kind: "replaced"; readonly shown: string });

/**
 * Cuts a range into runs.
 *
 * @returns the runs in order; what lies between two of them is not shown
 */
export function* splitRuns(text: string, markup: Markup, span: Span): Generator<Run> {
  let start = span.start;
  for (const mark of selectMarks(markup, span)) {
    yield* splitPlain(text, { start, end: mark.start });
    const shown = mark.shown ?? "";
    if (shown !== "") yield { kind: "replaced", start: mark.start, end: mark.end, shown };
    start = Math.max(start, mark.end);
  }
  yield* splitPlain(text, { start, end: span.end });
}

/** Whether anything of a range is hidden, or shown as something else. */
export function hasMarks({ hidden, replaced }: Markup, span: Span): boolean {
  return [hidden, replaced].some((marks) => {
    const first = marks[firstAfter(marks, span.start)];
    return first !== undefined && first.start < span.end;
  });
}

/** Position of the first mark that ends behind a place. */
function firstAfter(marks: readonly Span[], place: number): number {
  return firstIndex(marks.length, (index) => (marks[index]?.end ?? 0) > place);
}

/** The hidden and replaced ranges that overlap a range, in order, cut to it. */
function* selectMarks(
  { hidden, replaced }: Markup,
  span: Span,
): Generator<Span & { readonly shown?: string }> {
  let nextHidden = firstAfter(hidden, span.start);
  let nextReplaced = firstAfter(replaced, span.start);
  for (;;) {
    const mark = hidden[nextHidden];
    const other = replaced[nextReplaced];
    const isHidden = mark !== undefined && (other === undefined || mark.start <= other.start);
    const next = isHidden ? mark : other;
    if (next === undefined || next.start >= span.end) return;
    const cut = { start: Math.max(next.start, span.start), end: Math.min(next.end, span.end) };
    if (isHidden) nextHidden++;
    else nextReplaced++;
    yield isHidden || other === undefined ? cut : { ...cut, shown: other.shown };
  }
}

/**
 * White space, and characters without width. Joiners are kept in the scripts and pictures that are
 * written with them.
 */
const special =
  /[\u00ad\u200b\u2060\ufeff]+|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}])[\u200c\u200d]+|\s+/gu;

/** Text without marks: white space within a line is part of its words. */
function* splitPlain(text: string, span: Span): Generator<Run> {
  let start = span.start;
  if (span.start >= span.end) return;
  for (const { index, 0: sign } of sliceOf(text, span).matchAll(special)) {
    const at = span.start + index;
    const end = at + sign.length;
    const isBlank = /\s/.test(sign) && !sign.startsWith("\ufeff");
    const isBreak = isBlank && /[\r\n\u2028\u2029]/.test(sign);
    if (isBlank && !isBreak && at > span.start && end < span.end) continue;
    if (start < at) yield { kind: "words", start, end: at };
    if (isBlank) yield { kind: "gap", start: at, end, isBreak };
    start = end;
  }
  if (start < span.end) yield { kind: "words", start, end: span.end };
}
