// Dates: months, years and days of the week with what belongs to them, centuries, and times of day.

import { centuries, eras, months, namesOfTimes } from "../../language/english/calendar.ts";
import { type Span, contains } from "../../text/span.ts";
import type { Entity, PassageWords, Token } from "./entity.ts";

/** A year; others are numbers until something tells that they are one. */
export const yearPattern: RegExp = /^(?:1\d{3}|20\d{2})s?$/;

/**
 * Finds the dates in a passage.
 */
export function findDates({ text, words }: PassageWords): readonly Entity[] {
  const numeric = findNumericDates(text, words);
  const known = new Set(numeric.flatMap((date) => date.words));
  const runs: Token[][] = [];
  for (const [index, word] of words.entries()) {
    if (!isOfDate(words, index) || known.has(word)) continue;
    const run = runs.at(-1);
    const before = words[index - 1];
    if (run !== undefined && run.at(-1) === before) run.push(word);
    else runs.push([word]);
  }
  return [
    ...runs.map((run) => createDate(run[0]?.start ?? 0, run.at(-1)?.end ?? 0, run)),
    ...numeric.map(({ start, end, words: own }) => createDate(start, end, own)),
    ...findClockTimes(text, words),
  ];
}

/** "2024-05-02", "2.5.2024", "02/05/2024". */
function findNumericDates(
  text: string,
  words: readonly Token[],
): readonly (Span & { readonly words: readonly Token[] })[] {
  return words.flatMap(({ text: word, start }, at) => {
    if (!/^\d/.test(word)) return [];
    const found = numericDate.exec(text.slice(start, start + longestDate))?.[0];
    if (found === undefined) return [];
    const date = { start, end: start + found.length };
    return [{ ...date, words: words.slice(at, at + 3).filter((one) => contains(date, one)) }];
  });
}

/** One more than a date has, to see that it ends. */
const longestDate = 11;
const numericDate = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2})(?!\d)/;

function isOfDate(words: readonly Token[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined) return false;
  if (isCalendar(word)) return true;
  if (yearPattern.test(word.text)) return true;
  const isDay = /^\d{1,2}(?:st|nd|rd|th)?$/.test(word.text);
  if (isDay && (isMonth(before) || isMonth(next))) return true;
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word.text)) return isCentury(next);
  if (isCentury(word)) return /^\d{1,2}(?:st|nd|rd|th)$/.test(before?.text ?? "");
  if (eras.has(word.text)) return isSmallNumber(before) || isSmallNumber(next);
  return isSmallNumber(word) && (isEra(before) || isEra(next));
}

function isCalendar({ text, capital }: Token): boolean {
  return capital && namesOfTimes.has(text);
}

function isMonth(word: Token | undefined): boolean {
  return word !== undefined && word.capital && months.has(word.text);
}

function isCentury(word: Token | undefined): boolean {
  return word !== undefined && centuries.has(word.text);
}

function isSmallNumber(word: Token | undefined): boolean {
  return /^\d{1,4}$/.test(word?.text ?? "");
}

function isEra(word: Token | undefined): boolean {
  return word !== undefined && word.capital && eras.has(word.text);
}

function createDate(start: number, end: number, words: readonly Token[]): Entity {
  return { type: "time", start, end, stems: words.map(({ stem }) => stem), strength: 1 };
}

/** "9 a.m.", "12:30", "18:00 UTC". */
function findClockTimes(text: string, words: readonly Token[]): readonly Entity[] {
  return words.flatMap((word) => {
    if (!/^\d{1,2}(?:[ap]m)?$/.test(word.text)) return [];
    const found = clock.exec(text.slice(word.start, word.start + longestClock))?.[0];
    return found === undefined ? [] : [createDate(word.start, word.start + found.length, [word])];
  });
}

const longestClock = 16;
const clock = /^\d{1,2}(?::\d\d(?!\d)(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,4}\b)?| ?[ap]\.?m\b\.?)/i;
