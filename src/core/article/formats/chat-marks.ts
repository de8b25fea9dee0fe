// Chat marks: what Discord's own Markdown has beside everybody's: mentions, times, emoji and spoilers. A mention is
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
  const [day = "", time = ""] = new Date(seconds * 1_000).toISOString().split("T");
  const minutes = `${time.slice(0, 5)} UTC`;
  if (style === "d" || style === "D") return day;
  return style === "t" || style === "T" ? minutes : `${day} ${minutes}`;
}
