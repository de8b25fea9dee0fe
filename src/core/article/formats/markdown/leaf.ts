// Leaf: what can be said of a range with its marks before it becomes a block: how much of it a reader
// sees, and whether it is no text at all: a contents list's link, a row of badges.

import { type Span, trim } from "../../../text/span.ts";
import { type InlineMarks, noMarks } from "./inline-marks.ts";

/**
 * Cuts a range to what is shown of it. A mark at an end stays when its other half lies inside, so that
 * `**Keel** of the ship` keeps both.
 *
 * @returns the narrower range; empty when nothing in it is shown
 */
export function trimMarks(text: string, span: Span, marks: InlineMarks): Span {
  if (marks === noMarks) return trimInvisible(text, span);
  const gaps = [
    ...marks.hidden,
    ...marks.replaced.filter(({ shown }) => shown.trim() === ""),
  ].toSorted((a, b) => a.start - b.start);
  let { start, end } = trimInvisible(text, span);
  for (const gap of gaps) {
    if (gap.end <= start) continue;
    if (gap.start > start) break;
    start = trimInvisible(text, { start: Math.min(gap.end, end), end }).start;
  }
  for (const gap of gaps.toReversed()) {
    if (gap.start >= end || end <= start) continue;
    if (gap.end < end) break;
    end = trimInvisible(text, { start, end: Math.max(gap.start, start) }).end;
  }
  return end <= start ? { start, end: start } : addOtherHalves({ start, end }, marks);
}

/**
 * Cuts a logo off a heading: a picture at its start or end, where words are left.
 *
 * @param span - as {@link trimMarks} makes it
 */
export function trimLogos(text: string, span: Span, marks: InlineMarks): Span {
  let { start, end } = span;
  for (const image of marks.images) {
    if (image.start > start || image.end <= start) continue;
    start = trimMarks(text, { start: Math.min(image.end, end), end }, marks).start;
  }
  for (const image of marks.images.toReversed()) {
    if (image.end < end || image.start >= end || image.start < start) continue;
    end = trimMarks(text, { start, end: image.start }, marks).end;
  }
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : span;
}

/**
 * Cuts badges off a paragraph: pictures that are links, in lines of their own above or below its words.
 *
 * @param span - as {@link trimMarks} makes it
 * @returns the words; all of the span when it has no such lines, or no words beside them
 */
export function trimBadges(text: string, span: Span, marks: InlineMarks): Span {
  const { images, hidden } = marks;
  if (images.length === 0) return span;
  const said = listOutside(span, [...hidden, ...images]).flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu), ({ index, 0: word }) => ({
      start: start + index,
      end: start + index + word.length,
    })),
  );
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return span;
  const above = images.filter(({ end }) => end <= first.start);
  const below = images.filter(({ start }) => start >= last.end);
  const [head, tail] = [above.at(-1), below[0]];
  let { start, end } = span;
  if (head && areBadges(above, marks) && /[\r\n]/.test(text.slice(head.end, first.start)))
    start = head.end;
  if (tail && areBadges(below, marks) && /[\r\n]/.test(text.slice(last.end, tail.start)))
    end = tail.start;
  return start === span.start && end === span.end ? span : trimMarks(text, { start, end }, marks);
}

function areBadges(images: readonly Span[], { styled }: InlineMarks): boolean {
  const links = styled.filter(({ style }) => style.kind === "link");
  let at = 0;
  return images.every((image) => {
    while ((links[at]?.end ?? Infinity) < image.end) at += 1;
    return (links[at]?.start ?? Infinity) <= image.start;
  });
}

function trimInvisible(text: string, span: Span): Span {
  let { start, end } = trim(text, span);
  while (start < end && invisible.test(text.charAt(start))) start++;
  while (start < end && invisible.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const invisible = /[\s\u00ad\u180e\u200b-\u200f\u2060\ufeff]/;

function addOtherHalves({ start, end }: Span, { hidden, styled }: InlineMarks): Span {
  const opening = new Map(hidden.map((mark) => [mark.end, mark.start]));
  const closing = new Map(hidden.map((mark) => [mark.start, mark.end]));
  let [from, to] = [start, end];
  for (const style of styled) {
    const isOpenedBefore = style.start <= start && start < style.end && style.end < end;
    const isClosedAfter = style.end >= end && start < style.start && style.start < end;
    if (isOpenedBefore) from = Math.min(from, opening.get(style.start) ?? from);
    if (isClosedAfter) to = Math.max(to, closing.get(style.end) ?? to);
  }
  return { start: from, end: to };
}

/** A block with the marks in it. */
interface MarkedBlock extends Span {
  readonly marks: InlineMarks;
}

/**
 * Tells whether a block has no words but those of links within the file.
 *
 * @param fewest - how many links there must be at least
 */
export function isNavigation(text: string, block: MarkedBlock, fewest: number): boolean {
  const { marks } = block;
  const links = marks.styled.flatMap(({ start, end, style }) =>
    style.kind === "link" ? [{ start, end, url: style.url }] : [],
  );
  if (links.length < fewest || links.some(({ url }) => !url.startsWith("#"))) return false;
  return !/\p{L}/u.test(readOutside(text, block, [...marks.hidden, ...links]));
}

/** Tells whether a block is nothing but badges: pictures that are links, or several small pictures. */
export function isBadges(text: string, block: Span, marks: InlineMarks): boolean {
  const { images, styled, hidden } = marks;
  const [first] = images;
  if (first === undefined) return false;
  const isLinked = styled.some(
    ({ start, end, style }) => style.kind === "link" && start <= first.start && first.end <= end,
  );
  const isWordy = /\s\S+\s\S+\s/.test(text.slice(first.start, first.end));
  if (!isLinked && images.length === 1 && isWordy) return false;
  return !/[\p{L}\p{N}]/u.test(readOutside(text, block, [...hidden, ...images]));
}

/** The text of a block without some ranges. */
function readOutside(text: string, block: Span, ranges: readonly Span[]): string {
  return listOutside(block, ranges)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}

/** What is left of a block without some ranges, in order. */
function listOutside(block: Span, ranges: readonly Span[]): readonly Span[] {
  const rest: Span[] = [];
  let from = block.start;
  for (const { start, end } of [...ranges].toSorted((a, b) => a.start - b.start)) {
    if (start > from && from < block.end)
      rest.push({ start: from, end: Math.min(start, block.end) });
    from = Math.max(from, end);
  }
  if (from < block.end) rest.push({ start: from, end: block.end });
  return rest;
}
