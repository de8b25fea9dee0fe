// Numbers: English words that count.

import { parseWords } from "../word-lists.ts";

/** Numbers written as words, and what counts as one ("dozen", "twice"). */
export const numberWords: ReadonlySet<string> = parseWords(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds " +
    "thousand thousands million millions billion billions trillion trillions half third quarter dozen dozens " +
    "once twice double several",
);
