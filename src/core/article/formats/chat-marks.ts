// Chat marks: what Discord's own Markdown has beside everybody's: mentions, times, emoji and spoilers, and the marks
// of direction that WhatsApp writes around names. A mention is
// written as a number that only Discord can resolve, so that no more is shown than that somebody or something is named.

import type { Span } from "../../text/span.ts";
import type { Mark } from "./plain-text/marks.ts";

/** A sign in pointed brackets: `<#12>`, `<@&34>`, `<@56>`, `<t:1700000000:D>`, `<:name:78>`, `</ask:90>`. */
export const chatSign: RegExp =
  /<(?:(?<named>#|@[!&]?)\d{1,20}|t:(?<time>\d{1,10})(?::(?<style>[tTdDfFR]))?|a?(?<shown>:\w{2,32}:)\d{1,20}|(?<command>\/[\w-][\w -]{0,99}):\d{1,20})>/;

/** Words between bars, that are only to be seen by who wants to. */
export const spoiler: RegExp =
  /(?<![\p{L}\p{N}|])\|\|(?=[^\s|])([^|\n]{1,300})(?<=\S)\|\|(?![\p{L}\p{N}|])/u;

/** Stands for a name; not the dots that can end a sentence. */
const unknown = "⋯";

/** The mark of a line in small print. */
export const smallPrint: RegExp = /^-#[ \t]+(?=\S)/;

/**
 * Tells what is shown for a sign.
 *
 * @param found - as {@link chatSign} matches it
 */
export function showChatSign({ groups }: RegExpExecArray): string {
  const { named, time, style, shown, command } = groups ?? {};
  if (time !== undefined) return formatTime(Number(time), style);
  return named === undefined ? (shown ?? command ?? "") : `${named.charAt(0)}${unknown}`;
}

/**
 * Finds the marks of one line.
 *
 * @returns marks in order, disjoint
 */
export function findChatMarks(text: string, { start, end }: Span): readonly Mark[] {
  const line = text.slice(start, end);
  const small = smallPrint.exec(line)?.[0].length;
  const marks: Mark[] = small === undefined ? [] : [{ start, end: start + small }];
  for (const found of line.matchAll(new RegExp(chatSign, "g"))) {
    const at = start + found.index;
    marks.push({ start: at, end: at + found[0].length, shown: showChatSign(found) });
  }
  for (const { index, 0: whole } of line.matchAll(/[\u200e\u200f\u202a-\u202e]+/g))
    marks.push({ start: start + index, end: start + index + whole.length });
  for (const { index, 0: whole } of line.matchAll(new RegExp(spoiler, "gu"))) {
    const [from, to] = [start + index, start + index + whole.length];
    marks.push({ start: from, end: from + 2 }, { start: to - 2, end: to });
  }
  return marks.toSorted((a, b) => a.start - b.start);
}

/**
 * Writes a time, as Discord does for readers in Greenwich: a day, a time of day, or both.
 *
 * @param seconds - since 1970
 */
function formatTime(seconds: number, style: string | undefined): string {
  const day = formatDay(Math.floor(seconds / secondsOfDay));
  const minutes = Math.floor((seconds % secondsOfDay) / 60);
  const time = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)} UTC`;
  if (style === "d" || style === "D") return day;
  return style === "t" || style === "T" ? time : `${day} ${time}`;
}

const secondsOfDay = 86_400;

/**
 * Writes a day of the Gregorian calendar (https://howardhinnant.github.io/date_algorithms.html, `civil_from_days`).
 *
 * @param days - since 1970, none before
 */
function formatDay(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted % 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${pad(month)}-${pad(dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
