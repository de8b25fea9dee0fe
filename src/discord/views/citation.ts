// Citation: where a stretch of the article stands, in words, and as a link if the article is on the web;
// and how text of the article is shown beside it.

import type { Article } from "../../core/article/article.ts";
import type { Span } from "../../core/text/span.ts";
import { encodeAddress, createTextFragmentLink } from "../../core/article/text-fragment.ts";
import type { ShowText } from "../../presentation/article-lines.ts";
import { messages } from "../../presentation/messages.ts";
import { budget } from "./text-limits.ts";
import { escapeMarkdown } from "./markdown.ts";

/** A place as it is told: its paragraph, the heading above it and the article's name if they are to be said. */
interface Place {
  readonly paragraph: number;
  readonly section?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * Says where a stretch of the article stands, as a link to it if the article is on the web.
 *
 * @param place - what is to be said of it
 */
export function renderCitation(
  span: Span,
  { paragraph, section, name }: Place,
  article: Article,
): string {
  const label = messages.citation(
    paragraph,
    section && escapeMarkdown(section, budget.section),
    name && escapeMarkdown(name, budget.name),
  );
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

/** Shows text of the article on Discord, each kind within its budget. */
export const showText: ShowText = (text, part) => escapeMarkdown(text, budget[part]);
