// Terminal rendering: an answer as text for a terminal. Pure; colour is a parameter.

import type { Answer } from "../core/answer/answer.ts";
import type { Article } from "../core/article/article.ts";
import type { Excerpt } from "../core/answer/excerpts.ts";
import type { Conversation } from "../core/answer/conversation.ts";
import { createTextFragmentLink } from "../core/article/text-fragment.ts";
import { describeByline, describeCoverage } from "../presentation/article-lines.ts";
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
      return joinLines([
        messages.headline.unanswered,
        ...absent,
        describeCoverage(article, sanitizeLine),
      ]);
    }
    case "conversation":
      return joinLines(listConversation(answer.intent, article));
    default:
      return answer satisfies never;
  }
}

function listConversation(intent: Conversation["intent"], article: Article): readonly string[] {
  const said = messages.conversation[intent];
  const coverage = describeCoverage(article, sanitizeLine);
  if (intent === "help") return [said, coverage, messages.leave];
  if (intent !== "about") return [said];
  const byline = describeByline(article, sanitizeLine);
  return [said, coverage, ...(byline === undefined ? [] : [byline])];
}

function joinLines(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

function renderExcerpt(excerpt: Excerpt, article: Article, colour: boolean): string {
  const set = (code: number, text: string): string =>
    colour ? `\u001B[${code}m${text}\u001B[0m` : text;
  const runs = splitRuns({
    text: article.text,
    within: excerpt,
    marks: excerpt.highlights,
  });
  const quote = runs.map(({ text, marked }) =>
    marked ? set(bold, sanitizeLine(text)) : sanitizeLine(text),
  );
  const { paragraph, section } = excerpt.citation;
  const citation = messages.citation(paragraph, section && sanitizeLine(section));
  const link = createTextFragmentLink(article, excerpt);
  const place = link === undefined ? citation : `${citation}: ${link}`;
  return `  ${quote.join("")}\n  ${set(dim, sanitizeLine(place))}\n`;
}

const bold = 1;
const dim = 2;
