// Shown passages: which passages of the article the excerpts have that were just shown. A question that goes on from
// them is read by these: it borrows their words, prefers what stands near them, and counts the list that they are of.

import type { IndexedPassage } from "../index/indexed-passage.ts";
import { firstIndex } from "../text/first-index.ts";
import { type Span, overlaps } from "../text/span.ts";

/** The passages of each excerpt that was shown, in order, those of the first excerpt first; empty when nothing was shown. */
export type ShownPassages = readonly (readonly IndexedPassage[])[];

/**
 * Finds the passages of what was shown.
 *
 * @param focus - the excerpts, the first of them first
 * @param passages - all of the article's
 */
export function findShownPassages(
  focus: readonly Span[],
  passages: readonly IndexedPassage[],
): ShownPassages {
  return focus.map((excerpt) => {
    const ends = (at: number): number => passages[at]?.passage.end ?? 0;
    const from = firstIndex(passages.length, (at) => ends(at) > excerpt.start);
    return passages
      .slice(from, from + mostShown)
      .filter(({ passage }) => overlaps(passage, excerpt));
  });
}

/** More passages than any excerpt has: a forged button may name the whole article as one. */
const mostShown = 64;
