// Article counts: in a library, how many passages of each article say a stem, counted before any question comes.

import type { ArticleIndex } from "../index/article-index.ts";

/** What is counted in the articles of a library, by their numbers. */
export interface ArticleCounts {
  /** How many distinct stems the passages of each article have, added up; empty for a single article. */
  readonly lengths: readonly number[];
  /** Article after article in which a stem occurs: its number, and in how many of its passages. */
  readonly occurrencesOf: (stem: string) => readonly number[];
}

/** Counts stems by article. */
export function countByArticle({ passages }: Pick<ArticleIndex, "passages">): ArticleCounts {
  const lengths: number[] = [];
  const occurrences = new Map<string, number[]>();
  for (const { passage, stems } of passages) {
    if (passage.article === undefined) return { lengths: [], occurrencesOf: () => none };
    lengths[passage.article] = (lengths[passage.article] ?? 0) + stems.length;
    for (const stem of stems) countIn(occurrences, stem, passage.article);
  }
  return { lengths, occurrencesOf: (stem) => occurrences.get(stem) ?? none };
}

const none: readonly number[] = [];

function countIn(occurrences: Map<string, number[]>, stem: string, article: number): void {
  const known = occurrences.get(stem);
  if (known === undefined) occurrences.set(stem, [article, 1]);
  else if (known.at(-2) !== article) known.push(article, 1);
  else known[known.length - 1] = (known.at(-1) ?? 0) + 1;
}
