// Outline: what an article covers, at a glance.

import type { Article } from "./article.ts";
import type { Span } from "../text/span.ts";
import { plainText } from "./markup.ts";
import { tokenizeShown } from "./shown-tokens.ts";

/** What an article covers. */
export interface Outline {
  /** Verbatim; undefined when the article has none. */
  readonly title: string | undefined;
  readonly sections: readonly OutlinedSection[];
  readonly paragraphs: number;
  readonly words: number;
}

/** A part of the article under one heading. */
export interface OutlinedSection {
  /** Verbatim. */
  readonly heading: string;
  /** The number of its first paragraph, and of its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Names an article.
 *
 * @returns its title as it is shown; undefined when it has none
 */
export function nameTitle({ text, markup, title }: Article): string | undefined {
  return title && plainText(text, markup, title);
}

/**
 * Names the first sections of an article.
 *
 * @param most - how many at the most; an article may have tens of thousands
 * @returns their headings as they are shown, in order
 */
export function nameSections({ text, markup, sections }: Article, most: number): readonly string[] {
  return sections.slice(0, most).map((section) => plainText(text, markup, section));
}

/**
 * Sums up an article: reads all of it, to count its words.
 */
export function summarizeArticle(article: Article): Outline {
  const { text, markup, title, paragraphs } = article;
  const ranges = new Map<Span, { readonly from: number; readonly to: number }>();
  for (const { section, number } of paragraphs) {
    if (section === undefined) continue;
    ranges.set(section, { from: ranges.get(section)?.from ?? number, to: number });
  }
  return {
    title: title && plainText(text, markup, title),
    sections: Array.from(ranges, ([heading, range]) => ({
      heading: plainText(text, markup, heading),
      ...range,
    })),
    paragraphs: paragraphs.length,
    words: paragraphs.reduce((sum, paragraph) => sum + tokenizeShown(article, paragraph).length, 0),
  };
}
