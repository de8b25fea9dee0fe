// Bold: the stars that people put around words in plain text, as on chat servers. They are no words.

import { type Span, sliceOf } from "../../../text/span.ts";
import type { Line } from "./lines.ts";

/**
 * Finds stars around words of one line.
 *
 * @returns the signs, in order
 */
export function findBold(text: string, lines: readonly Line[]): readonly Span[] {
  return lines.flatMap((line) =>
    Array.from(
      sliceOf(text, line).matchAll(bold),
      ({ index, 0: whole, 1: open = "", 2: words = "" }) => {
        const start = line.start + index;
        const from = start + open.length;
        const to = from + words.length;
        return [
          { start, end: from },
          { start: to, end: start + whole.length },
        ];
      },
    ).flat(),
  );
}

const bold = /((?:__)?\*\*)(?=[^\s*])([^*]{1,300}?)(?<=[^\s*])\*\*(?:__)?/g;
