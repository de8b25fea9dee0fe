// Quoted excerpt: a part of an article that is shown as it stands, without anything set in bold, since no word of a
// question led to it.

import type { Article } from "../article/article.ts";
import { plainText } from "../article/markup.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import { type Span, contains, sliceOf } from "../text/span.ts";
import { type Excerpt, createCitation } from "./excerpts.ts";

/**
 * Quotes a part of a paragraph.
 *
 * @param score - how likely it is to be what is wanted: 0..1
 */
export function quoteSpan(
  article: Article,
  span: Span,
  { paragraph, score }: { readonly paragraph: Paragraph; readonly score: number },
): Excerpt {
  const { start, end } = span;
  return {
    article,
    start,
    end,
    text: sliceOf(article.text, span),
    plain: plainText(article.text, article.markup, span),
    context: paragraph.context.filter((each) => !contains(span, each)),
    highlights: [],
    citation: createCitation(article, paragraph),
    score,
  };
}
