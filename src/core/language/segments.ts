// Segments: the boundaries that Unicode's rules find in a text (UAX 29), in time that grows with the
// text alone. A segmenter's own cost grows with the square of what it is given.

import type { Span } from "../text/span.ts";

/**
 * Cuts a stretch of text by a segmenter, through a window: the last segment in a window may be cut,
 * and is read again at the start of the next. One that fills the window ends with it.
 *
 * @returns the segments in order; together they are the stretch
 */
export function* segmentSpan(segmenter: Intl.Segmenter, text: string, span: Span): Generator<Span> {
  let offset = span.start;
  while (offset < span.end) {
    const windowEnd = Math.min(span.end, offset + windowLength);
    const segments = Array.from(
      segmenter.segment(text.slice(offset, windowEnd)),
      ({ index, segment }) => ({ start: offset + index, end: offset + index + segment.length }),
    );
    if (windowEnd < span.end && segments.length > 1) segments.pop();
    yield* segments;
    offset = segments.at(-1)?.end ?? windowEnd;
  }
}

/** UTF-16 units: many times the longest word, and short enough for its square to be nothing. */
const windowLength = 512;
