// Query log tables: what a report of the query log looks like, for a terminal, as Markdown, or as JSON lines. Pure.

import { sanitizeLine } from "../presentation/display-text.ts";
import type { Gap, QueryLogReport } from "./query-log-report.ts";

/** The forms of a report. */
export const reportFormats = ["table", "markdown", "jsonl"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** Writes a report, with a line break at its end. */
export function renderReport(report: QueryLogReport, format: ReportFormat): string {
  switch (format) {
    case "jsonl":
      return report.gaps.map((gap) => `${JSON.stringify(gap)}\n`).join("");
    case "markdown":
      return renderMarkdown(report);
    case "table":
      return renderTable(report);
    default:
      return format satisfies never;
  }
}

const columns = ["unanswered", "unsure", "not helpful", "first", "last", "question"];

function listCells({ questions, unanswered, unsure, unhelpful, first, last }: Gap) {
  const counts = [unanswered, unsure, unhelpful].map(String);
  return [...counts, first, last, questions.map(sanitizeLine).join(" / ")];
}

function renderMarkdown(report: QueryLogReport): string {
  const rows = [columns, columns.map(() => "---"), ...report.gaps.map(listCells)];
  const lines = rows.map((cells) => `| ${cells.map(escapeCell).join(" | ")} |`);
  return `${[...lines, "", describeSum(report)].join("\n")}\n`;
}

function escapeCell(text: string): string {
  return text.replaceAll(/[\\|`*_<>[\]]/g, String.raw`\$&`);
}

function renderTable(report: QueryLogReport): string {
  const rows = report.gaps.length === 0 ? [] : [columns, ...report.gaps.map(listCells)];
  const widths = columns.map((_, at) =>
    rows.reduce((most, cells) => Math.max(most, cells[at]?.length ?? 0), 0),
  );
  const lines = rows.map((cells) =>
    cells
      .map((cell, at) => (at < cells.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell))
      .join("  "),
  );
  return `${[...lines, describeSum(report)].join("\n")}\n`;
}

function describeSum({ questions, gaps, unread }: QueryLogReport): string {
  const skipped = unread === 0 ? "" : ` ${unread} lines could not be read.`;
  return `Questions: ${questions}. Gaps: ${gaps.length}.${skipped}`;
}
