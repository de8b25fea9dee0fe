// Span: a half-open range of the article's text.
// Every excerpt, citation and mark is a span, never a copy, so whatever is shown can be traced to
// its place and checked word for word.

/** A half-open range `[start, end)` in UTF-16 units, with `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a span.
 *
 * @returns the verbatim slice of `text` that the span covers
 */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/**
 * Tells whether `inner` lies within `outer`; a span contains itself.
 *
 * @returns true when no unit of `inner` is outside `outer`
 */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Tells whether two spans share at least one unit; spans that only touch do not.
 *
 * @returns true when they overlap
 */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Drops white space from both ends of a span.
 *
 * @returns the narrower span; empty, at the old start, when there is only white space
 */
export function trim(text: string, span: Span): Span {
  const slice = sliceOf(text, span);
  const start = span.start + (slice.length - slice.trimStart().length);
  const end = span.end - (slice.length - slice.trimEnd().length);
  return start < end ? { start, end } : { start: span.start, end: span.start };
}
