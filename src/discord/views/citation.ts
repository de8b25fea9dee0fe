// Citation: where a stretch of the article stands, in words, and as a link if the article is on the web;
// and how text of the article is shown beside it.

import type { Article } from "../../core/article/article.ts";
import type { Span } from "../../core/text/span.ts";
import { encodeAddress, createTextFragmentLink } from "../../core/article/text-fragment.ts";
import { type ShowText, describeRepeats } from "../../presentation/article-lines.ts";
import type { Messages } from "../../presentation/messages.ts";
import { budget } from "./text-limits.ts";
import { escapeMarkdown } from "./markdown.ts";

/** Where something stands. */
export interface Place {
  /** The number of its paragraph. */
  readonly paragraph: number;
  /** The heading above it, if that is to be said. */
  readonly section?: string | undefined;
  /** What its article is called, if that is to be said. */
  readonly name?: string | undefined;
  /** What other articles are called that say the same. */
  readonly alsoIn?: readonly string[];
}

/** Says in words where something stands; escaped. */
export function renderPlace(
  { paragraph, section, name, alsoIn = [] }: Place,
  messages: Messages,
): string {
  const place = messages.citation(paragraph, section && escapeMarkdown(section, budget.section));
  const named = name === undefined ? place : `${place}, ${escapeMarkdown(name, budget.name)}`;
  const others = describeRepeats(alsoIn, messages, (each) => escapeMarkdown(each, budget.name));
  return `${named}${others}`;
}

/**
 * Makes a link to a stretch of the article if the article is on the web.
 *
 * @param label - escaped; it is all there is without a link
 */
export function renderCitation(span: Span, label: string, article: Article): string {
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
