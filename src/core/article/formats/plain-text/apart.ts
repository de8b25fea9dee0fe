// Apart: in wrapped text, a line that ends long before its width between two sentences was ended by its author: a
// heading over prose, a signature, a caption. Which of them it is, is not known here.

import { sliceOf } from "../../../text/span.ts";
import type { Group, Line } from "./lines.ts";
import type { Habits } from "./parts.ts";
import { endsSentence } from "./wrapping.ts";

/** Of the width of a text: a line that is not longer has room for any word behind it. */
const shortLine = 0.6;

/**
 * Tells whether a line of wrapped text goes on in no other.
 *
 * @param index - of the line in its group
 * @param isFirst - whether what stands above it is something else than prose
 */
export function standsApart(
  { text, column, markers }: Habits,
  { lines }: Group,
  [index, isFirst]: readonly [number, boolean],
): boolean {
  const [before, line, next, after] = [-1, 0, 1, 2].map((place) => lines[index + place]);
  if (column === undefined || line === undefined || !isShort(line, column)) return false;
  if (!isFirst && before !== undefined && !endsSentence(text, before)) return false;
  const words = sliceOf(text, line);
  if (!opening.test(words) || /\t| {3}|[,;:，；：–—(/&=-]$/.test(words) || endsSentence(text, line))
    return false;
  if (next === undefined || markers.has(next)) return true;
  if (!opening.test(sliceOf(text, next)) || next.indent < line.indent) return false;
  if (!isShort(next, column)) return true;
  return after === undefined && endsSentence(text, next) && next.columns > line.columns;
}

/** Tells whether the first line of a group is a term, as in a manual: what it is stands below it, far further in. */
export function isTerm({ text, column }: Habits, { lines }: Group): boolean {
  const [line, next] = lines;
  if (column === undefined || line === undefined || next === undefined) return false;
  if (next.indent < line.indent + 4 || !isShort(line, column) || endsSentence(text, line))
    return false;
  return !/[,;:]$/.test(sliceOf(text, line)) && opening.test(sliceOf(text, next));
}

function isShort({ columns }: Line, column: number): boolean {
  return columns <= column * shortLine;
}

/** What a sentence or a name begins with. */
const opening = /^["'“‘„«(¿¡]?[\p{Lu}\p{Lt}\p{N}]/u;

/**
 * Tells whether an author ended a line though no stop shows it: it is short, ends in a word as no sentence does
 * ("What it is used for"), and the next begins with a capital.
 *
 * @param column - columns of wrapped lines, if there are any
 */
export function breaksOff(
  text: string,
  [line, next]: readonly [Line, Line],
  column: number | undefined,
): boolean {
  if (column === undefined || !isShort(line, column)) return false;
  return /\p{L}$/u.test(sliceOf(text, line)) && /^\p{Lu}/u.test(sliceOf(text, next));
}
