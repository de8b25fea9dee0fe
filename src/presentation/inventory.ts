// Inventory in words: one line that tells an operator what was read of a file and what was not.

import type { Article } from "../core/article/article.ts";
import type { SkipReason } from "../core/article/blocks.ts";
import { takeInventory } from "../core/article/inventory.ts";

/**
 * Describes what was read of a file.
 *
 * @param name - of the file, as it is shown
 * @returns one line, such as "README.md: 41 paragraphs, 3 tables (17 rows) in 14 sections; skipped: 1 comment"
 */
export function describeInventory(name: string, article: Article): string {
  const { paragraphs, items, tables, rows, code, sections, skipped } = takeInventory(article);
  const read = [
    count(paragraphs, "paragraph"),
    count(items, "list item"),
    tables === 0 ? "" : `${count(tables, "table")} (${count(rows, "row")})`,
    code === 0 ? "" : count(code, "piece of code", "pieces of code"),
  ].filter((part) => part !== "");
  const place = sections === 0 ? "" : ` in ${count(sections, "section")}`;
  const left = Array.from(skipped, ([reason, number]) => count(number, ...skippedNames[reason]));
  return `${name}: ${read.join(", ")}${place}${left.length === 0 ? "" : `; skipped: ${left.join(", ")}`}`;
}

const skippedNames: Readonly<Record<SkipReason, readonly [one: string, many: string]>> = {
  "front matter": ["front matter", "front matters"],
  comment: ["comment", "comments"],
  navigation: ["contents list", "contents lists"],
  "code of the page": ["script, style or query", "scripts, styles and queries"],
  "embedded file": ["embedded file", "embedded files"],
  "letter head": ["line of a letter's head", "lines of letters' heads"],
  "running head": ["running head", "running heads"],
  rule: ["line or mark for a program", "lines and marks for programs"],
  scrap: ["scrap", "scraps"],
};

/** Nothing for none; the plural has an s unless another is given. */
function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return "";
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
