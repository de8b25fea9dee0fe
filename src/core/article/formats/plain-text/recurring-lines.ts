// Recurring lines: lines of a text that are alike but for their digits, how far they stand apart and whether one of
// their numbers counts up. Whether they belong to the text is not known here.

import { sliceOf } from "../../../text/span.ts";
import type { Line } from "./lines.ts";

/** UTF-16 units: a longer line is a sentence. */
const longestHead = 150;

/** Lines that are alike but for their digits. */
export interface Recurring {
  /** Their positions among the lines that are not blank, in order. */
  readonly places: readonly number[];
  /** Whether one of their numbers counts up by one, or by two where every other page has them. */
  readonly isCounting: boolean;
  /** Whether they are the same, digits included. */
  readonly isSame: boolean;
  /** The least and the greatest number of lines between two of them. */
  readonly nearest: number;
  readonly farthest: number;
}

/**
 * Finds the lines that recur, and those that tell the number of a page even once.
 *
 * @param lines - those that are not blank
 * @returns the lines by what they have in common
 */
export function groupRecurring(
  text: string,
  lines: readonly Line[],
): ReadonlyMap<string, Recurring> {
  const places = new Map<string, number[]>();
  for (const [place, line] of lines.entries()) {
    if (line.end - line.start > longestHead) continue;
    const key = sliceOf(text, line)
      .replaceAll(/\p{Nd}+/gu, "0")
      .replaceAll(/\s+/g, " ");
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  }
  return new Map(
    [...places]
      .filter(([key, { length }]) => /[\p{L}\p{N}]/u.test(key) && (length > 1 || pageOf.test(key)))
      .map(([key, each]) => [key, describe(text, lines, each)]),
  );
}

function describe(text: string, lines: readonly Line[], places: readonly number[]): Recurring {
  const rows = places.map((place) => readNumbers(text, lines[place]));
  const [first = [], second = []] = rows;
  const isCounting = first.some((_, slot) => {
    const step = (second[slot] ?? 0) - (first[slot] ?? 0);
    return (
      (step === 1 || step === 2) &&
      rows.every((row, index) => row[slot] === (first[slot] ?? 0) + index * step)
    );
  });
  const isSame = rows.every((row) => row.every((value, slot) => value === first[slot]));
  let nearest = Infinity;
  let farthest = 0;
  for (const [index, place] of places.entries()) {
    const before = places[index - 1];
    if (before === undefined) continue;
    nearest = Math.min(nearest, place - before - 1);
    farthest = Math.max(farthest, place - before - 1);
  }
  return { places, isCounting, isSame, nearest, farthest };
}

/** Reads the numbers of a line, in order; none for no line. */
export function readNumbers(text: string, line: Line | undefined): readonly number[] {
  if (line === undefined) return [];
  return Array.from(sliceOf(text, line).matchAll(/\p{Nd}+/gu), ([digits]) => Number(digits));
}

/** "Page 2 of 7", in a few languages. */
export const pageOf: RegExp =
  /(?:^|[^\p{L}])(?:page|seite|p[áa]gina|pagina|sida|strona|стр\p{L}*)\.?\s+\d{1,4}\s?(?:of|von|de|di|sur|van|av|z|из|\/)\s?\d{1,4}(?:$|\D)/iu;
