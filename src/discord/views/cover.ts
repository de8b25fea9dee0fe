// Cover: what the bot has read, at a glance: title, author, length, and the sections as a list and as a
// menu. Pure.

import type { APIActionRowComponent, APIStringSelectComponent } from "discord.js";
import { encodeAddress } from "../../core/article/text-fragment.ts";
import { sliceOf } from "../../core/text/span.ts";
import { describeByline } from "../../presentation/article-lines.ts";
import { formatCustomId } from "../custom-id.ts";
import { renderLink, showText } from "./citation.ts";
import { escapeMarkdown } from "./markdown.ts";
import {
  type MessageBody,
  createButton,
  createMenu,
  createMessage,
  createRow,
  createText,
  mostOptions,
  outcomeColors,
} from "./message.ts";
import { type SpokenPages, longestHeading } from "./pages.ts";
import { budget } from "./text-limits.ts";

/** The most characters that the list of sections takes. */
const longestList = 1_800;

/** More sections never fit into it. */
const mostListed = 200;

/** Renders what the bot has read: title, sections, length. */
export function renderArticle(pages: SpokenPages): MessageBody {
  const { article, sections, words, messages } = pages;
  const { language } = article.details;
  const title = article.title && sliceOf(article.text, article.title);
  const byline = describeByline(article, messages, showText);
  const facts = [
    messages.length(article.paragraphs.length, words),
    ...(language === undefined ? [] : [messages.writtenIn(language)]),
  ];
  const head = [
    `### ${renderLink(escapeMarkdown(title ?? messages.untitled, budget.title), encodeAddress(article))}`,
    ...(byline === undefined ? [] : [byline]),
    `-# ${escapeMarkdown(facts.join(", "))}`,
  ];
  const lines = sections
    .slice(0, mostListed)
    .map(
      ({ heading, from, to }) =>
        `- ${escapeMarkdown(heading, longestHeading)}, ${messages.paragraphs(from, to)}`,
    );
  const shown = takeFitting(lines, longestList);
  const rest = sections.length - shown.length;
  const list = [...shown, ...(rest > 0 ? [messages.more(rest)] : [])];
  const parts = [
    createText(head.join("\n")),
    ...(list.length === 0 ? [] : [createText(list.join("\n"))]),
    ...createRow([createButton(messages.labels.read, formatCustomId("next", article.revision))]),
    ...createOutlineMenu(1, pages),
  ];
  return createMessage(outcomeColors.plain, parts, messages);
}

/** Makes a menu of the sections that it has room for: those around a paragraph. */
export function createOutlineMenu(
  number: number,
  { article, sections, messages }: SpokenPages,
): APIActionRowComponent<APIStringSelectComponent>[] {
  const current = sections.findLastIndex(({ from }) => from <= number);
  const first = Math.max(
    0,
    Math.min(current - Math.floor(mostOptions / 2), sections.length - mostOptions),
  );
  const options = sections.slice(first, first + mostOptions).map(({ heading, from, to }) => ({
    label: heading,
    value: String(from),
    description: messages.paragraphs(from, to),
  }));
  const id = formatCustomId("outline", article.revision);
  return createMenu(id, messages.labels.sections, options);
}

/** The first lines that together stay within `most` characters. */
function takeFitting(lines: readonly string[], most: number): readonly string[] {
  let length = 0;
  const end = lines.findIndex((line) => (length += line.length + 1) > most);
  return end === -1 ? lines : lines.slice(0, end);
}
