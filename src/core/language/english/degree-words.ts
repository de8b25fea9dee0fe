// Degree words: English words of order, degree and number of times, which pick one of several like things:
// "the second invasion" is not the first, and "the oldest" is not "the largest".

import { parseWords } from "../word-lists.ts";

/** Words that a text which has the answer mostly uses as the question does. */
export const degreeWords: ReadonlySet<string> = parseWords(
  "first second third fourth fifth sixth last next only once most least more less fewer before after until since " +
    "without never not no except all every best worst largest biggest smallest highest lowest longest shortest " +
    "oldest youngest earliest latest",
);
