// Report: figures as a Markdown table, and budgets beside what was measured.

import type { Spread } from "./samples.ts";

/** Lays out a Markdown table; the first row is its head. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? `:${"-".repeat(width + 1)}` : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(head), rule, ...rows.slice(1).map(line)].join("\n");
}

/** What a figure may be at the most. */
export interface Budget {
  readonly name: string;
  /** Infinity where a figure only stands beside another. */
  readonly atMost: number;
  readonly measured: Spread;
  readonly unit: "×" | "ms" | "MB" | "MiB" | "";
}

/** Lays out budgets beside what was measured; one that is missed is told, no more: machines are noisy. */
export function budgetTable(budgets: readonly Budget[]): string {
  return tableOf([
    ["budget", "at most", "measured", "least to most", ""],
    ...budgets.map(({ name, atMost, unit, measured: { median, least, most } }) => [
      name,
      Number.isFinite(atMost) ? `${atMost} ${unit}` : "",
      `${figure(median)} ${unit}`,
      least === most ? "" : `${figure(least)} to ${figure(most)}`,
      !Number.isFinite(atMost) ? "" : median <= atMost ? "met" : "MISSED",
    ]),
  ]);
}

/** Writes a number with two or three telling digits. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3;
  return value.toFixed(digits);
}
