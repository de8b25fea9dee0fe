// Excerpts: what an answer quotes, each with its place and the button that opens the article there. Pure.

import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APISectionComponent,
  ComponentType,
  SeparatorSpacingSize,
} from "discord.js";
import type { Excerpts } from "../../core/answer/answer.ts";
import type { Excerpt } from "../../core/answer/excerpts.ts";
import type { Article } from "../../core/article/article.ts";
import type { Span } from "../../core/text/span.ts";
import { chooseSpan } from "../../presentation/display-text.ts";
import { messages } from "../../presentation/messages.ts";
import { readProse, readQuotation } from "../../presentation/quotation.ts";
import { formatComponentId } from "../custom-id.ts";
import { renderCitation } from "./citation.ts";
import { renderQuotation } from "./markdown.ts";
import { createButton, createRow, createText } from "./message.ts";
import { budget } from "./text-limits.ts";

/** The other excerpts are shorter than the best: a few lines on a phone, in UTF-16 units. */
const longestOther = 140;

/**
 * Makes the parts that show excerpts: the best whole and by itself; the others short and small, each with
 * its button beside it.
 *
 * @param buttons - stand beside those of the best excerpt
 */
export function createExcerpts(
  [best, ...others]: Excerpts,
  article: Article,
  buttons: readonly APIButtonComponentWithCustomId[] = [],
): APIComponentInContainer[] {
  const follow = formatComponentId("follow", article.revision, { spans: [best, ...others] });
  const quote = renderQuote(best, article, { part: best, most: budget.best });
  const divider = {
    type: ComponentType.Separator,
    divider: true,
    spacing: SeparatorSpacingSize.Small,
  } as const;
  return [
    createText(
      [
        ...renderContext(best, article, 2),
        quote.startsWith("```") ? quote : `> ${quote}`,
        renderPlace(best, article),
      ].join("\n"),
    ),
    ...createRow([
      createContextButton(messages.labels.inContext, best, article),
      createButton(messages.labels.followUp, follow),
      ...buttons,
    ]),
    ...(others.length === 0 ? [] : [divider]),
    ...others.map((excerpt) => createSection(excerpt, article)),
  ];
}

function createSection(excerpt: Excerpt, article: Article): APISectionComponent {
  const whole = { text: article.text, within: excerpt, marks: excerpt.highlights };
  const part = chooseSpan(whole, longestOther);
  const quote = renderQuote(excerpt, article, { part, most: budget.other });
  const label = messages.paragraphSign(excerpt.citation.paragraph);
  return {
    type: ComponentType.Section,
    components: [
      createText(
        [
          ...renderContext(excerpt, article, 1),
          quote.startsWith("```") ? quote : `> -# ${quote}`,
          renderPlace(excerpt, article),
        ].join("\n"),
      ),
    ],
    accessory: createContextButton(label, excerpt, article),
  };
}

/** Quotes a part of an excerpt, in at most so many characters. */
function renderQuote(
  { highlights, start, end }: Excerpt,
  article: Article,
  { part, most }: { readonly part: Span; readonly most: number },
): string {
  const before = part.start > start ? "…" : "";
  const after = part.end < end ? "…" : "";
  return before + renderQuotation(readQuotation(article, part, highlights), most) + after;
}

/** What must be read with an excerpt, a line each: the nearest come last and are kept. */
function renderContext({ context }: Excerpt, article: Article, most: number): readonly string[] {
  return context
    .filter(({ kind }) => kind !== "header")
    .slice(-most)
    .map((each) => `> -# ${renderQuotation(readProse(article, each), budget.context)}`);
}

function renderPlace({ start, end, citation }: Excerpt, article: Article): string {
  const section = citation.sectionPath.join(" > ");
  const place = { paragraph: citation.paragraph, section: section === "" ? undefined : section };
  return `-# ${renderCitation({ start, end }, place, article)}`;
}

function createContextButton(label: string, { start, end }: Span, { revision }: Article) {
  return createButton(label, formatComponentId("context", revision, { spans: [{ start, end }] }));
}
