// Edit distance: how far apart two spellings are.

import { numberAt } from "./typed-arrays.ts";

/**
 * Tells whether one letter added, dropped or changed, or two neighbours swapped, turn one word into the
 * other.
 */
export function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  // Both loops stop at the ends of the words, where charCodeAt is NaN, which is equal to nothing.
  let start = 0;
  while (one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  while (one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)) end++;
  const differing = Math.max(one.length, other.length) - start - end;
  if (differing <= 1) return true;
  return differing === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
}

/**
 * Counts the edits between two words: one letter added, dropped or changed, or two swapped
 * (Damerau–Levenshtein, optimal string alignment).
 *
 * @param most - when the words are further apart, any number above it may be returned
 */
export function computeEditDistance(one: string, other: string, most: number): number {
  const width = other.length;
  let above = Array.from({ length: width + 1 }, (_, index) => index);
  let before = above;
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      const changed = numberAt(above, column - 1) + (same ? 0 : 1);
      let cost = Math.min(changed, numberAt(above, column) + 1, numberAt(current, column - 1) + 1);
      const swapped =
        row > 1 &&
        column > 1 &&
        one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, numberAt(before, column - 2) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return least;
    before = above;
    above = current;
  }
  return numberAt(above, width);
}
