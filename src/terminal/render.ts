// Terminal rendering: an answer as text for a terminal. Pure; colour is a parameter.

import { type Answer, longestQuestion } from "../core/answer/answer.ts";
import type { Article } from "../core/article/article.ts";
import type { Excerpt } from "../core/answer/excerpts.ts";
import type { LanguageCode } from "../core/language/function-words.ts";
import type { Conversation } from "../core/answer/conversation.ts";
import { createTextFragmentLink } from "../core/article/text-fragment.ts";
import {
  describeByline,
  describeCoverage,
  describeRepeats,
  describeTitles,
} from "../presentation/article-lines.ts";
import type { Articles } from "../core/answer/library.ts";
import { labelArticles } from "../presentation/article-names.ts";
import { sanitizeCode, sanitizeLine } from "../presentation/display-text.ts";
import type { Messages } from "../presentation/messages.ts";
import { english } from "../presentation/messages/english.ts";
import { chooseWords } from "./words.ts";
import {
  type QuotedRun,
  type Quotation,
  readProse,
  readQuotation,
  readQuotations,
} from "../presentation/quotation.ts";

/** How an answer is shown. */
export interface TerminalView {
  /** Whether to set bold and dim by ANSI escape sequences; default false. */
  readonly colour?: boolean;
  /** The language of the bot's own words; default that of the answer, or English. */
  readonly language?: LanguageCode | undefined;
  /** A sentence above the answer; default none. */
  readonly note?: string | undefined;
}

/**
 * Renders an answer.
 *
 * @param asked - the article that is answered from, or all of several
 * @returns lines, with a line break after each
 */
export function renderAnswer(
  answer: Answer,
  asked: Article | Articles,
  view: TerminalView = {},
): string {
  const { colour = false, note } = view;
  const messages = chooseWords(view.language ?? readLanguage(answer));
  const articles: Articles = "text" in asked ? [{ name: "", article: asked }] : asked;
  const [{ article }] = articles;
  const labels = articles.length < 2 ? [] : labelArticles(articles).map(sanitizeLine);
  const render = (excerpt: Excerpt): string => {
    const label = labels[articles.findIndex((each) => each.article === excerpt.article)];
    const alsoIn = (excerpt.alsoIn ?? []).flatMap((at) => labels[at] ?? []);
    const repeats = describeRepeats(alsoIn, messages, sanitizeLine);
    return renderExcerpt(excerpt, { label, repeats, colour, messages });
  };
  const told = note === undefined ? [] : [note];
  switch (answer.outcome) {
    case "answered":
    case "unsure": {
      const excerpts = answer.excerpts.map(render);
      const missing = (answer.missing ?? []).map(sanitizeLine);
      /** Of a question in another language nearly all words are missing. */
      const isTold = missing.length > 0 && note === undefined;
      const lack = isTold ? [messages.missing(missing, answer.excerpts.length)] : [];
      const head = [...told, messages.headline[answer.outcome], ...lack];
      const byline = describeByline(answer.excerpts[0].article, messages, sanitizeLine);
      const signed = byline === undefined ? [] : [`  ${byline}\n`];
      return [joinLines(head), ...excerpts, ...signed].join("\n");
    }
    case "unanswered": {
      const absent =
        answer.absent.length > 0 ? [messages.absent(answer.absent.map(sanitizeLine))] : [];
      const { unanswered } = labels.length === 0 ? messages.headline : messages.library;
      const said = note === undefined ? [unanswered, ...absent] : told;
      return joinLines([...said, describeContents(article, labels, messages)]);
    }
    case "conversation":
      return "excerpts" in answer
        ? [`${messages.conversation[answer.intent]}\n`, ...answer.excerpts.map(render)].join("\n")
        : joinLines(listConversation(answer, article, { labels, messages }));
    default:
      return answer satisfies never;
  }
}

function readLanguage(answer: Answer): LanguageCode | undefined {
  return answer.outcome === "conversation" && "language" in answer ? answer.language : undefined;
}

const howToLeave = 'At a prompt, "exit", "quit" or Ctrl-D leaves.';

