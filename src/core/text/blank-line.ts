// Blank line: what parts paragraphs in most ways of writing.

import { type Span, sliceOf } from "./span.ts";

/** Tells whether a blank line lies in a stretch, however its lines end. */
export function hasBlankLine(text: string, stretch: Span): boolean {
  return blankLine.test(sliceOf(text, stretch));
}

/** "\r\n" is one end of a line, not two. */
const blankLine = /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/;
