// Blocks: the lines of a text gathered into what a reader sees as units, before any is numbered.
// Knows the marks of Markdown (headings, list items, quotes, rules, fences) and the habits of plain
// text: a blank line between paragraphs or one long line each, and headings that are short bare lines.

import { type Span, sliceOf, trim } from "../../text/span.ts";

/** A unit of the text, without white space and Markdown marks at its ends. */
export interface Block extends Span {
  /**
   * `heading`: marked as one. `bare`: a short line that does not end as a sentence does, so a
   * heading or a scrap. `prose`: all else.
   */
  readonly kind: "heading" | "bare" | "prose";
}

/**
 * Splits a text into blocks.
 *
 * @param text - plain text or Markdown, with any line endings
 * @param from - where to begin, in UTF-16 units
 * @returns the blocks in order and without overlap, none of them empty
 */
export function blocksOf(text: string, from = 0): readonly Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  for (const line of linesOf(text, from)) {
    if (line.kind === "text") {
      open.push(line);
      continue;
    }
    const [first, second] = open;
    const underlined = line.kind === "underline" && first !== undefined && second === undefined;
    if (underlined) blocks.push({ ...first, kind: "heading" });
    else blocks.push(...gathered(text, open));
    open = line.kind === "item" ? [line] : [];
    if (line.kind === "heading") blocks.push({ ...line, kind: "heading" });
  }
  return [...blocks, ...gathered(text, open)];
}

interface Line extends Span {
  readonly kind: "text" | "heading" | "item" | "underline" | "gap";
}

function* linesOf(text: string, from: number): Generator<Line> {
  let start = from;
  for (const { index, 0: ending } of text.slice(from).matchAll(/\r\n|[\r\n\u2028\u2029]/g)) {
    yield lineOf(text, { start, end: from + index });
    start = from + index + ending.length;
  }
  yield lineOf(text, { start, end: text.length });
}

const gap = /^ {0,3}(?:```|~~~)|^ {0,3}([-*_=])(?:[ \t]*\1){2,}\s*$/;
const underline = /^ {0,3}(?:-{3,}|={3,})\s*$/;
const headingMark = /^ {0,3}#{1,6}[ \t]+(?=[^\s#])/;
const itemMark = /^\s*(?:[-*+•]|\d{1,3}[.)])[ \t]+(?=\S)/;
const quoteMark = /^ {0,3}(?:>[ \t]?)+/;

function lineOf(text: string, line: Span): Line {
  const content = sliceOf(text, line);
  if (underline.test(content)) return { ...line, kind: "underline" };
  if (gap.test(content)) return { ...line, kind: "gap" };
  const heading = headingMark.exec(content)?.[0].length;
  if (heading !== undefined) {
    const end = line.start + content.replace(/[ \t]#*[ \t]*$/, "").length;
    return { ...trim(text, { start: line.start + heading, end }), kind: "heading" };
  }
  const item = itemMark.exec(content)?.[0].length;
  const start = line.start + (item ?? quoteMark.exec(content)?.[0].length ?? 0);
  const rest = trim(text, { start, end: line.end });
  if (rest.start === rest.end) return { ...line, kind: "gap" };
  return { ...rest, kind: item === undefined ? "text" : "item" };
}

/** Nobody wraps lines by hand at more than this many characters: each such line is a paragraph. */
const widestWrap = 120;

/** Turns neighbouring lines into one block, or into several when their breaks are meant. */
function gathered(text: string, lines: readonly Line[]): readonly Block[] {
  const [first] = lines;
  if (first === undefined) return [];
  const last = lines.at(-1) ?? first;
  if (first.kind !== "item" && lines.every((line) => isBare(sliceOf(text, line)))) {
    return lines.map(({ start, end }) => ({ start, end, kind: "bare" }));
  }
  if (lines.every(({ start, end }) => end - start <= widestWrap)) {
    return [{ start: first.start, end: last.end, kind: "prose" }];
  }
  return lines.map(({ start, end, kind }) => ({
    start,
    end,
    kind: kind !== "item" && isBare(text.slice(start, end)) ? "bare" : "prose",
  }));
}

const longestHeading = 100;

/** Whether a line is short and does not end as a sentence does. */
function isBare(line: string): boolean {
  return line.length <= longestHeading && !/[.!?…。！？।؟۔]["'”’»)\]]*$/.test(line);
}
