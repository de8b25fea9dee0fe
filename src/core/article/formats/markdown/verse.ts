// Verse: lines within one paragraph that their author meant as lines: ingredients, opening hours, an
// address, a stanza. A page joins them, but nobody reads them as one sentence.

import { type Span, sliceOf, trim } from "../../../text/span.ts";
import { longestLabel, readTurn } from "../../speakers.ts";

/** In UTF-16 units; longer lines are prose, wrapped or not. */
const longestLine = 72;

/** In UTF-16 units; no page is so narrow that prose was wrapped by it. */
const narrowestPage = 24;

/** A paragraph of more lines is not looked at. */
const mostLines = 400;

/**
 * Splits a paragraph into lines when they are meant: none goes on in a small letter, few are whole
 * sentences, and most leave room for the first word of the next, or they are a list below its label;
 * or when each begins with the name of who speaks, or as an item does.
 *
 * @returns the lines, or undefined when the paragraph is prose
 */
export function verseOf(text: string, paragraph: Span): readonly Span[] | undefined {
  const lines = splitLines(text, paragraph);
  if (lines.length < 2 || lines.length > mostLines) return undefined;
  const contents = lines.map((line) => sliceOf(text, line));
  if (contents.every((line) => readTurn(line.slice(0, longestLabel)) !== undefined)) return lines;
  if (contents.every((line) => listed.test(line))) return lines;
  if (lines.length < 3) return undefined;
  const width = Math.max(...contents.map(({ length }) => length));
  if (width > longestLine || contents.some((line) => /^[>\s]*\p{Ll}/u.test(line))) return undefined;
  const joints = contents.slice(1).map((line, index) => ({
    fits: (contents[index] ?? "").length + 1 + (/^\S+/.exec(line)?.[0].length ?? 0) <= width,
    isSentence: /[.!?…][\p{P}]*$/u.test(contents[index] ?? ""),
  }));
  const isMeant = joints.filter(({ fits }) => fits).length * 2 > joints.length;
  const isProse = joints.filter(({ isSentence }) => isSentence).length * 2 > joints.length;
  const isList = width <= narrowestPage || /[:：]$/u.test(contents[0] ?? "");
  return (isMeant || isList) && !isProse ? lines : undefined;
}

/** Whether a line begins as items do that are no list for Markdown: "**1.** Be kind", "• Be kind", "🔹 Be kind". */
const listed =
  /^[*_]{0,3}(?:\d{1,3}[.)](?=[\s*_])|[•◦▪▫‣⁃·●○■□✓✔✗✘→]|\d\ufe0f?\u20e3|(?!\d)\p{Extended_Pictographic})/u;

function splitLines(text: string, paragraph: Span): readonly Span[] {
  const lines: Span[] = [];
  const content = sliceOf(text, paragraph);
  for (const { index, 0: line } of content.matchAll(/[^\r\n]+/g)) {
    if (lines.length > mostLines) break;
    const start = paragraph.start + index;
    lines.push(trim(text, { start, end: start + line.replace(/\\$/, "").length }));
  }
  return lines;
}
