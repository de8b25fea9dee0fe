// Quantities: numbers with what they measure: counts, money, lengths, percentages, durations, ages.

import {
  doubtfulNumbers,
  fewWords,
  numberJoints,
  numberWords,
} from "../../language/english/numbers.ts";
import { type Quantity, currencySigns, quantityByUnit } from "../../language/english/units.ts";
import type { Span } from "../../text/span.ts";
import type { Entity, PassageWords, Token } from "./entity.ts";
import { yearPattern } from "./dates.ts";

/**
 * Finds the quantities in a passage. A duration is one of its own type, and is found without a number
 * too, as one that is less sure.
 */
export function findQuantities(passage: PassageWords): readonly Entity[] {
  const { words } = passage;
  const found: Entity[] = [];
  for (let index = 0; index < words.length; index++) {
    const last = findNumberEnd(passage, index);
    if (last !== undefined) {
      found.push(...measureNumber(passage, index, last));
      index = last;
    } else if (quantityByUnit.get(words[index]?.text ?? "") === "duration") {
      found.push(...createBareDuration(passage, index));
    }
  }
  return found;
}

function isNumber(word: Token | undefined): boolean {
  return word !== undefined && (/^\d/.test(word.text) || numberWords.has(word.text));
}

/** The last word of the number that starts here: "4.6 billion", "two or three", "10 to 12". */
function findNumberEnd({ text, words }: PassageWords, start: number): number | undefined {
  if (!isNumber(words[start])) return undefined;
  let last = start;
  for (let at = start + 1; at < words.length && at <= start + 4; at++) {
    const between = text.slice(words[at - 1]?.end, words[at]?.start);
    if (!/^(?:\s|[-–]|\s[-–]\s)$/.test(between)) break;
    if (isNumber(words[at])) last = at;
    else if (!numberJoints.has(words[at]?.text ?? "") || at !== last + 1) break;
  }
  return last;
}

function measureNumber(passage: PassageWords, first: number, last: number): readonly Entity[] {
  const { text, words } = passage;
  const number = words.slice(first, last + 1);
  const before = text.slice(Math.max(0, (words[first]?.start ?? 0) - 1), words[first]?.start);
  const after = text.slice(words[last]?.end, (words[last]?.end ?? 0) + 2);
  const stems = number.map(({ stem }) => stem);
  const span = { start: number[0]?.start ?? 0, end: number.at(-1)?.end ?? 0 };
  if (before !== "" && currencySigns.includes(before)) {
    return [createQuantity("money", { ...span, start: span.start - 1 }, stems)];
  }
  const percent = /^ ?%/.exec(after)?.[0].length;
  if (percent !== undefined) {
    return [createQuantity("percentage", { ...span, end: span.end + percent }, stems)];
  }
  const unit = findUnit(words, last);
  const ago = isAgeBefore(words, first) ? "age" : undefined;
  if (unit === undefined) return [createCount(number, stems, ago)];
  const end = words[unit.at]?.end ?? span.end;
  const age = ago ?? (isAgeAfter(words, unit.at) ? "age" : undefined);
  return createMeasured(passage, unit, { span: { start: span.start, end }, stems, age });
}

interface Unit {
  readonly at: number;
  readonly quantity: Quantity;
}

/** The unit behind a number: "two long years", "2-year", "30 square kilometres". */
function findUnit(words: readonly Token[], last: number): Unit | undefined {
  for (let at = last + 1; at <= last + 2; at++) {
    const quantity = quantityByUnit.get(words[at]?.text ?? "");
    if (quantity === undefined) continue;
    const isSquare = words[at - 1]?.text === "square" && quantity === "length";
    return { at, quantity: isSquare ? "area" : quantity };
  }
  return undefined;
}

function isAgeBefore(words: readonly Token[], first: number): boolean {
  const [a, b] = [words[first - 2]?.text, words[first - 1]?.text];
  return b === "aged" || b === "age" || (b === "of" && a === "age");
}

function isAgeAfter(words: readonly Token[], unit: number): boolean {
  const [a, b] = [words[unit + 1]?.text, words[unit + 2]?.text];
  return a === "old" || (a === "of" && b === "age");
}

interface Measured {
  readonly span: Span;
  readonly stems: readonly string[];
  readonly age: Quantity | undefined;
}

function createMeasured(
  { words }: PassageWords,
  { at, quantity }: Unit,
  { span, stems, age }: Measured,
): readonly Entity[] {
  if (quantity !== "duration") return [createQuantity(quantity, span, stems)];
  const end = words[findHalf(words, at) ?? at]?.end ?? span.end;
  const oldEnd = words[at + 1]?.text === "old" ? words[at + 1]?.end : undefined;
  const whole = { start: span.start, end: (age && oldEnd) ?? end };
  const duration = {
    ...whole,
    type: "duration",
    stems,
    strength: 1,
    quantity: age ?? quantity,
  } as const;
  return [duration, createQuantity(age ?? quantity, whole, stems)];
}

/** "An hour and a half", "two and a half years" ends behind the half. */
function findHalf(words: readonly Token[], unit: number): number | undefined {
  const [and, a, half] = words.slice(unit + 1, unit + 4);
  return and?.text === "and" && a?.text === "a" && half?.text === "half" ? unit + 3 : undefined;
}

function createQuantity(quantity: Quantity, span: Span, stems: readonly string[]): Entity {
  return { ...span, type: "number", stems, strength: 1, quantity };
}

/** A bare year is hardly a number, and "one" is often somebody. */
function createCount(
  number: readonly Token[],
  stems: readonly string[],
  age: Quantity | undefined,
): Entity {
  const [first] = number;
  const texts = number.map(({ text }) => text);
  const span = { start: first?.start ?? 0, end: number.at(-1)?.end ?? 0 };
  return { ...createQuantity(age ?? "count", span, stems), strength: gradeCount(texts) };
}

function gradeCount(words: readonly string[]): number {
  if (words.every((word) => yearPattern.test(word))) return 0.3;
  const [word = "", ...others] = words;
  if (others.length > 0) return 1;
  if (/^\d+(?:st|nd|rd|th)$/.test(word)) return 0.2;
  if (doubtfulNumbers.has(word)) return 0.5;
  return /^\d/.test(word) ? 1 : 0.8;
}

/** "An hour and a half", "a few days", "for years". */
function createBareDuration({ words }: PassageWords, at: number): readonly Entity[] {
  const unit = words[at];
  if (unit === undefined) return [];
  const [two, one] = [words[at - 2], words[at - 1]];
  const isOne = one !== undefined && /^an?$/.test(one.text);
  const isFew = two?.text === "a" && one !== undefined && fewWords.has(one.text);
  const start = isFew ? two.start : isOne ? one.start : unit.start;
  const end = words[findHalf(words, at) ?? at]?.end ?? unit.end;
  const strength = isOne || isFew ? 1 : 0.4;
  return [{ type: "duration", start, end, stems: [unit.stem], strength, quantity: "duration" }];
}
