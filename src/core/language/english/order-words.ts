// Order words: English words of a question that ask for the first or the last of several times.

import { parseWords } from "../word-lists.ts";

/** "When was the last time", "when will it next". */
export const latestWords: ReadonlySet<string> = parseWords(
  "last latest recent recently newest currently now final finally next will",
);

/** "When did it first", "when did it begin". */
export const earliestWords: ReadonlySet<string> = parseWords(
  "first start started begin began originally original earliest found founded invented introduced created",
);
