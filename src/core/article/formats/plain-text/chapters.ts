// Chapters: headings that say so by a number or a date: "Chapter 2", "§ 3", "3. Bonfires", "4 May". Which of
// them are headings is told by their recurring, and by the text that stands below them.

import { isDate } from "../../../language/english/boilerplate.ts";
import { sliceOf } from "../../../text/span.ts";
import type { Part } from "./parts.ts";
import { endsSentence } from "./wrapping.ts";

/** A word with a number, as chapters have: "Article II.", "§ 3", "Rule 4: No spam", "第1章"; one group is the word. */
export const chapterMark: RegExp =
  /^(?:第[\d０-９一二三四五六七八九十百]{1,5}([章節条部編話回])|제 ?\d{1,3}([장절조편부])|(\p{Lu}\p{L}{1,14}|§{1,2})(?:[ \u00a0]?\d{1,3}(?:\.\d{1,3}){0,3}|[ \u00a0](?:[IVXLC]{1,6}|[A-Z]))(?:[.:)]|[ \u00a0][–—-])?)(?=[\s\u3000]|$)/u;

/**
 * Finds the words before a number that open two lines or more: "Chapter", "Article", "§".
 *
 * @returns how deep the chapters of each word are, from 0: one that comes later and more often divides the one before
 */
export function findChapters(text: string, parts: readonly Part[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) {
    const word = readChapter(text, part);
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const depths = new Map<string, number>();
  const levels: number[] = [];
  for (const [word, count] of counts) {
    if (count < 2) continue;
    const depth = levels.findIndex((most) => most >= count);
    depths.set(word, depth < 0 ? levels.push(count) - 1 : depth);
  }
  return depths;
}

/** The word that numbers a line, if it can be a chapter: the first line below a blank one that ends no sentence. */
export function readChapter(text: string, part: Part): string | undefined {
  if (part.kind !== "line" || part.end - part.start > longestName) return undefined;
  if (!part.isAlone && part.gap === 0 && part.start > 0) return undefined;
  if (endsSentence(text, part)) return undefined;
  const [, ...words] = chapterMark.exec(sliceOf(text, part)) ?? [];
  return words.find((word) => word !== undefined);
}

/** UTF-16 units. */
const longestName = 100;

/** Tells whether a part is a date that stands over something, as in a diary. */
export function opensEntry(text: string, part: Part): boolean {
  const isFirst = part.isAlone || part.gap > 0;
  return part.kind === "line" && isFirst && isDate(sliceOf(text, part));
}

/**
 * Finds the lists of which at least half the items have the shape of titles and text below them, not the next item
 * or the one in which their list ends.
 */
export function findTitledLists(parts: readonly Part[]): ReadonlySet<number> {
  const sizes = new Map<number, { items: number; titles: number }>();
  for (const [index, { marker, indent, gap }] of parts.entries()) {
    if (marker === undefined || marker.isBullet) continue;
    const size = sizes.get(marker.list) ?? { items: 0, titles: 0 };
    sizes.set(marker.list, size);
    if (marker.heads === "list") continue;
    size.items += 1;
    // The last of items that stand right below each other has something else below it in any list.
    if (gap === 0 && parts[index - 1]?.marker?.list === marker.list) continue;
    if (marker.heads === "prose" && headsPart({ marker, indent }, parts[index + 1]))
      size.titles += 1;
  }
  return new Set(
    [...sizes].flatMap(([list, { items, titles }]) =>
      titles * 2 >= items && titles > 0 ? [list] : [],
    ),
  );
}

/** Tells whether what stands below an item can be what it names: no further item of its own list or of one around it. */
export function headsPart(
  { marker, indent }: Pick<Part, "marker" | "indent">,
  next: Part | undefined,
): boolean {
  if (next === undefined || next.indent > indent || marker === undefined) return false;
  return next.marker?.isBullet !== false || next.marker.list > marker.list;
}
