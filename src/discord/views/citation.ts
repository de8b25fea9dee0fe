// Citation: where a stretch of the article stands, in words, and as a link if the article is on the web.

import type { Article } from "../../core/article/article.ts";
import type { Span } from "../../core/text/span.ts";
import { encodeAddress, createTextFragmentLink } from "../../core/article/text-fragment.ts";
import { messages } from "../../presentation/messages.ts";
import { budget } from "./text-limits.ts";
import { escapeMarkdown } from "./markdown.ts";

/**
 * Says where a stretch of the article stands, as a link to it if the article is on the web.
 */
export function renderCitation(
  span: Span,
  paragraph: number,
  section: string | undefined,
  article: Article,
): string {
  const label = messages.citation(paragraph, section && escapeMarkdown(section, budget.section));
  return renderLink(label, createTextFragmentLink(article, span), encodeAddress(article));
}

/**
 * Makes a link.
 *
 * @param label - escaped
 * @param addresses - the first that is not too long is used; without one there is only the label
 */
export function renderLink(label: string, ...addresses: readonly (string | undefined)[]): string {
  const address = addresses.find((each) => each !== undefined && each.length <= budget.link);
  return address === undefined ? label : `[${label}](${address})`;
}
