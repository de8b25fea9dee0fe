// Excerpts: what of the article is shown for a ranking, and what in it is set in bold.
// An excerpt can be read by itself: one that opens with "He" or "This" is widened to the sentence
// that it leans on. Two excerpts never show the same words.

import type { Article } from "./article.ts";
import type { Passage } from "./passages.ts";
import { type Hit, termsOf } from "./search.ts";
import { type Span, contains, overlaps, sliceOf } from "./span.ts";
import { stem, wordsOf } from "./words.ts";

/** Where an excerpt was taken from. */
export interface Citation {
  /** The paragraph as a reader counts it, from 1. */
  readonly paragraph: number;
  /** The heading that the paragraph stands under. */
  readonly section: string | undefined;
}

/** A verbatim part of the article, within one paragraph. */
export interface Excerpt extends Span {
  /** The slice of the article's text that the span covers. */
  readonly text: string;
  /** What to set in bold: spans of the article within the excerpt, in order, none touching. */
  readonly marks: readonly Span[];
  readonly citation: Citation;
  /** The ranking's score; comparable within one answer only. */
  readonly score: number;
}

/**
 * Makes excerpts of the best hits.
 *
 * @param hits - best first
 * @param limit - how many to make at the most
 * @returns the excerpts, best first; none overlaps another
 */
export function excerptsOf(
  article: Article,
  hits: readonly Hit[],
  limit: number,
): readonly Excerpt[] {
  const excerpts: Excerpt[] = [];
  for (const hit of hits) {
    if (excerpts.length === limit) break;
    const span = widened(article, hit.passage);
    const repeats = excerpts.some(
      (other) => overlaps(other, span) || saysTheSame(article, other, span),
    );
    if (!repeats) excerpts.push(excerptAt(article, span, hit));
  }
  return excerpts;
}

/**
 * Makes the citation of a paragraph.
 */
export function citationOf(article: Article, { paragraph }: Passage): Citation {
  const { number, section } = paragraph;
  return { paragraph: number, section: section && sliceOf(article.text, section) };
}

function excerptAt(article: Article, span: Span, hit: Hit): Excerpt {
  return {
    ...span,
    text: sliceOf(article.text, span),
    marks: marksOf(article.text, span, hit.terms),
    citation: citationOf(article, hit.passage),
    score: hit.score,
  };
}

/** Openings that point back: who "he" is stands in the sentence before. */
const leaning =
  /^["“‘'(]*(?:he|she|it|they|his|her|its|their|this|these|those|that|such|both|there|then|but|however|instead|also|nor)\b/iu;

/** No excerpt is widened beyond this many UTF-16 units. */
const widestExcerpt = 600;

/** Takes in the sentences that a passage leans on, as far as they stand in its paragraph. */
function widened(article: Article, { start, end, paragraph }: Passage): Span {
  let from = start;
  for (const sentence of paragraph.sentences.toReversed()) {
    if (sentence.end > from || contains(sentence, { start, end })) continue;
    const leans = leaning.test(article.text.slice(from, end));
    if (!leans || end - sentence.start > widestExcerpt) break;
    from = sentence.start;
  }
  return { start: from, end };
}

/** Whether two stretches share most of their words. */
function saysTheSame(article: Article, one: Span, other: Span): boolean {
  const a = new Set(termsOf(sliceOf(article.text, one)));
  const b = new Set(termsOf(sliceOf(article.text, other)));
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / Math.max(1, a.size + b.size - shared) > 0.8;
}

/** The words with one of the stems; neighbouring ones become one mark. */
function marksOf(text: string, span: Span, stems: ReadonlySet<string>): readonly Span[] {
  const marks: Span[] = [];
  for (const { start, end, term } of wordsOf(text, span)) {
    if (!stems.has(stem(term))) continue;
    const last = marks.at(-1);
    if (last !== undefined && /^[\s-]*$/.test(text.slice(last.end, start))) {
      marks[marks.length - 1] = { start: last.start, end };
    } else {
      marks.push({ start, end });
    }
  }
  return marks;
}
