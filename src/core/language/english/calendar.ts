// Calendar: the English names of months and days, and of longer times.

import { parseWords } from "../word-lists.ts";

export const months: ReadonlySet<string> = parseWords(
  "january february march april may june july august september october november december",
);

export const weekdays: ReadonlySet<string> = parseWords(
  "monday tuesday wednesday thursday friday saturday sunday",
);

/** Both. */
export const namesOfTimes: ReadonlySet<string> = new Set([...months, ...weekdays]);

export const centuries: ReadonlySet<string> = parseWords("century centuries");

/** What stands beside a year, with a capital. */
export const eras: ReadonlySet<string> = parseWords("bc ad bce ce");
