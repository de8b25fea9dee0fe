// Reply: asks the articles what somebody typed, and renders what they say, in one language: English, or the
// question's own where that is told which one to ask in. Pure.

import { type Answer, longestQuestion } from "../core/answer/answer.ts";
import { tellForeignLanguage } from "../core/answer/asked-language.ts";
import type { Articles, AskLibrary, LibraryAskOptions } from "../core/answer/library.ts";
import { tellLanguage } from "../core/article/article-language.ts";
import { messagesByLanguage } from "../presentation/languages.ts";
import { renderAnswer, renderCutNote } from "./render.ts";

/** What is asked. */
export interface Asked {
  readonly ask: AskLibrary;
  readonly articles: Articles;
  /** Whether to set bold and dim. */
  readonly colour: boolean;
}

/** An answer, and how it is shown. */
export interface TerminalReply {
  readonly answer: Answer;
  readonly text: string;
}

/** Prepares replies to what is typed. */
export function createReply({
  ask,
  articles,
  colour,
}: Asked): (typed: string, options?: LibraryAskOptions) => TerminalReply {
  const languages = articles.map(({ article }) => tellLanguage(article));
  return (typed, options) => {
    const found = ask(typed, { ...options, spoken: "en" });
    const language = tellForeignLanguage(typed.slice(0, longestQuestion), found, languages);
    /** What is close to a question in another language is so by accident. */
    const answer: Answer =
      language !== undefined && found.outcome === "unsure"
        ? { outcome: "unanswered", absent: [] }
        : found;
    const note = language && messagesByLanguage[language].reads(languages[0] ?? language);
    const text = renderAnswer(answer, articles, { colour, language, note }) + renderCutNote(typed);
    return { answer, text };
  };
}
