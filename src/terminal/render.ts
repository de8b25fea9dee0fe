// Terminal rendering: an answer as text for a terminal. Pure; colour is a parameter.

import type { Answer } from "../core/answer/answer.ts";
import type { Article } from "../core/article/article.ts";
import type { Excerpt } from "../core/answer/excerpts.ts";
import { namesOf } from "../core/article/outline.ts";
import { linkTo } from "../core/article/text-fragment.ts";
import { displayed, runsOf } from "../presentation/display-text.ts";
import { texts } from "../presentation/messages.ts";

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
      return [`${texts.headline[answer.outcome]}\n`, ...excerpts].join("\n");
    }
    case "unanswered": {
      const absent = answer.absent.length > 0 ? [texts.absent(answer.absent.map(displayed))] : [];
      return `${[texts.headline.unanswered, ...absent, coverageOf(article)].join("\n")}\n`;
    }
    case "conversation":
      if (answer.intent === "help")
        return `${[texts.conversation.help, coverageOf(article), texts.leave].join("\n")}\n`;
      if (answer.intent === "about")
        return `${[texts.conversation.about, coverageOf(article), ...bylineOf(article)].join("\n")}\n`;
      return `${texts.conversation[answer.intent]}\n`;
    default:
      return answer satisfies never;
  }
}

function renderExcerpt(excerpt: Excerpt, article: Article, colour: boolean): string {
  const set = (code: number, text: string): string =>
    colour ? `\u001B[${code}m${text}\u001B[0m` : text;
  const runs = runsOf(article.text, excerpt, excerpt.marks);
  const quote = runs.map(({ text, marked }) =>
    marked ? set(bold, displayed(text)) : displayed(text),
  );
  const { paragraph, section } = excerpt.citation;
  const citation = texts.citation(paragraph, section && displayed(section));
  const link = linkTo(article, excerpt);
  const place = link === undefined ? citation : `${citation}: ${link}`;
  return `  ${quote.join("")}\n  ${set(dim, place)}\n`;
}

const bold = 1;
const dim = 2;

function bylineOf({ details: { author, published } }: Article): readonly string[] {
  const byline = texts.byline(author, published);
  return byline === "" ? [] : [displayed(byline)];
}

function coverageOf(article: Article): string {
  const { title, headings } = namesOf(article);
  return texts.covers(displayed(title ?? texts.untitled), headings.map(displayed));
}
