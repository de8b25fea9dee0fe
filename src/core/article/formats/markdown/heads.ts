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

/** UTF-16 units: a longer one is a sentence that is set in bold. */
const longestHead = 200;
