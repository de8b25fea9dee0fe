// Wrapping: whether a line break was made by a column's width or was meant by the author.
// In wrapped prose a line ends because the next word would not have fitted, and a sentence runs on
// over the break. No width is assumed: it is read from the lengths of the lines of the text.

import { foldTerm } from "../../../language/tokens.ts";
import { isStopWord } from "../../../language/english/stop-words.ts";
import type { Span } from "../../../text/span.ts";
import { countColumns, type Group, type Line } from "./lines.ts";

/** Columns at which a text is wrapped. */
export interface Widths {
  /** Where its line breaks come from a width, headings and lists aside; undefined when they do not. */
  readonly width: number | undefined;
  /** The same of its prose alone, whatever stands between. */
  readonly column: number | undefined;
}

/** Reads the widths at which a text was wrapped. */
export function learnWidths(text: string, groups: readonly Group[]): Widths {
  const width = learnWidth(text, groups);
  return { width, column: width ?? learnColumn(text, groups) };
}

/**
 * Reads the width at which a text was wrapped.
 *
 * @returns columns, or undefined when its line breaks do not come from a width
 */
function learnWidth(text: string, groups: readonly Group[]): number | undefined {
  const lengths: number[] = [];
  for (const { lines } of groups) for (const [line] of pairLines(lines)) lengths.push(line.columns);
  if (lengths.length < fewestBreaks) return undefined;
  // A few lines may stick out: an address on the web has no place to be broken at.
  const width = Uint32Array.from(lengths).toSorted()[Math.ceil(lengths.length * 0.95) - 1] ?? 0;
  if (width < narrowestColumn) return undefined;
  let forced = 0;
  let ended = 0;
  let open = 0;
  for (const { lines } of groups) {
    for (const [line, next] of pairLines(lines)) {
      if (isForced(text, [line, next], width)) forced++;
      if (endsSentence(text, line)) ended++;
      else if (runsOn(text, line, next) || caseless.test(text.slice(next.start, next.start + 2)))
        open++;
    }
  }
  const isWrapped =
    forced >= lengths.length * 0.6 && ended * 2 < lengths.length && open * 4 >= lengths.length;
  return isWrapped ? width : undefined;
}

/**
 * Reads the width at which the prose of a text was wrapped that has much else than prose, as a printed page has:
 * its widest lines mostly go on with a small letter.
 *
 * @returns columns, or undefined when there is no such prose
 */
function learnColumn(text: string, groups: readonly Group[]): number | undefined {
  const columns: number[] = [];
  for (const { lines } of groups) for (const [line] of pairLines(lines)) columns.push(line.columns);
  const width = Uint32Array.from(columns).toSorted()[Math.ceil(columns.length * 0.95) - 1] ?? 0;
  if (width < narrowestPage) return undefined;
  let wide = 0;
  let open = 0;
  for (const { lines } of groups) {
    for (const [line, next] of pairLines(lines)) {
      if (line.columns < width * 0.85 || line.columns > width * 1.05) continue;
      wide++;
      if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) open++;
    }
  }
  return wide >= fewestWide && open >= wide * 0.6 ? width : undefined;
}

/** Columns: verse and lists are narrower. */
const narrowestPage = 50;

/** Fewer wide lines show no width. */
const fewestWide = 3;

/**
 * Tells whether lines that follow each other are one paragraph or one each.
 *
 * @param width - at which the text is wrapped, if it is
 */
export function isOneParagraph(
  text: string,
  lines: readonly Line[],
  width: number | undefined,
): boolean {
  // "200 g flour" and "2 eggs" are amounts, and each is a line.
  const amounts = lines.filter((line) => amount.test(text.slice(line.start, line.start + 12)));
  if (width === undefined && amounts.length * 2 > lines.length) return false;
  let held = 0;
  for (const pair of pairLines(lines)) if (isHeld(text, pair, width)) held++;
  // Unwrapped text is verse when it is no list of labels: there some lines end where their clause does.
  return held * (width === undefined ? 3 : 2) >= lines.length - 1;
}

const amount = /^\p{N}+(?:[.,/]\p{N}+)?[ \u00a0]?\p{L}/u;

/**
 * Tells whether a line goes on in the next one, as far as these two show it.
 *
 * @param width - at which the text is wrapped, if it is
 */
export function isHeld(
  text: string,
  [line, next]: readonly [Line, Line],
  width: number | undefined,
): boolean {
  if (runsOn(text, line, next)) return true;
  return width !== undefined && (endsSentence(text, line) || isForced(text, [line, next], width));
}

/**
 * Tells whether a sentence plainly goes on from one line to the next: the first ends in a comma or
 * a function word, or the second begins with a small letter.
 */
export function runsOn(text: string, line: Span, next: Span): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + 4));
  if (/^["'“‘„«(]?\p{Ll}(?![.)])/u.test(head) || /^[)\]}”»,;]/.test(head)) return true;
  return isLeftOpen(text, line);
}

/** Tells whether no sentence ends with a line, by its last word or sign: a comma, a function word. */
export function isLeftOpen(text: string, line: Span): boolean {
  const tail = tailOf(text, line);
  if (/[,;،、，；–—(/&]$/.test(tail)) return true;
  const word = /(?:^|\s)([\p{L}\p{M}]+)$/u.exec(tail)?.[1];
  return word !== undefined && isStopWord(foldTerm(word));
}

/** Tells whether a line ends as a sentence does. */
export function endsSentence(text: string, line: Span): boolean {
  return sentenceEnd.test(tailOf(text, line));
}

const sentenceEnd =
  /[.!?…。！？।॥؟۔።։‼⁇⁈⁉｡．]["'”’“»«›‹)\]」』】》〉*_]{0,4}(?:\[\d{1,3}\])?$|\p{Extended_Pictographic}\ufe0f?$/u;

/** A letter of a script that has no capitals, where nothing shows that a sentence runs on. */
const caseless = /^\p{Lo}/u;

/** Fewer breaks than this show no distribution. */
const fewestBreaks = 4;

/** Columns: a narrower one holds no clause, so lines that short are labels. */
const narrowestColumn = 20;

/** Whether the next line's first word would not have fitted. */
function isForced(text: string, [line, next]: readonly [Line, Line], width: number): boolean {
  return line.columns + 1 + countFirstWord(text, next) > width;
}

/** No word is longer than this, in UTF-16 units; what is, can be broken anywhere. */
const longestWord = 40;

function countFirstWord(text: string, { start, end }: Line): number {
  const head = text.slice(start, Math.min(end, start + longestWord));
  if (unspaced.test(head)) return 2;
  const length = head.search(/\s/);
  return countColumns(text, { start, end: start + (length < 0 ? head.length : length) });
}

const unspaced =
  /^[\p{P}]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

function tailOf(text: string, line: Span): string {
  return text.slice(Math.max(line.start, line.end - 24), line.end);
}

/** Each line with the one below it. */
function* pairLines(lines: readonly Line[]): Generator<readonly [Line, Line]> {
  for (let index = 1; index < lines.length; index++) {
    const [line, next] = [lines[index - 1], lines[index]];
    if (line !== undefined && next !== undefined) yield [line, next];
  }
}
