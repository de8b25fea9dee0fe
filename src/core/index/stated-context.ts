// Stated context: what is said of a passage outside of it: by the headings that it stands under, and by
// what its paragraph is read with, such as the sentence that introduces a list, the header of a table
// or the question that is answered.

import type { Context } from "../article/context.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import { dropQuestionLabel } from "../article/question-label.ts";
import { type Section, listSectionPath } from "../article/sections.ts";
import { stem } from "../language/stemmer.ts";
import type { Span } from "../text/span.ts";

/** What is stated of a paragraph. Terms are positions among the article's terms, each once. */
export interface StatedTerms {
  readonly heading: readonly number[];
  readonly context: readonly number[];
  /** The stems of the question that it answers, each once, function words included; empty when it answers none. */
  readonly question: readonly string[];
}

/** Reads places of the article. */
export interface PlaceReader {
  readonly listTerms: (place: Span) => readonly number[];
  /** All words, folded. */
  readonly listWords: (place: Span) => readonly string[];
}

/**
 * Prepares the reading of contexts. Each place of the article is read once, however many paragraphs it
 * is stated of.
 *
 */
export function createStatedTermsReader({
  listTerms,
  listWords,
}: PlaceReader): (paragraph: Paragraph) => StatedTerms {
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
      question: unite(
        paragraph.context.filter(isQuestion).map((place) => dropQuestionLabel(listWords(place))),
      ).map(stem),
    }));
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

function isQuestion({ kind }: Context): boolean {
  return kind === "question";
}

/**
 * Of each kind no more is stated of a paragraph: a path of headings or a question has some dozen words. A header may have
 * twenty thousand cells, and each of the rows below is held against all of it.
 */
const mostStated = 400;

function unite<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  return [...new Set(lists.flat())].slice(0, mostStated);
}
