// Inspection: what the bot has read of a file, block by block, and what it left out. For operators who
// want to see why something is found or not. Pure.

import type { Article } from "../core/article/article.ts";
import { plainText } from "../core/article/markup.ts";
import { type Passage, splitPassages } from "../core/article/passages.ts";
import { listSectionPath } from "../core/article/sections.ts";
import { sanitizeLine } from "../presentation/display-text.ts";
import { describeInventory } from "../presentation/inventory.ts";

/**
 * Renders what was read.
 *
 * @param name - of the file
 * @returns a summary, the title, a line a passage with its number, kind and section, then what was skipped
 */
export function renderInspection(name: string, article: Article): string {
  const passages = splitPassages(article);
  const lines = [
    ...renderTitle(article, passages),
    ...passages.map((passage) => renderPassage(article, passage)),
  ];
  const skipped = article.skipped.map(
    ({ start, end, reason }) =>
      `  skipped, ${reason}: ${sanitizeLine(article.text.slice(start, Math.min(end, start + longestShown)))}`,
  );
  return `${[sanitizeLine(describeInventory(name, article)), ...lines, ...skipped].join("\n")}\n`;
}

/** What is shown of a place that was skipped, in UTF-16 units. */
const longestShown = 100;

/** The title on a line of its own, unless it is a passage as well. */
function renderTitle({ text, markup, title }: Article, passages: readonly Passage[]): string[] {
  if (title === undefined || passages.some(({ start }) => start === title.start)) return [];
  return [`      ${sanitizeLine(plainText(text, markup, title))}  [title]`];
}

function renderPassage(
  { text, markup, title }: Article,
  { paragraph, start, end }: Passage,
): string {
  const show = (span: { readonly start: number; readonly end: number }): string =>
    sanitizeLine(plainText(text, markup, span));
  const path = listSectionPath(paragraph.section).map(show).join(" > ");
  const context = paragraph.context.map((each) => `${each.kind}: ${show(each)}`);
  const notes = [
    ...(start === title?.start ? ["title"] : []),
    paragraph.isQuestion ? "question" : paragraph.kind,
    ...(path === "" ? [] : [`in ${path}`]),
    ...context,
  ];
  return `${String(paragraph.number).padStart(4)}  ${show({ start, end })}  [${notes.join("; ")}]`;
}
