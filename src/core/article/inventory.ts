// Inventory: what was read of an article, in numbers, and what was left out with the reasons. For whoever
// wants to be sure that nothing of a file was lost.

import type { Article } from "./article.ts";
import type { SkipReason } from "./blocks.ts";

/** How much of each kind an article has. */
export interface Inventory {
  readonly paragraphs: number;
  readonly items: number;
  readonly tables: number;
  /** Of all tables, headers not counted. */
  readonly rows: number;
  readonly code: number;
  readonly sections: number;
  /** How many places were left out for each reason. */
  readonly skipped: ReadonlyMap<SkipReason, number>;
}

/**
 * Counts what was read of an article.
 */
export function takeInventory({ paragraphs, sections, skipped }: Article): Inventory {
  const counts = { prose: 0, item: 0, table: 0, code: 0, heading: 0 };
  let rows = 0;
  for (const { kind, sentences } of paragraphs) {
    counts[kind] += 1;
    if (kind === "table") rows += sentences.length;
  }
  const reasons = new Map<SkipReason, number>();
  for (const { reason } of skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return {
    paragraphs: counts.prose,
    items: counts.item,
    tables: counts.table,
    rows,
    code: counts.code,
    sections: sections.length,
    skipped: reasons,
  };
}
