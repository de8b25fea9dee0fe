// Prose: lines with no mark, read as wrapped paragraphs, a stanza, or one paragraph a line.

import { sliceOf } from "../../../text/span.ts";
import { isTerm, standsApart } from "./apart.ts";
import { chapterMark } from "./chapters.ts";
import type { Group, Line } from "./lines.ts";
import { type Habits, makePart, type Part } from "./parts.ts";
import { endsSentence, isHeld, isOneParagraph, runsOn } from "./wrapping.ts";

/**
 * Reads lines that no mark parts.
 *
 * @param range - the first of them in their group, and the one behind the last
 * @returns the parts in order; every line is in exactly one
 */
export function readProse(
  habits: Habits,
  group: Group,
  [from, to]: readonly [number, number],
): readonly Part[] {
  const parts: Part[] = [];
  let open = from;
  const close = (end: number): void => {
    for (const paragraph of splitAtIndents(habits, group.lines.slice(open, end)))
      for (const part of readParagraph(habits, group, paragraph)) parts.push(part);
  };
  for (let index = from; index < to;) {
    const length = countHeading(habits, group, [index, from, to]);
    const [first, last] = [group.lines[index], group.lines[index + length - 1]];
    if (length === 0 || first === undefined || last === undefined) {
      index++;
      continue;
    }
    close(index);
    // A line over others that are further in is a term.
    const isDeeperBelow = (group.lines[index + length]?.indent ?? 0) > first.indent;
    const isApart = !isDeeperBelow && (index > 0 || !headsProse(habits, group, [from, to]));
    parts.push({ ...makePart(group, "line", [first, last]), isApart });
    index += length;
    open = index;
  }
  close(to);
  return parts;
}

/** How many lines a name takes up that stands over prose: one, or two with a number above it; 0 when none begins. */
function countHeading(
  habits: Habits,
  group: Group,
  [index, from, to]: readonly [number, number, number],
): number {
  const { lines } = group;
  const { text } = habits;
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || (index === from && index + 1 === to)) return 0;
  if (index === 0 && headsProse(habits, group, [from, to])) return 1;
  const isFirst = index === from;
  if (standsApart(habits, group, [index, isFirst])) return 1;
  if (index === 0 && isTerm(habits, group)) return 1;
  if (next === undefined || index + 1 >= to) return 0;
  const isNumber = /^(?:[IVXLC]{1,6}|\d{1,2})\.?$/.test(sliceOf(text, line));
  if (isNumber && (isFirst || (before !== undefined && endsSentence(text, before))))
    return standsApart(habits, group, [index + 1, true]) ? 2 : 0;
  const isAfterEnd = before !== undefined && endsSentence(text, before);
  return isAfterEnd && namesInCapitals(text, line, next) ? 1 : 0;
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
function headsProse(
  { text, width }: Habits,
  { lines }: Group,
  [from, to]: readonly [number, number],
): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined || from > 0 || to < 2) return false;
  const words = sliceOf(text, first);
  if (isCapitals(words) && second.indent > first.indent) return true;
  if (namesInCapitals(text, first, second)) return true;
  if (endsSentence(text, first) || runsOn(text, first, second)) return false;
  if (chapterMark.test(words) && !isHeld(text, [first, second], width)) return true;
  const isLongBelow =
    width === undefined ? second.columns > longestLabel : second.columns * 1.2 > width;
  return (
    isLongBelow && first.columns * 2 < second.columns && (to > 2 || endsSentence(text, second))
  );
}

/** Whether a line is in capitals over one that is not. It may end in any word: "SETTING UP" is no part of a sentence. */
function namesInCapitals(text: string, line: Line, next: Line): boolean {
  const words = sliceOf(text, line);
  if (!isCapitals(words) || isCapitals(sliceOf(text, next)) || endsSentence(text, line))
    return false;
  return !/[,;:，；：–—(/&-]$/.test(words) && !/^[\p{Ll})\]}”»,;]/u.test(sliceOf(text, next));
}

/** Columns: what is longer is prose, wrapped or not. */
const longestLabel = 80;

/**
 * Whether all letters of some words are capitals, and there are several; brackets behind them may hold any
 * ("COLOUR (cut not included)"). A name of a program is none ("MAX_SIZE").
 */
export function isCapitals(words: string): boolean {
  const bracket = words.endsWith(")") ? words.lastIndexOf("(") : -1;
  const named = bracket > 0 ? words.slice(0, bracket) : words;
  if (named.includes("_") && !/\s/.test(named)) return false;
  return /\p{Lu}[^\p{L}]*\p{Lu}/u.test(named) && !/\p{Ll}/u.test(named);
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
