// Stated context: what is said of a passage outside of it: by the headings that it stands under, and by
// what its paragraph is read with, such as the sentence that introduces a list, the header of a table
// or the question that is answered.

import type { Paragraph } from "../article/paragraphs.ts";
import { type Section, listSectionPath } from "../article/sections.ts";
import type { Span } from "../text/span.ts";

/** The terms of what is stated of a paragraph, as positions among the article's terms, each once. */
export interface StatedTerms {
  readonly heading: readonly number[];
  readonly context: readonly number[];
}

/**
 * Prepares the reading of contexts. Each place of the article is read once, however many paragraphs it
 * is stated of.
 *
 * @param listTerms - the terms of a place
 */
export function createStatedTermsReader(
  listTerms: (span: Span) => readonly number[],
): (paragraph: Paragraph) => StatedTerms {
  const places = new Map<number, readonly number[]>();
  const headings = new Map<Section | undefined, readonly number[]>();
  const paragraphs = new Map<Paragraph, StatedTerms>();
  const readTerms = (span: Span): readonly number[] =>
    remember(places, span.start, () => listTerms(span));
  return (paragraph) =>
    remember(paragraphs, paragraph, () => ({
      heading: remember(headings, paragraph.section, () =>
        unite(listSectionPath(paragraph.section).map(readTerms)),
      ),
      context: unite(paragraph.context.map(readTerms)),
    }));
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

function unite(lists: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(lists.flat())];
}
