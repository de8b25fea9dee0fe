// Inspection: what the bot has read of a file, block by block, and what it left out. For operators who
// want to see why something is found or not. Pure.

import type { Article } from "../core/article/article.ts";
import type { SkipReason } from "../core/article/blocks.ts";
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
  const skipped = article.skipped.map(({ start, end, reason }) => {
    const shown = sanitizeLine(article.text.slice(start, Math.min(end, start + longestShown)));
    return `  skipped, ${reason === "rule" ? nameMark(shown) : reasons[reason]}: ${shown}`;
  });
  return `${[sanitizeLine(describeInventory(name, article)), ...lines, ...skipped].join("\n")}\n`;
}

const reasons: Readonly<Record<Exclude<SkipReason, "rule">, string>> = {
  "front matter": "front matter",
  comment: "a comment",
  navigation: "a contents list or a link within the page",
  "code of the page": "code that the page runs",
  "embedded file": "a file that is shown in its place",
  "letter head": "the head of a letter",
  "running head": "what each page repeats above or below its text",
  scrap: "no part of the text (a badge, a caption, a button)",
};

/** What a line or mark that no page shows is for. */
function nameMark(shown: string): string {
  if (!/[\p{L}\p{N}]/u.test(shown)) return "a line that only draws";
  if (/^\[[^\]]{1,100}\]:/.test(shown)) return "the target of a link";
  return /^[\p{L}\p{N}]/u.test(shown) ? "a word for what colours the code" : "a mark for a program";
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
