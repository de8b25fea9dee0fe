// Prose: lines with no mark, read as wrapped paragraphs, a stanza, or one paragraph a line.

import { sliceOf } from "../../../text/span.ts";
import { chapterMark } from "./chapters.ts";
import type { Group, Line } from "./lines.ts";
import { type Habits, makePart, type Part } from "./parts.ts";
import { endsSentence, isHeld, isOneParagraph, runsOn } from "./wrapping.ts";

/**
 * Reads lines that no mark parts.
 *
 * @returns the parts in order; every line is in exactly one
 */
export function readProse(habits: Habits, group: Group, lines: readonly Line[]): readonly Part[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  if (headsProse(habits, group, lines)) {
    return [makePart(group, "line", [first, first]), ...readProse(habits, group, rest)];
  }
  return splitAtIndents(habits, lines).flatMap((paragraph) =>
    readParagraph(habits, group, paragraph),
  );
}

function readParagraph(
  { text, width }: Habits,
  group: Group,
  lines: readonly Line[],
): readonly Part[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  if (lines.length > 1 && isOneParagraph(text, lines, width)) {
    return [makePart(group, "paragraph", [first, last])];
  }
  return lines.map((line) => makePart(group, "line", [line, line]));
}

/**
 * Whether the first line of a group is a title over the prose right below it: it stands out by its
 * capitals, or is less than half as long as the line below and no sentence runs over its end.
 */
function headsProse({ text, width }: Habits, group: Group, lines: readonly Line[]): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined || group.lines[0] !== first) return false;
  const words = sliceOf(text, first);
  if (isCapitals(words) && second.indent > first.indent) return true;
  if (endsSentence(text, first) || runsOn(text, first, second)) return false;
  if (isCapitals(words) && !isCapitals(sliceOf(text, second))) return true;
  if (chapterMark.test(words) && !isHeld(text, [first, second], width)) return true;
  const isLongBelow =
    width === undefined ? second.columns > longestLabel : second.columns * 1.2 > width;
  return (
    isLongBelow &&
    first.columns * 2 < second.columns &&
    (lines.length > 2 || endsSentence(text, second))
  );
}

/** Columns: what is longer is prose, wrapped or not. */
const longestLabel = 80;

/** Whether all letters of some words are capitals, and there are several. */
export function isCapitals(words: string): boolean {
  return /\p{Lu}[^\p{L}]*\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
}

/**
 * Splits lines where their indentation begins a paragraph: an indented line after the end of a
 * sentence, or, where the further lines of a paragraph are the indented ones, a line that is not.
 */
function splitAtIndents({ text }: Habits, lines: readonly Line[]): readonly (readonly Line[])[] {
  const indents = lines.map(({ indent }) => indent);
  const base = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
  const deeper = indents.filter((indent) => indent > base).length;
  if (deeper === 0) return [lines];
  const isHanging = indents[0] === base && deeper * 2 >= lines.length;
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const begins =
      before === undefined ||
      (isHanging
        ? line.indent === base && before.indent > base
        : line.indent > base && endsSentence(text, before));
    if (begins) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}
