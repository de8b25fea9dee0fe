// Table: figures as a person reads them in a terminal.

import type { Figures } from "./scoring.ts";

/** The figures that are shown, with their titles; {@link Figures} tells what each is. */
export const columns: readonly (readonly [keyof Figures, string])[] = [
  ["count", "n"],
  ["top1", "top-1"],
  ["top3", "top-3"],
  ["complete", "complete"],
  ["precision", "precision"],
  ["claimed", "claimed"],
  ["withoutExcerpt", "no-excerpt"],
  ["notClaimed", "not-claimed"],
  ["silent", "silent"],
  ["recall", "recall"],
  ["meanLength", "length"],
];

/** Width of a cell, in characters. */
const cell = 13;

/**
 * Lays out figures, a row each.
 *
 * @returns lines of text; a dash where there is nothing to share
 */
export function renderTable(rows: readonly (readonly [string, Figures])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length), 4);
  const head = [" ".repeat(width), ...columns.map(([, title]) => title.padStart(cell))].join("");
  const lines = rows.map(([name, figures]) => {
    const cells = columns.map(([key]) => {
      const value = figures[key];
      const digits = key === "count" || key === "meanLength" ? 0 : 1;
      return (Number.isNaN(value) ? "–" : value.toFixed(digits)).padStart(cell);
    });
    return [name.padEnd(width), ...cells].join("");
  });
  return [head, ...lines].join("\n");
}
