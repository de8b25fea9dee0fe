// Passages: the units that are indexed and ranked.
// A passage is a sentence; only a sentence too long to quote is cut, between words. Together the
// passages tile the article's paragraphs: in order, without overlap, and nothing left out.

import type { Article } from "./article.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { Span } from "../text/span.ts";
import { trim } from "../text/span.ts";

/** A sentence of the article, or a piece of one that is too long to quote whole. */
export interface Passage extends Span {
  /** Its position among the article's passages, from 0. */
  readonly id: number;
  readonly paragraph: Paragraph;
  /** Position of its article in a library; undefined where there is one article alone. */
  readonly article?: number;
}

/** The longest passage, in UTF-16 units: about a hundred words, twice a long sentence. */
export const longestPassage = 600;

/**
 * Cuts an article into passages.
 *
 * @returns the passages in order, headings among them; every visible character of a paragraph or
 *   heading is in exactly one
 */
export function splitPassages({ text, paragraphs, headings }: Article): readonly Passage[] {
  const passages: Passage[] = [];
  for (const paragraph of mergeInOrder(headings, paragraphs)) {
    const isCode = paragraph.kind === "code";
    for (const sentence of paragraph.sentences) {
      for (const { start, end } of cutSentence(text, sentence, isCode)) {
        passages.push({ start, end, id: passages.length, paragraph });
      }
    }
  }
  return passages;
}

function* mergeInOrder(
  headings: readonly Paragraph[],
  paragraphs: readonly Paragraph[],
): Generator<Paragraph> {
  let next = 0;
  for (const paragraph of paragraphs) {
    for (let heading = headings[next]; heading && heading.start < paragraph.start;) {
      yield heading;
      heading = headings[++next];
    }
    yield paragraph;
  }
  yield* headings.slice(next);
}

function* cutSentence(text: string, sentence: Span, isCode: boolean): Generator<Span> {
  let { start } = sentence;
  while (sentence.end - start > longestPassage) {
    const end = (isCode ? findLineEnd(text, start) : undefined) ?? findCut(text, start);
    yield trim(text, { start, end });
    start = trim(text, { start: end, end: sentence.end }).start;
  }
  yield { start, end: sentence.end };
}

/** The end of the last whole line of code within reach of `start`. */
function findLineEnd(text: string, start: number): number | undefined {
  const reach = text.slice(start, start + longestPassage + 1);
  const line = reach.lastIndexOf("\n");
  return reach.slice(0, Math.max(0, line)).trim() === "" ? undefined : start + line;
}

/** The last place between words within reach of `start`, or else one that splits no character. */
function findCut(text: string, start: number): number {
  const reach = text.slice(start, start + longestPassage + 1);
  const space = /^.*\S(?=\s)/su.exec(reach)?.[0].length;
  if (space !== undefined) return start + space;
  const highSurrogateAtEnd = /[\uD800-\uDBFF]$/.test(reach.slice(0, longestPassage));
  return start + longestPassage - (highSurrogateAtEnd ? 1 : 0);
}
