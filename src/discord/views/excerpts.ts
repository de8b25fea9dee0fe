// Excerpts: what an answer quotes, each with its place. The best is shown whole; each of the others has one
// or two lines of small print, and opens from the menu below the answer. Pure.

import type { APISelectMenuOption } from "discord.js";
import type { Excerpts } from "../../core/answer/answer.ts";
import type { Excerpt } from "../../core/answer/excerpts.ts";
import type { Article } from "../../core/article/article.ts";
import { chooseSpan } from "../../presentation/display-text.ts";
import type { Messages } from "../../presentation/messages.ts";
import {
  type Quotation,
  readProse,
  readQuotation,
  readQuotations,
} from "../../presentation/quotation.ts";
import type { Span } from "../../core/text/span.ts";
import { formatCustomId } from "../custom-id.ts";
import { renderCitation, renderPlace } from "./citation.ts";
import { hasHighlight, renderQuotation } from "./markdown.ts";
import { longestOption, shorten } from "./message.ts";
import { budget } from "./text-limits.ts";

/**
 * What has room in two lines of small print on a phone 440 px wide, the place included, in UTF-16 units. One holds
 * some 44, which beside the place leaves three to five words, and those say nothing.
 */
const longestLine = 84;

/** However long the place is, so much of the words is shown. */
const leastShown = 44;

/** More marks of an excerpt are not looked at. */
const mostMarks = 30;

/** Says what an article is called; undefined where there is one alone. */
export type NameArticle = (article: Article) => string | undefined;

/** How excerpts are shown. */
export interface ExcerptView {
  readonly messages: Messages;
  readonly nameArticle?: NameArticle | undefined;
  /** What the articles are called, where there are several and all were asked. */
  readonly labels?: readonly string[] | undefined;
}

/**
 * Shows an excerpt whole, with what must be read with it and its place.
 *
 * @param most - how much room its words have; default that of one
 */
export function renderBest(
  excerpt: Excerpt,
  { messages, nameArticle, labels }: ExcerptView,
  most: number = budget.best,
): string {
  const { article, start, end, citation, highlights, alsoIn = [] } = excerpt;
  const name = nameArticle?.(article);
  const section = citation.sectionPath.filter((heading) => heading !== name).join(" > ");
  const place = {
    paragraph: citation.paragraph,
    section: section === "" ? undefined : section,
    name,
    alsoIn: alsoIn.flatMap((at) => labels?.[at] ?? []),
  };
  const quotes = renderQuotes(readQuotations(article, excerpt, highlights), most);
  return [
    ...renderContext(excerpt),
    ...quotes,
    ...(excerpt.isCutShort === true && quotes.at(-1) !== cutSign ? [cutSign] : []),
    `-# ${renderCitation({ start, end }, renderPlace(place, messages), article)}`,
  ].join("\n");
}

/** A paragraph a line or a block, as many as have room. */
function renderQuotes(quotations: readonly Quotation[], most: number): readonly string[] {
  const quotes: string[] = [];
  const isPlain = quotations.some(hasHighlight);
  let room = most;
  for (const quotation of quotations) {
    if (quotes.length > 0 && room < leastQuote) return [...quotes, cutSign];
    const quote = renderQuotation(quotation, room, isPlain);
    quotes.push(quote.startsWith("```") ? quote : `> ${quote}`);
    room -= quote.length + "> \n".length;
  }
  return quotes;
}

const cutSign = "> …";

/** In less room than this, in UTF-16 units, nothing can be said. */
const leastQuote = 40;

/** Shows an excerpt in two lines of small print: its paragraph, and as much as has room around what matters. */
export function renderLine(excerpt: Excerpt, { messages, nameArticle }: ExcerptView): string {
  const { article, start, end, citation, highlights } = excerpt;
  const told = { paragraph: citation.paragraph, name: nameArticle?.(article) };
  const words = renderPlace(told, messages);
  const room = Math.max(leastShown, longestLine - words.length - ": ……".length);
  const whole = { text: article.text, within: excerpt, marks: chooseMarks(highlights, room) };
  const part = chooseSpan(whole, room);
  const quotation = readQuotation(article, part, highlights);
  const line = renderQuotation(
    quotation.kind === "code" ? readProse(article, part) : quotation,
    budget.line,
  );
  const before = part.start > start ? "…" : "";
  const after = part.end < end ? "…" : "";
  const place = renderCitation({ start, end }, words, article);
  return `-# ${place}: ${before}${line}${after}`;
}

/** The marks from that one on which has most others so near that they are shown with it. */
function chooseMarks(marks: readonly Span[], room: number): readonly Span[] {
  const looked = marks.slice(0, mostMarks);
  const counts = looked.map(
    (first) =>
      looked.filter(({ start, end }) => start >= first.start && end < first.start + 0.7 * room)
        .length,
  );
  return marks.slice(counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0)));
}

/** Makes the options of a menu that open the article where excerpts stand. */
export function createExcerptOptions(
  excerpts: readonly Excerpt[],
  { messages, nameArticle }: ExcerptView,
): readonly APISelectMenuOption[] {
  return excerpts.map((excerpt) => ({
    label: nameExcerpt(excerpt, { messages, nameArticle }),
    description: shorten(excerpt.plain, longestOption),
    value: formatContextId(excerpt),
  }));
}

function nameExcerpt(
  { citation, article }: Excerpt,
  { messages, nameArticle }: ExcerptView,
): string {
  const name = nameArticle?.(article);
  const place = messages.citation(citation.paragraph, undefined);
  return name === undefined ? place : `${place}, ${name}`;
}

/** What opens the article where an excerpt stands. */
export function formatContextId({ start, end, article }: Excerpt): string {
  return formatCustomId("context", article.revision, { spans: [{ start, end }] });
}

/** The excerpts that are of the same article as the first: an id speaks of one article. */
export function listOwn(excerpts: Excerpts): readonly Excerpt[] {
  return excerpts.filter(({ article }) => article === excerpts[0].article);
}

/** What asks for a follow-up on excerpts. */
export function formatFollowId(excerpts: Excerpts): string {
  const { revision } = excerpts[0].article;
  return formatCustomId("follow", revision, { spans: listOwn(excerpts) });
}

/** What must be read with an excerpt, a line each: the nearest come last and are kept. */
function renderContext({ context, article }: Excerpt): readonly string[] {
  return context
    .filter(({ kind }) => kind !== "header")
    .slice(-2)
    .map((each) => `> -# ${renderQuotation(readProse(article, each), budget.context)}`);
}
