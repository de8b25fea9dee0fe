// What an article asks itself is a question to it, whatever was said before and whatever it means elsewhere.

import { expect, test } from "vitest";
import { createAsk } from "../../../src/core/answer/answer.ts";
import { parseArticle } from "../../../src/core/article/article.ts";
import { lexicon } from "../../support/indexed-article.ts";

const article = parseArticle(`# The chess club

## Who are you?

We are a chess club with forty members.

## Where is it?

At the harbour, pier 4.

## How are you?

Better than last year, for the roof is mended.
`);
const ask = createAsk(article, { lexicon });

test.each([
  ["Where is it?", "At the harbour, pier 4."],
  ["where is it", "At the harbour, pier 4."],
  ["How are you?", "Better than last year, for the roof is mended."],
])("%s after another answer", (question, expected) => {
  const focus = article.paragraphs.slice(0, 1);
  for (const options of [{}, { focus }]) {
    const answer = ask(question, options);
    expect("excerpts" in answer && answer.excerpts?.[0].text).toBe(expected);
  }
});