/** Says how much of a question was read, on a line, if that was not all of it. */
export function renderCutNote(question: string): string {
  return question.length > longestQuestion ? `${english.cutAfter(longestQuestion)}\n` : "";
}

interface Words {
  /** Of several articles. */
  readonly labels: readonly string[];
  readonly messages: Messages;
}

function listConversation(
  conversation: Conversation,
  article: Article,
  { labels, messages }: Words,
): readonly string[] {
  const { intent } = conversation;
  if (intent === "paragraph") return readParagraph(conversation.paragraph, article, messages);
  const said = messages.conversation[intent];
  const coverage = describeContents(article, labels, messages);
  if (intent === "help")
    return [said, coverage, ...(messages.language === "en" ? [howToLeave] : [])];
  if (intent !== "about") return [said];
  const byline = describeByline(article, messages, sanitizeLine);
  return [said, coverage, ...(byline === undefined ? [] : [byline])];
}

function describeContents(article: Article, labels: readonly string[], messages: Messages): string {
  return labels.length === 0
    ? describeCoverage(article, messages, sanitizeLine)
    : describeTitles(labels, messages, sanitizeLine);
}

function readParagraph(number: number, article: Article, messages: Messages): readonly string[] {
  const paragraph = article.paragraphs[number - 1];
  return paragraph === undefined
    ? [messages.trouble.noSuchParagraph]
    : [
        ...renderQuotation(readQuotation(article, paragraph), String),
        messages.citation(number, undefined),
      ];
}

function joinLines(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

interface ExcerptWords {
  /** What the article is called, of several. */
  readonly label: string | undefined;
  /** Names the other articles that say the same. */
  readonly repeats: string;
  readonly colour: boolean;
  readonly messages: Messages;
}

function renderExcerpt(
  excerpt: Excerpt,
  { label, repeats, colour, messages }: ExcerptWords,
): string {
  const { article } = excerpt;
  const set = (code: number, text: string): string =>
    colour ? `\u001B[${code}m${text}\u001B[0m` : text;
  const { paragraph, sectionPath } = excerpt.citation;
  const section = sanitizeLine(sectionPath.filter((each) => each !== label).join(" > "));
  const within = messages.citation(paragraph, section === "" ? undefined : section);
  const citation = label === undefined ? within : `${within}, ${label}${repeats}`;
  const link = createTextFragmentLink(article, excerpt);
  const place = link === undefined ? citation : `${citation}: ${link}`;
  const context = excerpt.context
    .filter(({ kind }) => kind !== "header")
    .map((each) => set(dim, renderRuns(readProse(article, each).runs, String)));
  const quote = readQuotations(article, excerpt, excerpt.highlights).flatMap((quotation) =>
    renderQuotation(quotation, (text) => set(bold, text)),
  );
  const rest = excerpt.isCutShort ? ["…"] : [];
  const lines = [...context, ...quote, ...rest, set(dim, sanitizeLine(place))];
  return `${lines.map((line) => `  ${line}`).join("\n")}\n`;
}

/** @returns lines; code keeps its own */
function renderQuotation(quotation: Quotation, highlight: Highlight): readonly string[] {
  switch (quotation.kind) {
    case "prose": {
      const { label, runs } = quotation;
      return [`${label === "" ? "" : `${sanitizeLine(label)} `}${renderRuns(runs, highlight)}`];
    }
    case "rows":
      return quotation.rows.map((cells) =>
        cells
          .filter(({ runs }) => runs.length > 0)
          .map(({ name, runs }) => {
            const words = renderRuns(runs, highlight);
            return name === "" ? words : `${sanitizeLine(name)}: ${words}`;
          })
          .join(" · "),
      );
    case "code":
      return quotation.text.split("\n").map(sanitizeCode);
    default:
      return quotation satisfies never;
  }
}

/** Sets words off from others. */
type Highlight = (text: string) => string;

function renderRuns(runs: readonly QuotedRun[], highlight: Highlight): string {
  return runs
    .map(({ text, isHighlighted }) =>
      isHighlighted ? highlight(sanitizeLine(text)) : sanitizeLine(text),
    )
    .join("");
}

const bold = 1;
const dim = 2;
