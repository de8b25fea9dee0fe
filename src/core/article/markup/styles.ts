// Styles: which styles a place of the text is set in. Styled ranges nest, so each has one that is next
// around it, and a place is found by a search in the starts and a climb through those around.

import { firstIndex } from "../../text/first-index.ts";
import type { Span } from "../../text/span.ts";
import type { Markup, Style, StyledSpan } from "../blocks.ts";

/** A range in which the styles do not change. */
export interface StyledPart extends Span {
  /** From the outermost; empty for plain words. */
  readonly styles: readonly Style[];
}

/** Cuts a part of a range where styles change; its calls go forward in the text. */
export type StyleReader = (part: Span) => Generator<StyledPart>;

/** Makes a reader of the styles in a range. */
export function readStyles(markup: Markup, span: Span): StyleReader {
  const { styled } = markup;
  let next = firstIndex(styled.length, (index) => (styled[index]?.start ?? 0) > span.start);
  let open = openAt(markup, next - 1, span.start);
  let styles = open.map(({ style }) => style);
  const moveTo = (place: number): void => {
    const before = open;
    if (open.some(({ end }) => end <= place)) open = open.filter(({ end }) => end > place);
    for (
      let each = styled[next];
      each !== undefined && each.start <= place;
      each = styled[++next]
    ) {
      open = [...open.filter(({ end }) => end > each.start), each].filter(({ end }) => end > place);
    }
    if (open !== before) styles = open.map(({ style }) => style);
  };
  return function* cut({ start, end }) {
    for (let place = start; place < end;) {
      moveTo(place);
      const change = Math.min(end, styled[next]?.start ?? end, open.at(-1)?.end ?? end);
      yield { start: place, end: change, styles };
      place = change;
    }
  };
}

/** Whether anything of a range is set in a style. */
export function isStyled(markup: Markup, span: Span): boolean {
  const { styled } = markup;
  const next = firstIndex(styled.length, (index) => (styled[index]?.start ?? 0) > span.start);
  const beginsWithin = (styled[next]?.start ?? span.end) < span.end;
  return beginsWithin || openAt(markup, next - 1, span.start).length > 0;
}

/** The ranges open at a place, from the outermost. */
function openAt(markup: Markup, last: number, place: number): readonly StyledSpan[] {
  const open: StyledSpan[] = [];
  const around = aroundOf(markup);
  for (let index = last; index >= 0; index = around[index] ?? -1) {
    const each = markup.styled[index];
    if (each !== undefined && each.end > place) open.push(each);
  }
  return open.toReversed();
}

/** Of each styled range the position of the one around it, or -1; made once for each markup. */
const known = new WeakMap<Markup, Int32Array>();

function aroundOf(markup: Markup): Int32Array {
  const found = known.get(markup);
  if (found !== undefined) return found;
  const around = new Int32Array(markup.styled.length);
  const open: number[] = [];
  for (const [index, { start }] of markup.styled.entries()) {
    while (open.length > 0 && (markup.styled[open.at(-1) ?? 0]?.end ?? 0) <= start) open.pop();
    around[index] = open.at(-1) ?? -1;
    open.push(index);
  }
  known.set(markup, around);
  return around;
}
