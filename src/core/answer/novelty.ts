// Novelty: whether a further excerpt shows anything that those before it do not.

import type { RankedPassage } from "../rank/rank.ts";
import { type Span, contains, overlaps } from "../text/span.ts";

/**
 * Prepares for the excerpts that are made of the same hits.
 *
 * @returns tells whether a stretch shows none of the same words as the excerpts before it, nor says the same in its own.
 *   What another article says nearly the same may be what it says otherwise, and is novel; what it says just the same
 *   is no hit of its own.
 */
export function createNoveltyCheck(
  hits: readonly RankedPassage[],
): (one: Span, excerpts: readonly Span[]) => boolean {
  const known = new Map<Span, ReadonlySet<string>>();
  const stemsOf = (span: Span): ReadonlySet<string> => {
    const stems = known.get(span) ?? collectStems(span, hits);
    known.set(span, stems);
    return stems;
  };
  return (one, excerpts) => {
    if (excerpts.some((other) => overlaps(other, one))) return false;
    const article = findArticle(one, hits);
    return !excerpts.some(
      (other) =>
        findArticle(other, hits) === article && isNearDuplicate(stemsOf(other), stemsOf(one)),
    );
  };
}

/** Which article of a library a stretch is of; undefined of a single one. */
function findArticle(span: Span, hits: readonly RankedPassage[]): number | undefined {
  return hits.find(({ passage }) => contains(span, passage))?.passage.article;
}

/** Whether two stretches share most of their stems (Jaccard's index). */
function isNearDuplicate(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const stem of others) if (some.has(stem)) shared += 1;
  return shared > mostlySame * (some.size + others.size - shared);
}

const mostlySame = 0.8;

function collectStems(span: Span, hits: readonly RankedPassage[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const {
    passage,
    words: { stems },
  } of hits) {
    if (contains(span, passage)) for (const stem of stems) found.add(stem);
  }
  return found;
}
