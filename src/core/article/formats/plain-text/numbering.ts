// Numbering: what a line can begin with that numbers or marks an item ("-", "2.", "(b)", "iv)", "2.1"),
// and what it may count as. Whether it does is not known here: that is told by the lines around it.

import type { Span } from "../../../text/span.ts";
import type { Line } from "./lines.ts";

/** What stands before an item. */
export interface Marker {
  /** Where the mark stands: "-", "2.", "(b)". */
  readonly mark: Span;
  /** Where the words begin, in UTF-16 units. */
  readonly contentStart: number;
  /** How the list is numbered; items of one list share it. */
  readonly style: string;
  /** Tells lists of one style apart; a list within another has a greater one. */
  readonly list: number;
  /** Depth of a number such as 2.1.3, from 1. */
  readonly depth: number;
  readonly isBullet: boolean;
  /** What the words could name, by their own shape and that of the next line; a list alone does not show that they do. */
  readonly heads: "prose" | "list" | "nothing";
  /** Whether a further item of its list comes, however far below. */
  readonly goesOn: boolean;
}

/** A number as one way of counting has it: "i" is the first Roman number and the ninth letter. */
export interface Reading {
  readonly style: string;
  readonly value: number;
  readonly isFirst: boolean;
}

/** A mark with what it may count as. */
export interface Numbered {
  readonly marker: Marker;
  /** As it stands, without the blanks behind it. */
  readonly written: string;
  /** None for a bullet. */
  readonly readings: readonly Reading[];
}

/**
 * Reads the mark at the start of a line.
 *
 * @returns undefined when the line begins with none
 */
export function readMark(text: string, line: Line): Numbered | undefined {
  const found = markPattern.exec(text.slice(line.start, Math.min(line.end, line.start + 48)));
  if (found === null) return undefined;
  const [whole, bullet, open = "", plain = "", close = "", keycap] = found;
  const written = whole.trimEnd();
  const number = keycap ?? plain;
  const depth = number.split(".").length;
  const contentStart = line.start + whole.length;
  // "(2" and "a house" are no marks, "2.1 million" and "2 apples" neither.
  if (bullet === undefined && keycap === undefined) {
    if (open !== "" && !/[)）]/.test(close)) return undefined;
    if (/[．）、]/.test(close) && !/^\p{Nd}/u.test(number)) return undefined;
    if (close === "" && !/^\p{Nd}/u.test(number)) return undefined;
    // A clause may go on from the words above: "4.1     to pay the rent;".
    const isClause = depth > 1 && whole.length - written.length > 1;
    const isName = /^[\p{Lu}\p{Lo}]/u.test(text.slice(contentStart, contentStart + 2));
    if (close === "" && !isName && !isClause) return undefined;
  }
  const marker: Marker = {
    mark: { start: line.start, end: line.start + written.length },
    contentStart,
    style: bullet ?? "",
    list: 0,
    depth,
    isBullet: bullet !== undefined,
    heads: "nothing",
    goesOn: false,
  };
  const signs = keycap === undefined ? `${open}${close}` : "\u20e3";
  const readings = bullet === undefined ? readNumber(number, signs) : [];
  return bullet === undefined && readings.length === 0 ? undefined : { marker, written, readings };
}

const markPattern =
  /^(?:([-*+•◦▪▫‣⁃·・●○■□–—]|#\.)|([(（]?)(\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,4}|\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})([.)．）、]?)|(\d)\ufe0f?\u20e3[.)]?)(?:[ \t\u00a0\u3000]+|(?<=[\u20e3・．）、]))(?=\S)/u;

function readNumber(number: string, signs: string): readonly Reading[] {
  const parts = number.split(".");
  if (/^\p{Nd}/u.test(number)) {
    const value = readDigits(parts.at(-1) ?? "");
    const parent = parts.slice(0, -1).join(".");
    const style = parts.length > 1 ? `${parent}.1` : `1${signs}`;
    return [{ style, value, isFirst: value === 1 }];
  }
  const readings: Reading[] = [];
  const roman = readRoman(number.toUpperCase());
  const kind = number === number.toUpperCase() ? "upper" : "lower";
  if (roman !== undefined)
    readings.push({ style: `${kind} roman${signs}`, value: roman, isFirst: roman === 1 });
  if (number.length === 1) {
    const value = number.toLowerCase().codePointAt(0) ?? 0;
    readings.push({ style: `${kind} letter${signs}`, value, isFirst: /[aа]/iu.test(number) });
  }
  return readings;
}

/** The value of digits of any script: each script has its ten in a row. */
function readDigits(digits: string): number {
  return Array.from(digits).reduce((value, digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let worth = 0;
    while (worth < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - worth - 1))) worth += 1;
    return value * 10 + worth;
  }, 0);
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function readRoman(number: string): number | undefined {
  if (!/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(number)) return undefined;
  let value = 0;
  for (const [index, digit] of Array.from(number).entries()) {
    const worth = romanDigits[digit] ?? 0;
    value += worth < (romanDigits[number[index + 1] ?? ""] ?? 0) ? -worth : worth;
  }
  return value;
}
