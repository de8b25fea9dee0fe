// Suggestions: the questions that the bot offers to who is typing, greets, or has found nothing. Each was asked
// once, and is offered only if the sentence that it was made from answers it. Asking is done a question at a
// time, when nobody else asks; until there are enough, the article's sections are offered.

import type { AskLibrary } from "../core/answer/library.ts";
import type { Article } from "../core/article/article.ts";
import type { Lexicon } from "../core/language/lexicon.ts";
import { plainText } from "../core/article/markup.ts";
import {
  type Autocomplete,
  type Suggestion,
  createAutocomplete,
} from "../core/query/autocomplete.ts";
import {
  findCandidateQuestion,
  makeCandidateQuestions,
} from "../core/query/candidate-questions.ts";
import { type Span, overlaps } from "../core/text/span.ts";

/** What can be offered. */
export interface Suggestions {
  /** Best first. */
  readonly list: () => readonly Suggestion[];
  /** The article's sections, in order. */
  readonly sections: readonly Suggestion[];
  readonly complete: Autocomplete;
  /** The question that is made of a place, checked or not: it may have been offered before a restart. */
  readonly find: (span: Span) => string | undefined;
  /** Looks at the next paragraph or question, and asks it; false when there is none left. */
  readonly checkNext: () => boolean;
}

/** What is asked, and what it knows of words. */
interface Answerer {
  readonly ask: AskLibrary;
  readonly article: Article;
  readonly lexicon?: Lexicon | undefined;
  /** Of the article, by its code; default English. */
  readonly language?: string | undefined;
}

/** With fewer questions than this the sections are offered too. */
const enough = 5;

/** More than this are no help to anybody, and more are not tried. */
const mostKept = 60;
const mostSections = 1_000;
const mostAsked = 300;

/**
 * Prepares suggestions, of which the sections are there at once.
 *
 * @param share - of what is offered at the most, 0..1, where there are other articles; default all
 */
export function createSuggestions(
  { ask, article, lexicon, language }: Answerer,
  share: number = 1,
): Suggestions {
  const sections = listSections(article, language, Math.ceil(mostSections * share));
  const candidates = makeCandidateQuestions(article, lexicon);
  let asked = 0;
  const kept: Suggestion[] = [];
  let complete: Autocomplete | undefined;
  let completeSections: Autocomplete | undefined;
  const list = (): readonly Suggestion[] => (kept.length < enough ? [...kept, ...sections] : kept);
  return {
    list,
    sections,
    complete(typed, most) {
      complete ??= createAutocomplete(list());
      const found = complete(typed, most);
      if (found.length > 0) return found;
      completeSections ??= createAutocomplete(sections);
      return completeSections(typed, most);
    },
    find: (span) =>
      findCandidateQuestion(article, span, lexicon) ??
      sections.find(({ start, end }) => start === span.start && end === span.end)?.question,
    checkNext() {
      if (kept.length >= mostKept * share || asked >= mostAsked * share) return false;
      const { value: candidate, done } = candidates.next();
      if (candidate !== undefined && ++asked && isAnswered(candidate, ask, article)) {
        const about = plainText(article.text, article.markup, candidate);
        kept.push({ ...candidate, about, isChecked: true });
        complete = undefined;
      }
      return done !== true;
    },
  };
}

function isAnswered({ question, ...span }: Suggestion, ask: AskLibrary, article: Article): boolean {
  const answer = ask(question);
  if (answer.outcome !== "answered") return false;
  const [first] = answer.excerpts;
  return first.article === article && overlaps(first, span);
}

/** So much of all sections finds them, in UTF-16 units: each key that somebody presses looks through its words. */
const mostText = 100_000;

/** A question is in the language of the article, so it is made of a heading only where its words are known. */
function listSections(
  { text, markup, sections }: Article,
  language: string = "en",
  most: number = mostSections,
): readonly Suggestion[] {
  const isMade = language === "en";
  const listed = sections.slice(0, most);
  const longest = Math.floor(mostText / Math.max(1, listed.length));
  return listed.map(({ start, end }, at) => {
    const heading = dropNumber(plainText(text, markup, { start, end }));
    const next = sections[at + 1]?.start ?? text.length;
    return {
      start,
      end,
      question: isMade && !heading.endsWith("?") ? `What about ${heading}?` : heading,
      about: text.slice(end, Math.min(next, end + longest)),
    };
  });
}

/** Numbers of sections: "1.", "2.1", "§ 3", "IV.", "a)"; a year alone is none. */
const sectionNumber =
  /^(?:§+ ?\d+[a-z]?\.?|\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}[.):]|[IVX]{1,5}[.)]|[a-zA-Z]\)) +/u;

/** A question about "1. Membership" is one about membership. */
function dropNumber(heading: string): string {
  return heading.replace(sectionNumber, "");
}
