// Surroundings: the words that stand around an excerpt: in its paragraph, in the headings above it, and in
// what is read with it (a lead-in, a table's header, the question of an answer).

import type { Article } from "../article/article.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import { listSectionPath } from "../article/sections.ts";
import { tokenizeShown } from "../article/shown-tokens.ts";
import { listImpliedWords } from "../language/english/implied-words.ts";
import { stem } from "../language/stemmer.ts";
import type { RankedPart } from "../rank/ranking.ts";
import { createCache } from "../text/cache.ts";
import { type Span, overlaps, sliceOf } from "../text/span.ts";

/**
 * Collects the stems of all words in an excerpt and around it.
 *
 * @param part - the question that it is for, with the passages that were ranked for it
 */
export type CollectNearbyStems = (
  excerpt: Span,
  part: Pick<RankedPart, "ranked">,
) => ReadonlySet<string>;

/** Prepares an article for looking around in it. What a paragraph says is read once. */
export function createSurroundings(article: Article): CollectNearbyStems {
  const readWhole = createCache(mostKept, (paragraph: Paragraph) =>
    collectStems(article, [...listSurroundings(article, paragraph), paragraph]),
  );
  const read = (paragraph: Paragraph, excerpt: Span): ReadonlySet<string> => {
    if (isWithinReach(paragraph, excerpt)) return readWhole(paragraph);
    const around = cutAround(article.text, paragraph, excerpt);
    return collectStems(article, [...listSurroundings(article, paragraph), excerpt, around]);
  };
  return (excerpt, { ranked }) => {
    const paragraphs = new Set(
      ranked.flatMap(({ passage }) => (overlaps(passage, excerpt) ? passage.paragraph : [])),
    );
    const [first, ...others] = Array.from(paragraphs, (paragraph) => read(paragraph, excerpt));
    if (first === undefined) return collectStems(article, [excerpt]);
    return others.length === 0 ? first : new Set([first, ...others].flatMap((stems) => [...stems]));
  };
}

/** Paragraphs whose words are kept, some 5 MB of common ones. */
const mostKept = 500;

function collectStems(article: Article, spans: readonly Span[]): ReadonlySet<string> {
  const tokens = spans.flatMap((span) => tokenizeShown(article, span));
  const implied = spans.flatMap((span) => listImpliedWords(sliceOf(article.text, span)));
  return new Set([
    ...implied.map(stem),
    ...tokens.flatMap(({ term, compound }) =>
      compound === undefined ? stem(term) : [stem(term), stem(compound)],
    ),
  ]);
}

function listSurroundings(article: Article, paragraph: Paragraph): readonly Span[] {
  const title = article.title === undefined ? [] : [article.title];
  const stated = [...title, ...listSectionPath(paragraph.section), ...paragraph.context];
  return stated.map(({ start, end }) => ({ start, end: Math.min(end, start + reach) }));
}

/**
 * UTF-16 units on either side of an excerpt, and of a heading or what is read with it: what stands further away is around
 * nothing.
 */
const reach = 4_000;

function isWithinReach(paragraph: Span, excerpt: Span): boolean {
  return excerpt.start - paragraph.start <= reach && paragraph.end - excerpt.end <= reach;
}

/** The part of a paragraph that stands around an excerpt, cut between words. */
function cutAround(text: string, paragraph: Span, excerpt: Span): Span {
  const from = Math.max(paragraph.start, excerpt.start - reach);
  const to = Math.min(paragraph.end, excerpt.end + reach);
  const blank = from === paragraph.start ? 0 : text.slice(from, excerpt.start).search(/\s/);
  const start = blank < 0 ? from : from + blank;
  const last = to === paragraph.end ? -1 : text.slice(excerpt.end, to).search(/\s\S*$/);
  return { start, end: last < 0 ? to : excerpt.end + last };
}
