// Terminal rendering: an answer as text for a terminal. Pure; colour is a parameter.

import type { Answer } from "../core/answer/answer.ts";
import type { Article } from "../core/article/article.ts";
import type { Excerpt } from "../core/answer/excerpts.ts";
import { nameParts } from "../core/article/outline.ts";
import { createTextFragmentLink } from "../core/article/text-fragment.ts";
import { sanitizeLine, splitRuns } from "../presentation/display-text.ts";
import { messages } from "../presentation/messages.ts";

/**
 * Renders an answer.
 *
 * @param colour - whether to set bold and dim by ANSI escape sequences
 * @returns lines, with a line break after each
 */
export function renderAnswer(answer: Answer, article: Article, colour: boolean): string {
  switch (answer.outcome) {
    case "answered":
    case "unsure": {
      const excerpts = answer.excerpts.map((excerpt) => renderExcerpt(excerpt, article, colour));
      return [`${messages.headline[answer.outcome]}\n`, ...excerpts].join("\n");
    }
    case "unanswered": {
      const absent =
        answer.absent.length > 0 ? [messages.absent(answer.absent.map(sanitizeLine))] : [];
      return `${[messages.headline.unanswered, ...absent, renderCoverage(article)].join("\n")}\n`;
    }
    case "conversation":
      if (answer.intent === "help")
        return `${[messages.conversation.help, renderCoverage(article), messages.leave].join("\n")}\n`;
      if (answer.intent === "about")
        return `${[messages.conversation.about, renderCoverage(article), ...renderByline(article)].join("\n")}\n`;
      return `${messages.conversation[answer.intent]}\n`;
    default:
      return answer satisfies never;
  }
}

function renderExcerpt(excerpt: Excerpt, article: Article, colour: boolean): string {
  const set = (code: number, text: string): string =>
    colour ? `\u001B[${code}m${text}\u001B[0m` : text;
  const runs = splitRuns(article.text, excerpt, excerpt.highlights);
  const quote = runs.map(({ text, marked }) =>
    marked ? set(bold, sanitizeLine(text)) : sanitizeLine(text),
  );
  const { paragraph, section } = excerpt.citation;
  const citation = messages.citation(paragraph, section && sanitizeLine(section));
  const link = createTextFragmentLink(article, excerpt);
  const place = link === undefined ? citation : `${citation}: ${link}`;
  return `  ${quote.join("")}\n  ${set(dim, place)}\n`;
}

const bold = 1;
const dim = 2;

function renderByline({ details: { author, published } }: Article): readonly string[] {
  const byline = messages.byline(author, published);
  return byline === "" ? [] : [sanitizeLine(byline)];
}

function renderCoverage(article: Article): string {
  const { title, headings } = nameParts(article);
  return messages.covers(sanitizeLine(title ?? messages.untitled), headings.map(sanitizeLine));
}
