// Article lines: what the bot says about the article as a whole, on every surface. Pure; how text of the
// article is made fit to show is the surface's own matter.

import type { Article } from "../core/article/article.ts";
import { nameSections, nameTitle } from "../core/article/outline.ts";
import type { Messages } from "./messages.ts";

/**
 * Makes text of the article fit to show on a surface.
 *
 * @param part - what the text is, where a surface gives each kind so much room
 */
export type ShowText = (text: string, part: "title" | "section" | "byline") => string;

/** Says what the article is about: its title and the first of its sections. */
export function describeCoverage(article: Article, messages: Messages, show: ShowText): string {
  return messages.covers(
    show(nameTitle(article) ?? messages.untitled, "title"),
    nameSections(article, mostHeadings).map((heading) => show(heading, "section")),
    article.sections.length,
  );
}

/** Says what several articles are called, the first of them by name. */
export function describeTitles(
  labels: readonly string[],
  messages: Messages,
  show: ShowText,
): string {
  const shown = labels.slice(0, mostHeadings).map((label) => show(label, "section"));
  const rest = labels.length - shown.length;
  const named = [...shown, ...(rest > 0 ? [messages.more(rest)] : [])];
  return `${messages.library.covers}: ${named.join("; ")}.`;
}

/**
 * Says what other articles are called that say something in the same words, after a place; empty without any.
 */
export function describeRepeats(
  labels: readonly string[],
  messages: Messages,
  show: (label: string) => string,
): string {
  if (labels.length === 0) return "";
  const rest = labels.length - mostRepeats;
  const named = labels.slice(0, mostRepeats).map(show);
  const all = [...named, ...(rest > 0 ? [messages.more(rest)] : [])];
  return `; ${messages.library.alsoIn}: ${all.join(", ")}`;
}

/** So many other articles are named. */
const mostRepeats = 2;

/**
 * Says who wrote the article and when.
 *
 * @returns undefined when the article tells neither
 */
export function describeByline(
  article: Article,
  messages: Messages,
  show: ShowText,
): string | undefined {
  const { author, published } = article.details;
  const byline = messages.byline(author, published);
  return byline === "" ? undefined : show(byline, "byline");
}

/** How many sections are named; the others are counted. */
const mostHeadings = 8;
