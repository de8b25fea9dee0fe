// Announced: what a sentence at the end of a paragraph leads to. "A page that is accepted must be:" is no
// answer without the list below it, so an excerpt that ends so is shown with the items, the rows or the
// code that follow, as far as they have room.

import type { Article } from "../article/article.ts";
import { plainText } from "../article/markup.ts";
import { firstIndex } from "../article/markup/styles.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import { type Span, contains } from "../text/span.ts";

/** An excerpt is not widened beyond this many UTF-16 units by what it announces. */
export const widestAnnounced = 600;

/**
 * Takes in the paragraphs that an excerpt announces, each whole, as many as have room.
 *
 * @param span - within the paragraph
 * @returns the span itself when it announces nothing, or nothing that has room
 */
export function expandToAnnounced(article: Article, span: Span, paragraph: Paragraph): Span {
  const last = paragraph.sentences.at(-1);
  if (last === undefined || paragraph.kind === "heading" || span.end < last.end) return span;
  const { paragraphs } = article;
  const first = firstIndex(
    paragraphs.length,
    (at) => (paragraphs[at]?.start ?? 0) >= paragraph.end,
  );
  let { end } = span;
  for (let at = first; at < paragraphs.length; at++) {
    const next = paragraphs[at];
    if (next === undefined || next.end - span.start > widestAnnounced) break;
    const isNext = at === first && next.section === paragraph.section;
    if (!isLedBy(next, last) && !(isNext && endsInColon(article, last))) break;
    end = next.end;
  }
  return { start: span.start, end };
}

/** Whether a sentence introduces a paragraph. */
function isLedBy({ context }: Paragraph, sentence: Span): boolean {
  return context.some((each) => each.kind === "lead-in" && contains(sentence, each));
}

/** A colon announces whatever comes next. */
function endsInColon({ text, markup }: Article, sentence: Span): boolean {
  return /[:：]$/u.test(plainText(text, markup, sentence).trimEnd());
}
