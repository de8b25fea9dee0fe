// Calendar: the English names of months and days.

import { parseWords } from "../word-lists.ts";

export const months: ReadonlySet<string> = parseWords(
  "january february march april may june july august september october november december",
);

export const weekdays: ReadonlySet<string> = parseWords(
  "monday tuesday wednesday thursday friday saturday sunday",
);
