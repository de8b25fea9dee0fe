// Excerpts: what an answer quotes, each with its place. The best is shown whole; each of the others has one
// line, and opens from the menu below the answer. Pure.

import type { APISelectMenuOption } from "discord.js";
import type { Excerpts } from "../../core/answer/answer.ts";
import type { Excerpt } from "../../core/answer/excerpts.ts";
import type { Article } from "../../core/article/article.ts";
import { plainText } from "../../core/article/markup.ts";
import type { Span } from "../../core/text/span.ts";
import { chooseSpan } from "../../presentation/display-text.ts";
import type { Messages } from "../../presentation/messages.ts";
import { readProse, readQuotation } from "../../presentation/quotation.ts";
import { formatComponentId } from "../custom-id.ts";
import { renderCitation, renderPlace } from "./citation.ts";
import { renderQuotation } from "./markdown.ts";
import { longestOption, shorten } from "./message.ts";
import { budget } from "./text-limits.ts";

/** What has room in one line of a phone beside the number of a paragraph, in UTF-16 units. */
const longestLine = 32;

/** Shows the best excerpt whole, with what must be read with it and its place. */
export function renderBest(excerpt: Excerpt, article: Article, messages: Messages): string {
  const { start, end, citation, highlights } = excerpt;
  const quotation = readQuotation(article, excerpt, highlights);
  const quote = renderQuotation(quotation, budget.best);
  const section = citation.sectionPath.join(" > ");
  const place = { paragraph: citation.paragraph, section: section === "" ? undefined : section };
  return [
    ...renderContext(excerpt, article),
    quote.startsWith("```") ? quote : `> ${quote}`,
    `-# ${renderCitation({ start, end }, renderPlace(place, messages), article)}`,
  ].join("\n");
}

/** Shows an excerpt in one line of small print: its paragraph, and as much as has room around what matters. */
export function renderLine(excerpt: Excerpt, article: Article, messages: Messages): string {
  const { start, end, citation, highlights } = excerpt;
  const whole = { text: article.text, within: excerpt, marks: highlights };
  const part = chooseSpan(whole, longestLine);
  const quotation = readQuotation(article, part, highlights);
  const line = renderQuotation(
    quotation.kind === "code" ? readProse(article, part) : quotation,
    budget.line,
  );
  const before = part.start > start ? "…" : "";
  const after = part.end < end ? "…" : "";
  const label = renderPlace({ paragraph: citation.paragraph }, messages);
  const place = renderCitation({ start, end }, label, article);
  return `-# ${place}: ${before}${line}${after}`;
}

/** Makes the options of a menu that open the article where excerpts stand. */
export function createExcerptOptions(
  excerpts: readonly Excerpt[],
  article: Article,
  messages: Messages,
): readonly APISelectMenuOption[] {
  return excerpts.map((excerpt) => ({
    label: messages.citation(excerpt.citation.paragraph, undefined),
    description: shorten(plainText(article.text, article.markup, excerpt), longestOption),
    value: formatContextId(excerpt, article),
  }));
}

/** What opens the article where an excerpt stands. */
export function formatContextId({ start, end }: Span, { revision }: Article): string {
  return formatComponentId("context", revision, { spans: [{ start, end }] });
}

/** What asks for a follow-up on excerpts. */
export function formatFollowId(excerpts: Excerpts, { revision }: Article): string {
  return formatComponentId("follow", revision, { spans: excerpts });
}

/** What must be read with an excerpt, a line each: the nearest come last and are kept. */
function renderContext({ context }: Excerpt, article: Article): readonly string[] {
  return context
    .filter(({ kind }) => kind !== "header")
    .slice(-2)
    .map((each) => `> -# ${renderQuotation(readProse(article, each), budget.context)}`);
}
