// Candidate questions: what is asked of an article's sentences and headings, where, and in which order.

import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/article.ts";
import {
  findCandidateQuestion,
  makeCandidateQuestions,
} from "../../../src/core/query/candidate-questions.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { lexicon } from "../../support/indexed-article.ts";

const article = parseArticle(`# The ferry

In May 2014, Ada Lind opened the bridge. It rained. In May 2014, Ada Lind opened the bridge.

## Does the ferry take cars?

Up to ten. The ferry was built in 1962.

\`\`\`
The bridge was opened in May 2014.
\`\`\`
`);

const made = [...makeCandidateQuestions(article, lexicon)].filter((each) => each !== undefined);

test("headings that ask come first, then sentences; none twice, and none of code", () => {
  expect(made.map(({ question }) => question)).toEqual([
    "Does the ferry take cars?",
    "When did Ada Lind open the bridge?",
    "When was the ferry built?",
  ]);
});

test("a question stands at what answers it: of a heading the paragraph below", () => {
  expect(made.map((each) => sliceOf(article.text, each))).toEqual([
    "Up to ten. The ferry was built in 1962.",
    "In May 2014, Ada Lind opened the bridge.",
    "The ferry was built in 1962.",
  ]);
});

test("the question of a place is made again; of any other place there is none", () => {
  expect(made.map((each) => findCandidateQuestion(article, each, lexicon))).toEqual(
    made.map(({ question }) => question),
  );
  const { start, end } = made[1] ?? { start: 0, end: 1 };
  expect(findCandidateQuestion(article, { start, end: end - 1 }, lexicon)).toBeUndefined();
  expect(findCandidateQuestion(article, { start: 0, end: 1 }, lexicon)).toBeUndefined();
});

test("an article of one long paragraph is looked at in pieces", () => {
  const sentences = Array.from({ length: 50 }, (_, at) => `The ship ${at} sails on the sea.`);
  const pieces = [...makeCandidateQuestions(parseArticle(sentences.join(" ")), lexicon)];
  expect(pieces).toEqual([undefined, undefined, undefined]);
});
