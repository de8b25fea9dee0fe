// Nesting: which items a new one stands in, told by how far in it is and by how both are numbered. What the
// items say is not known here.

import type { Part } from "./parts.ts";

/** An item that further blocks can belong to. */
export interface OpenItem {
  readonly part: Place;
  /** Position of its block. */
  readonly index: number;
}

/** Where an item stands, and by what it is marked. */
export type Place = Pick<Part, "marker" | "indent" | "gap">;

/**
 * Closes the items that a new one is not nested in: deeper ones, and those of its own list.
 *
 * @param items - those around the current place, the outermost first; shortened
 */
export function closeItems(items: OpenItem[], part: Place): void {
  const style = part.marker?.style;
  const same = items.findIndex(
    ({ part: item }) => item.marker?.style === style && item.indent === part.indent,
  );
  if (same >= 0) items.length = same;
  while (items.length > 0) {
    const top = items.at(-1)?.part;
    if (top === undefined || isNested(top, part)) break;
    items.pop();
  }
}

function isNested(outer: Place, inner: Place): boolean {
  if (inner.indent !== outer.indent) return inner.indent > outer.indent;
  const [mark, innerMark] = [outer.marker, inner.marker];
  if (mark === undefined || innerMark === undefined || mark.style === innerMark.style) return false;
  const areNumbers = [mark, innerMark].every((each) => /^[\d.]+$/.test(each.style));
  if (areNumbers && mark.depth !== innerMark.depth) return innerMark.depth > mark.depth;
  // "1." and below it, no further in, "a)" or "-": a list within, when nothing parts them or "2." follows.
  return !mark.isBullet && (inner.gap === 0 || mark.goesOn);
}
