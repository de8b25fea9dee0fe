// Display text: makes text of the article or of an asker safe to show on any surface.
// What shows is what is written: characters that hide text, change its direction, move a cursor or
// pile up on one another are left out, and line breaks become spaces. Nothing else is changed.

import type { Span } from "../core/text/span.ts";

/**
 * Makes text fit to show on one line.
 *
 * @returns the text without control, invisible and bidirectional characters, with at most
 *   {@link mostMarks} accents on a letter, and every run of white space as one space
 */
export function sanitizeLine(text: string): string {
  return text
    .replaceAll(whiteSpace, " ")
    .replaceAll(hidden, "")
    .replaceAll(strayJoiner, "")
    .replaceAll(piled, "$1");
}

/**
 * Makes a line of code fit to show: as {@link sanitizeLine}, but blanks and tabs stay as they are.
 */
export function sanitizeCode(line: string): string {
  return line
    .replaceAll("\t", "  ")
    .replaceAll(/[^\S ]/gu, " ")
    .replaceAll(/\S+/gu, sanitizeLine);
}

/**
 * Writes a value as JSON that steers no terminal: control, invisible and bidirectional characters are escaped, so
 * that what is read back is the value as it was.
 *
 * @returns one line
 */
export function formatJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(steering, escapeUnits);
}

const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** More accents on one letter than any language writes. */
const mostMarks = 3;

const whiteSpace = /[\s\u2028\u2029\u0085]+/gu;
/** Controls, lone surrogates, and what Unicode says to show as nothing, but joiners and emoji styles. */
const hidden =
  /[\p{Cc}\p{Cs}\uFFF9-\uFFFB]|(?!\u200C|\u200D|\uFE0E|\uFE0F)\p{Default_Ignorable_Code_Point}/gu;
/** A joiner belongs between letters or emoji (Persian, Hindi, families); elsewhere it only hides. */
const strayJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{Extended_Pictographic}])/gu;
const piled = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, "gu");

/** A stretch of a text, with what is set off in it. */
export interface Stretch {
  /** The text that the spans refer to. */
  readonly text: string;
  readonly within: Span;
  /** In order, without overlap; what lies outside `within` is left out. */
  readonly marks: readonly Span[];
}

/**
 * Finds a part of an excerpt that fits and shows what matters: from its start if that leaves room
 * for the first mark, else from shortly before that mark. It begins and ends between words.
 *
 * @param most - the longest part, in UTF-16 units
 * @returns a span within the excerpt; all of it when it fits
 */
export function chooseSpan({ text, within: excerpt, marks }: Stretch, most: number): Span {
  if (excerpt.end - excerpt.start <= most) return excerpt;
  const mark = marks[0]?.start ?? excerpt.start;
  const isNear = mark - excerpt.start < most * 0.7;
  /** Near the end of an excerpt there is room for more before the mark. */
  const from = Math.min(mark - Math.floor(most / 4), excerpt.end - most);
  const start = isNear ? excerpt.start : findWordStart(text, from, mark);
  const rest = text.slice(start, Math.min(excerpt.end, start + most + 1));
  if (start + rest.length <= start + most) return { start, end: excerpt.end };
  const cut = /^.*\S(?=\s)/su.exec(rest)?.[0].length;
  return {
    start,
    end: start + (cut ?? rest.slice(0, most).replace(/[\uD800-\uDBFF]$/, "").length),
  };
}

/** The first start of a word between two places, or the latter. */
function findWordStart(text: string, from: number, to: number): number {
  const start = /(?<=\s)\S/.exec(text.slice(from, to));
  return start === null ? to : from + start.index;
}
