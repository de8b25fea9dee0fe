// Summary: the most central sentences of an article, or of a part of it, as they stand and in its order. How central
// a sentence is stands in centrality.ts; here those are left out that cannot be read alone or say the same again.

import type { Article } from "../article/article.ts";
import type { Passage } from "../article/passages.ts";
import { opensWithAnaphor } from "../language/english/anaphora.ts";
import { unspaced } from "../language/tokens.ts";
import { createCache } from "../text/cache.ts";
import { type Span, contains, sliceOf } from "../text/span.ts";
import { float64At } from "../text/typed-arrays.ts";
import { measureCentrality } from "./centrality.ts";
import type { Excerpt } from "./excerpts.ts";
import { quoteSpan } from "./quoted-excerpt.ts";

/** A sentence with its centrality; over all sentences of an article the sum is 1. */
export interface CentralPassage {
  readonly passage: Passage;
  readonly centrality: number;
}

/** Sums up a part of an article: at the most three sentences of it. */
export type Summarize = (part: Span) => readonly Excerpt[];

/**
 * Prepares an article for summaries. Each is made when it is first asked for.
 *
 * @param passages - all of the article's
 */
export function createSummarizer(article: Article, passages: readonly Passage[]): Summarize {
  return createCache(mostSummaries, (part: Span) => {
    const inside = passages.filter((passage) => contains(part, passage));
    return selectSummary(article, spreadOver(article.text, inside), summaryLength);
  });
}

/** Of so many parts of the text, such as the articles of a library, summaries are kept. */
const mostSummaries = 1_000;

/** Sentences in a summary, as many as excerpts in an answer. */
const summaryLength = 3;

/**
 * Selects the sentences that sum an article up.
 *
 * @param count - how many at the most
 * @returns excerpts in the order of the article; their score is their centrality
 */
export function selectSummary(
  article: Article,
  passages: readonly Passage[],
  count: number,
): readonly Excerpt[] {
  return pickCentralPassages(article, passages, count).map(({ passage, centrality }) =>
    quoteSpan(article, passage, { paragraph: passage.paragraph, score: centrality }),
  );
}

/**
 * Picks the most central sentences of an article.
 *
 * @param passages - all of the article's
 * @param count - how many to pick at the most
 * @returns the sentences in the order of the article; none says mostly the same as another or opens by
 *   pointing back at what is not shown
 */
export function pickCentralPassages(
  article: Article,
  passages: readonly Passage[],
  count: number,
): readonly CentralPassage[] {
  const { values, measureLikeness } = measureCentrality(article, passages);
  const picked: number[] = [];
  const byCentrality = passages
    .map((_, at) => at)
    .toSorted((a, b) => float64At(values, b) - float64At(values, a) || a - b);
  for (const at of byCentrality) {
    if (picked.length === count) break;
    const passage = passages[at];
    if (passage === undefined || !standsAlone(article, passage)) continue;
    if (picked.every((other) => measureLikeness(at, other) < mostAlike)) picked.push(at);
  }
  return picked
    .toSorted((a, b) => a - b)
    .flatMap((at): CentralPassage[] => {
      const passage = passages[at];
      return passage === undefined ? [] : [{ passage, centrality: float64At(values, at) }];
    });
}

/** Sentences more alike than this say the same. */
const mostAlike = 0.5;
/** UTF-16 units: shorter ones are headings or exclamations, longer ones are no summary. */
const shortest = 40;
const longest = 400;

function standsAlone({ text }: Article, passage: Passage): boolean {
  const length = passage.end - passage.start;
  if (passage.paragraph.kind !== "prose" || length < shortest || length > longest) return false;
  return !opensWithAnaphor(sliceOf(text, passage));
}

/**
 * UTF-16 units of all that is compared for a summary, which is made while somebody waits: some 30 ms. An article of twenty
 * pages is shorter.
 */
const mostCompared = 100_000;
/** … of a script without spaces, whose words cost ten times as much to part. */
const mostUnspaced = 10_000;

/** All passages, or so much of them, evenly spread over the article, if they are longer together. */
function spreadOver(text: string, passages: readonly Passage[]): readonly Passage[] {
  const [first] = passages;
  const isSpaced = first === undefined || !unspaced.test(sliceOf(text, first));
  const most = isSpaced ? mostCompared : mostUnspaced;
  const total = passages.reduce((sum, { start, end }) => sum + end - start, 0);
  if (total <= most) return passages;
  let [passed, kept] = [0, 0];
  return passages.filter(({ start, end }) => {
    const isDue = kept <= (passed / total) * most;
    passed += end - start;
    if (isDue) kept += end - start;
    return isDue;
  });
}
