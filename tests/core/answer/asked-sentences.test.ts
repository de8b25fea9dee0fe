// A sentence that asks is not quoted as the answer: what replies to it is.

import { expect, test } from "vitest";
import { createAsk } from "../../../src/core/answer/answer.ts";
import { parseArticle } from "../../../src/core/article/article.ts";

/** The first excerpt, with what is shown with it. */
function quote(text: string, question: string): readonly string[] {
  const answer = createAsk(parseArticle(text))(question);
  const [first] = "excerpts" in answer ? answer.excerpts : [];
  if (first === undefined) return [];
  return [...first.context.map(({ start, end }) => text.slice(start, end)), first.plain];
}

const filler =
  "The boats are of larch. They are tarred in March and launched in the first week of April, when the river is high.\n\n" +
  "Oars are kept in the shed beside the weir, and each pair has the number of its boat burnt into the wood above the leather.";

test.each([
  [
    "a comment that a reply follows",
    `# Rowing\n\n${filler}\n\n**Ida** – 3 May\nMay I paint the larch with varnish?\n\n> **Tom** – 4 May\n> It peels. Tar is better.`,
    "Is varnish OK?",
    [
      "**Ida** – 3 May\nMay I paint the larch with varnish?",
      "Tom – 4 May It peels. Tar is better.",
    ],
  ],
  [
    "a letter that is quoted above its answer",
    `Rowing\n\n${filler}\n\n> Dear club, do you take visitors on Sundays? We would love to come.\n\nYes, if the river is low.`,
    "Do you take visitors on Sundays?",
    ["Dear club, do you take visitors on Sundays?", "Yes, if the river is low."],
  ],
  [
    "a question within a paragraph",
    `# Rowing\n\n${filler}\n\nSome people who come here ask us about the river all of the time, whether it is high or low, whether it is warm or cold, whether there are pike in it or eels or only minnows, and how long it takes to row from one bridge to the other with the stream and against it, and then we tell them all that we know of it, which is a good deal. What of thunderstorms on the weir? We stay ashore until an hour has gone by without any lightning at all over the hills.`,
    "What about thunderstorms?",
    [
      "What of thunderstorms on the weir? We stay ashore until an hour has gone by without any lightning at all over the hills.",
    ],
  ],
])("%s", (_, text, question, shown) => {
  expect(quote(text, question)).toEqual(shown);
});
