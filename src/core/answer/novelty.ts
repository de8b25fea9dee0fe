// Novelty: whether a further excerpt shows anything that those before it do not.

import type { RankedPassage } from "../rank/ranking.ts";
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
  const known = new Map<Span, readonly string[]>();
  const stemsOf = (span: Span): readonly string[] => {
    const stems = known.get(span) ?? collectStems(span, hits);
    known.set(span, stems);
    return stems;
  };
  return (one, excerpts) => {
    if (excerpts.some((other) => overlaps(other, one))) return false;
    return !excerpts.some(
      (other) =>
        isNearDuplicate(stemsOf(other), stemsOf(one)) &&
        findArticle(other, hits) === findArticle(one, hits),
    );
  };
}

/** Which article of a library a stretch is of; undefined of a single one. */
function findArticle(span: Span, hits: readonly RankedPassage[]): number | undefined {
  return hits.find(({ passage }) => contains(span, passage))?.passage.article;
}

/** Whether two stretches share most of their stems (Jaccard's index). */
function isNearDuplicate(some: readonly string[], others: readonly string[]): boolean {
  const [less, more] = some.length < others.length ? [some, others] : [others, some];
  if (less.length <= mostlySame * more.length) return false;
  const known = new Set(less);
  let shared = 0;
  for (const stem of more) if (known.has(stem)) shared += 1;
  return shared > mostlySame * (less.length + more.length - shared);
}

const mostlySame = 0.8;

/** Each once. */
function collectStems(span: Span, hits: readonly RankedPassage[]): readonly string[] {
  const inside = hits.filter(({ passage }) => contains(span, passage));
  const [first, ...others] = inside;
  if (others.length === 0) return first?.words.stems ?? [];
  return [...new Set(inside.flatMap(({ words }) => words.stems))];
}
