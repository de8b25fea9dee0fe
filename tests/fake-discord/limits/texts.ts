// The shapes that most limits have: at most so many, a text of some length, values that may not come twice.

import { isBlank, stringOf } from "../json.ts";

/** @returns a violation when there are more than allowed */
export function checkAtMost(count: number, most: number, what: string): readonly string[] {
  return count <= most ? [] : [`${what}: at most ${most}, got ${count}`];
}

/** @returns a violation when a required text is blank or longer than `most` UTF-16 units */
export function checkText(text: unknown, most: number, what: string): readonly string[] {
  const { length } = stringOf(text).trim() === "" ? "" : stringOf(text);
  return length >= 1 && length <= most ? [] : [`${what}: 1 to ${most} characters, got ${length}`];
}

/** @returns a violation for each value that was there before; blank ones do not count */
export function checkDistinct(values: readonly unknown[], what: string): readonly string[] {
  const present = values.filter((value) => !isBlank(value));
  const again = present.filter((value, index) => present.indexOf(value) !== index);
  return again.map((value) => `${what} ${JSON.stringify(value)} is used more than once`);
}
