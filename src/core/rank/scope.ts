// Scope: the passages that a question is asked of, all or those of one article of a library, with what is counted
// among them. A word that is common in the library may be rare in the article that is asked.

import type { ArticleIndex } from "../index/article-index.ts";
import { createCache } from "../text/cache.ts";
import type { Span } from "../text/span.ts";
import type { ArticleCounts } from "./article-counts.ts";

/** What a question is asked of. */
export interface Scope {
  /** Positions of its passages; undefined means all. */
  readonly among: Span | undefined;
  /** How many passages it has. */
  readonly count: number;
  /** In how many of them a stem occurs. */
  readonly frequencyOf: (stem: string) => number;
  /** Whether the title says a stem, so that every passage is about it, be it said or not. */
  readonly isInTitle: (stem: string) => boolean;
}

/** Finds the scope of a part of the text that is a whole article; undefined is all of the text. */
export type FindScope = (within: Span | undefined) => Scope;

/** So many scopes are kept; a library has no more articles. */
const mostKept = 1_000;

/**
 * Prepares the scopes of an article or a library.
 *
 * @param title - the stems of the article's title; none for a library
 */
export function createScopes(
  { passages, frequencyOf }: Pick<ArticleIndex, "passages" | "frequencyOf">,
  { occurrencesOf }: ArticleCounts,
  title: ReadonlySet<string> = new Set(),
): FindScope {
  const isInTitle = (stem: string): boolean => title.has(stem);
  const countBefore = (offset: number): number => {
    const found = passages.findIndex(({ passage }) => passage.start >= offset);
    return found < 0 ? passages.length : found;
  };
  const all: Scope = { among: undefined, count: passages.length, frequencyOf, isInTitle };
  const findPart = createCache(mostKept, (within: Span): Scope => {
    const among = { start: countBefore(within.start), end: countBefore(within.end) };
    const article = passages[among.start]?.passage.article;
    return {
      among,
      count: among.end - among.start,
      // Phrases are not counted by article; what all of them have is the most that one can.
      frequencyOf: (stem) =>
        stem.includes(" ") ? frequencyOf(stem) : readCount(occurrencesOf(stem), article),
      isInTitle,
    };
  });
  return (within) => (within === undefined ? all : findPart(within));
}

function readCount(occurrences: readonly number[], article: number | undefined): number {
  for (let at = 0; at < occurrences.length; at += 2)
    if (occurrences[at] === article) return occurrences[at + 1] ?? 0;
  return 0;
}
