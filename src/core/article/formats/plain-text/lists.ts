// Lists: which lines begin an item. A bullet does; a number does when it begins a list or goes on
// with one ("24." inside wrapped prose does neither, nor does a line that a sentence runs into).

import type { Span } from "../../../text/span.ts";
import type { Group, Line } from "./lines.ts";
import { speaksInDashes } from "./transcripts.ts";
import { endsSentence, runsOn } from "./wrapping.ts";

/** What stands before an item. */
export interface Marker {
  /** Where the mark stands: "-", "2.", "(b)". */
  readonly mark: Span;
  /** Where the words begin, in UTF-16 units. */
  readonly contentStart: number;
  /** How the list is numbered; items of one list share it. */
  readonly style: string;
  /** Depth of a number such as 2.1.3, from 1. */
  readonly depth: number;
  readonly isBullet: boolean;
  /** Whether a further item of its list comes, however far below. */
  readonly goesOn: boolean;
}

/**
 * Finds the lines that begin an item.
 *
 * @returns the markers by line
 */
export function findMarkers(text: string, groups: readonly Group[]): ReadonlyMap<Line, Marker> {
  const found = new Map<Line, Marker>();
  const isDialogue = speaksInDashes(text, groups);
  const series = new Map<string, Candidate>();
  for (const candidate of findCandidates(text, groups)) {
    if (candidate.readings.length === 0) {
      if (isDialogue && candidate.written === "—") continue;
      found.set(candidate.line, candidate.marker);
      continue;
    }
    for (const { style, value, isFirst } of candidate.readings) {
      const key = `${style} ${candidate.line.indent}`;
      const before = series.get(`${key} ${value - 1}`);
      const marker = { ...candidate.marker, style };
      if (before !== undefined) {
        found.set(before.line, { ...before.marker, style, goesOn: true });
        found.set(candidate.line, marker);
      } else if (isFirst && candidate.beginsGroup && !/^\p{L}\.$/u.test(candidate.written)) {
        found.set(candidate.line, marker);
      }
      series.delete(`${key} ${value - 1}`);
      series.set(`${key} ${value}`, candidate);
    }
  }
  return found;
}

interface Candidate {
  readonly line: Line;
  readonly marker: Marker;
  readonly written: string;
  /** Nothing is written in the lines above that it could go on with. */
  readonly beginsGroup: boolean;
  /** None for a bullet. */
  readonly readings: readonly Reading[];
}

/** A number as one way of counting has it: "i" is the first Roman number and the ninth letter. */
interface Reading {
  readonly style: string;
  readonly value: number;
  readonly isFirst: boolean;
}

function* findCandidates(text: string, groups: readonly Group[]): Generator<Candidate> {
  for (const { lines } of groups) {
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      const candidate = readCandidate(text, line);
      if (candidate === undefined) continue;
      const isInside =
        before !== undefined && runsOn(text, before, line) && !/[;,]$/.test(lastOf(text, before));
      if (isInside && candidate.readings.length > 0) continue;
      const opens =
        before === undefined || endsSentence(text, before) || lastOf(text, before) === ":";
      yield { ...candidate, beginsGroup: opens };
    }
  }
}

function lastOf(text: string, line: Line): string {
  return text.slice(line.end - 1, line.end);
}

const markPattern =
  /^(?:([-*+•◦▪▫‣⁃·●○■□–—])|(\(?)(\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})([.)]?))[ \t\u00a0\u3000]+(?=\S)/u;

function readCandidate(text: string, line: Line): Omit<Candidate, "beginsGroup"> | undefined {
  const found = markPattern.exec(text.slice(line.start, Math.min(line.end, line.start + 48)));
  if (found === null) return undefined;
  const [whole, bullet, open = "", number = "", close = ""] = found;
  const written = whole.trimEnd();
  const depth = number.split(".").length;
  // "(2" and "2 apples" and "a house" are no marks.
  if (bullet === undefined && (open === "(" ? close !== ")" : close === "" && depth < 2))
    return undefined;
  const marker = {
    mark: { start: line.start, end: line.start + written.length },
    contentStart: line.start + whole.length,
    style: bullet ?? "",
    depth,
    isBullet: bullet !== undefined,
    goesOn: false,
  };
  const readings = bullet === undefined ? readNumber(number, `${open}${close}`) : [];
  return bullet === undefined && readings.length === 0
    ? undefined
    : { line, marker, written, readings };
}

function readNumber(number: string, signs: string): readonly Reading[] {
  const parts = number.split(".");
  if (/^\d/.test(number)) {
    const value = Number(parts.at(-1));
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
