// Heads: bold words that begin a paragraph and name what the rest of it says, or ask what it answers: a bold
// line over others, a bold question before its answer. A page shows one paragraph, a reader sees two.

import { type Span, sliceOf, trim } from "../../../text/span.ts";
import type { InlineMarks } from "./inline-marks.ts";

/**
 * Splits the bold head off a paragraph.
 *
 * @returns the head and the rest, or undefined when it has none
 */
export function splitHead(
  text: string,
  paragraph: Span,
  { hidden, styled }: InlineMarks,
): readonly [head: Span, rest: Span] | undefined {
  const [bold] = styled;
  const opening = hidden[0];
  if (bold?.style.kind !== "bold" || opening?.start !== paragraph.start) return undefined;
  if (opening.end !== bold.start || bold.end - bold.start > longestHead) return undefined;
  const closing = hidden.find(({ start }) => start === bold.end);
  if (closing === undefined) return undefined;
  const after = text.slice(closing.end, paragraph.end);
  // "**Note:**" is a label of the sentence behind it.
  const lineRest = /[:：]$/u.test(sliceOf(text, bold))
    ? undefined
    : /^[ \t]*\\?(?=[\r\n])/.exec(after)?.[0].length;
  const isQuestion = /[?？؟][*_]*$/u.test(sliceOf(text, bold)) && /^\s/.test(after);
  if (lineRest === undefined && !isQuestion) return undefined;
  const head = { start: paragraph.start, end: closing.end };
  const rest = trim(text, { start: closing.end + (lineRest ?? 0), end: paragraph.end });
  // A list of bold lines has no head.
  return rest.start < rest.end && !/^(?:\*\*|__|<b>)/.test(sliceOf(text, rest))
    ? [head, rest]
    : undefined;
}

/**
 * Splits lines that each begin with bold words, some of which ask, into heads and what is said of them.
 *
 * @returns heads and their text in turns, or undefined when a line is of another kind
 */
export function splitHeadedLines(
  text: string,
  paragraph: Span,
  { hidden, styled }: InlineMarks,
): readonly Span[] | undefined {
  const bolds = styled.filter(({ style }) => style.kind === "bold");
  const ends = new Map(bolds.map(({ start, end }) => [start, end]));
  const opened = new Map(hidden.map((mark) => [mark.start, mark.end]));
  const spans: Span[] = [];
  let asks = false;
  for (const { index, 0: line } of sliceOf(text, paragraph).matchAll(/[^\r\n]+/g)) {
    const { start, end } = trim(text, {
      start: paragraph.start + index,
      end: paragraph.start + index + line.length,
    });
    const words = ends.get(opened.get(start) ?? -1);
    const closed = words === undefined ? undefined : opened.get(words);
    if (words === undefined || closed === undefined || closed >= end) return undefined;
    if (words - start > longestHead || /[:：]$/u.test(text.slice(start, words))) return undefined;
    asks ||= /[?？؟]$/u.test(text.slice(start, words));
    spans.push({ start, end: closed }, trim(text, { start: closed, end }));
  }
  return asks && spans.length > 2 ? spans : undefined;
}

/** UTF-16 units: a longer one is a sentence that is set in bold. */
const longestHead = 200;
