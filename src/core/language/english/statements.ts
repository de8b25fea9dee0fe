// Statements: whether a line says something that can be quoted as an answer, as "The fair is on Friday 3 May" does
// and "Village fair" does not. Titles that only name a year or a month state nothing.

import { months, weekdays } from "./calendar.ts";
import { currencySigns } from "./units.ts";

/**
 * Tells whether a line states something: by a verb between its words, or by a day, a time of day or a sum of money
 * beside other words. A line that asks states nothing, and neither does one that is set as titles are ("Life Is Good").
 *
 * @param line - as it is shown
 */
export function statesSomething(line: string): boolean {
  if (/[?？؟]\P{L}{0,3}$/u.test(line) || asking.test(line)) return false;
  if (verb.test(line)) return true;
  return particulars.some((pattern) => saysMore(line.replace(pattern, " "), line));
}

/** Whether a particular was taken out of a line, and two words or more are left. */
function saysMore(rest: string, line: string): boolean {
  return rest.length < line.length && /\p{L}{2}\P{L}+\p{L}{2}/u.test(rest);
}

const asking = /^(?:who|what|when|where|why|how|which|whose)\b/i;

/** In small letters: in a title it has a capital; and not at an end, where it names: "The way we were". */
const verb =
  /[\p{L}\p{N}'’"”)] (?:is|are|was|were|has|have|had|must|cannot|isn['’]t|aren['’]t|can['’]t|won['’]t|don['’]t|doesn['’]t) [\p{L}\p{N}"“(£€$]/u;

const month = `(?:${[...months].map((name) => `${name}|${name.slice(0, 3)}\\.?`).join("|")})`;
const weekday = `(?:${[...weekdays].join("|")})s?`;

const particulars: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}(?![a-z])`, "i"),
  new RegExp(`(?<![a-z])${month} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)`, "i"),
  new RegExp(`(?<![a-z])(?:on|every|until|till|by|from|this|next) ${weekday}(?![a-z])`, "i"),
  /(?<![\d.:])\d{1,2}:\d\d(?![\d:])|(?<![\d.])\d{1,2}(?:\.\d\d)? ?[ap]\.?m\b/i,
  /(?<![a-z])(?:at|from|until|till) \d{1,2}(?:\.\d\d)?(?![\d.])/i,
  new RegExp(`[${currencySigns}] ?\\d|\\d ?[${currencySigns}]`),
];
