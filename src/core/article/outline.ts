// Outline: what an article covers, at a glance.

import type { Article } from "./article.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { tokenize } from "../language/tokens.ts";

/** What an article covers. */
export interface Outline {
  /** Verbatim; undefined when the article has none. */
  readonly title: string | undefined;
  readonly sections: readonly Section[];
  readonly paragraphs: number;
  readonly words: number;
}

/** A part of the article under one heading. */
export interface Section {
  /** Verbatim. */
  readonly heading: string;
  /** The number of its first paragraph, and of its last. */
  readonly from: number;
  readonly to: number;
}

/** What an article calls itself and its parts. */
export interface Names {
  /** Verbatim; undefined when the article has none. */
  readonly title: string | undefined;
  /** Verbatim, in order. */
  readonly headings: readonly string[];
}

/**
 * Names what an article covers, without reading its paragraphs.
 */
export function nameParts({ text, title, sections }: Article): Names {
  return {
    title: title && sliceOf(text, title),
    headings: sections.map((section) => sliceOf(text, section)),
  };
}

/**
 * Sums up an article: reads all of it, to count its words.
 */
export function summarizeArticle(article: Article): Outline {
  const { text, title, paragraphs } = article;
  const ranges = new Map<Span, { readonly from: number; readonly to: number }>();
  for (const { section, number } of paragraphs) {
    if (section === undefined) continue;
    ranges.set(section, { from: ranges.get(section)?.from ?? number, to: number });
  }
  return {
    title: title && sliceOf(text, title),
    sections: Array.from(ranges, ([heading, range]) => ({
      heading: sliceOf(text, heading),
      ...range,
    })),
    paragraphs: paragraphs.length,
    words: paragraphs.reduce((sum, paragraph) => sum + tokenize(text, paragraph).length, 0),
  };
}
