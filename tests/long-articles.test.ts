// Long articles: what one request costs does not grow with the article, whatever that is made of. Each is done at a
// length and at eight times that length, in turns; the least of several runs are compared, never a time with a limit.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expandToAnnounced } from "../src/core/answer/announced.ts";
import { createConversation } from "../src/core/answer/conversation.ts";
import { type Article, parseArticle } from "../src/core/article/article.ts";
import { type Passage, splitPassages } from "../src/core/article/passages.ts";
import { parseLexicon } from "../src/core/language/lexicon.ts";
import { findCandidateQuestion } from "../src/core/query/candidate-questions.ts";
import { readQuotation } from "../src/presentation/quotation.ts";
import { measureProcessorTime } from "./support/processor-time.ts";

const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));

/** An article with its last passage. */
interface Made {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly last: Passage;
}

/** What is done, what the article repeats, and how often at the least, and how often it is done in a run. */
const requests: readonly (readonly [
  name: string,
  part: string,
  repeated: readonly [parts: number, runs: number],
  run: (made: Made) => unknown,
])[] = [
  [
    "looking how a sentence ends that is the whole article",
    "two words\n",
    [4_000, 4],
    ({ article, last }) => expandToAnnounced(article, last, last.paragraph),
  ],
  [
    "making a question of a sentence that is the whole article",
    "two words\n",
    [4_000, 4],
    ({ article, last }) => findCandidateQuestion(article, last.paragraph, lexicon),
  ],
  [
    "quoting a row of a table that is the whole article",
    "| a | b |\n",
    [4_000, 40],
    ({ article, last }) => readQuotation(article, last),
  ],
  [
    "making a question of a sentence of a paragraph that is the whole article",
    "In 1962 the mill ground its flour. ",
    [1_000, 2],
    ({ article, last }) => findCandidateQuestion(article, last, lexicon),
  ],
  [
    "making a question of a heading, of which the article has thousands",
    "## Who came?\n\nAnn came.\n\n",
    [1_000, 2],
    ({ article, last }) => findCandidateQuestion(article, last.paragraph, lexicon),
  ],
  [
    "summing up",
    "The old mill by the river ground the flour of the whole valley. ",
    [3_000, 1],
    ({ article, passages }) =>
      createConversation({ article, passages, used: new Set() }).beforeSearch("tldr"),
  ],
];

const longer = 8;
const runs = 3;

/** Growth in proportion is by 8; what searches by halves, or looks through a list, hardly grows. */
const mostGrowth = 4;

/** In milliseconds: less tells nothing. */
const shortestTold = 2;

/** A machine that is busy with other things makes growth look larger, never smaller. */
const attempts = 4;

test.each(requests)("%s", { timeout: 120_000 }, (_, part, [count, times], run) => {
  const [small, large] = [makeArticle(part, count), makeArticle(part, longer * count)];
  const repeat = (made: Made) => (): void => {
    for (let at = 0; at < times; at++) run(made);
  };
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && growth > mostGrowth; attempt++)
    growth = Math.min(growth, measureGrowth(repeat(small), repeat(large)));
  expect(growth).toBeLessThan(mostGrowth);
});

test("the measure tells what reads the whole article", { timeout: 120_000 }, () => {
  const [small, large] = [makeArticle("Ann came. ", 20_000), makeArticle("Ann came. ", 160_000)];
  expect(
    measureGrowth(
      () => splitPassages(small.article),
      () => splitPassages(large.article),
    ),
  ).toBeGreaterThan(mostGrowth);
});

function makeArticle(part: string, count: number): Made {
  const head = part.startsWith("|") ? "| x | y |\n|---|---|\n" : "";
  const article = parseArticle(`# T\n\n${head}${part.repeat(count)}`, "markdown");
  const passages = splitPassages(article);
  const last = passages.at(-1);
  if (last === undefined) throw new Error("expected an article with a passage");
  return { article, passages, last };
}

/** How many times as long the second takes, by the least of runs in turns. */
function measureGrowth(small: () => unknown, large: () => unknown): number {
  const smallMs: number[] = [];
  const largeMs: number[] = [];
  for (let at = 0; at < runs; at++) {
    smallMs.push(measureProcessorTime(small));
    largeMs.push(measureProcessorTime(large));
  }
  return Math.min(...largeMs) / Math.max(shortestTold, Math.min(...smallMs));
}
