// Table: figures as a person reads them in a terminal.

import type { Figures } from "./scoring.ts";
import type { Target } from "./targets.ts";

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

/**
 * Lays out targets, a row each; what is not reached is marked.
 */
export function renderTargets(targets: readonly Target[]): string {
  const head = `${"".padEnd(44)}${"n".padStart(6)}${"value".padStart(8)}${"least".padStart(8)}${"aim".padStart(8)}`;
  const lines = targets.map(({ name, count, value, least, aim }) => {
    const isReached = aim < least ? value <= least : value >= least;
    const cells = [value.toFixed(1), `${least}`, `${aim}`].map((text) => text.padStart(8)).join("");
    return `${name.padEnd(44)}${`${count}`.padStart(6)}${cells}${isReached ? "" : "  missed"}`;
  });
  return [head, ...lines].join("\n");
}
