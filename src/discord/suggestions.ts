// Suggestions: the questions that the bot offers to who is typing, greets, or has found nothing. Each was asked
// once, and is offered only if the sentence that it was made from answers it. Asking is done a question at a
// time, when nobody else asks; until there are enough, the article's sections are offered.

import type { Ask } from "../core/answer/answer.ts";
import type { Article } from "../core/article/article.ts";
import { plainText } from "../core/article/markup.ts";
import {
  type Autocomplete,
  type Suggestion,
  createAutocomplete,
} from "../core/query/autocomplete.ts";
import { listCandidateQuestions } from "../core/query/candidate-questions.ts";
import { type Span, overlaps } from "../core/text/span.ts";
import { messages } from "../presentation/messages.ts";

/** What can be offered. */
export interface Suggestions {
  /** Best first. */
  readonly list: () => readonly Suggestion[];
  readonly complete: Autocomplete;
  /** The question that is made of a place, checked or not: it may have been offered before a restart. */
  readonly find: (span: Span) => string | undefined;
  /** Asks the next question that is not checked yet; false when there is none left. */
  readonly checkNext: () => boolean;
}

/** With fewer questions than this the sections are offered too. */
const enough = 5;

/** More than this are no help to anybody. */
const mostKept = 60;

/** Prepares suggestions. Reads all of the article. */
export function createSuggestions({
  ask,
  article,
}: {
  readonly ask: Ask;
  readonly article: Article;
}): Suggestions {
  const sections = listSections(article);
  const candidates = listCandidateQuestions(article);
  const waiting = candidates.values();
  const kept: Suggestion[] = [];
  let complete = createAutocomplete(sections);
  const list = (): readonly Suggestion[] => (kept.length < enough ? [...kept, ...sections] : kept);
  return {
    list,
    complete: (typed, most) => complete(typed, most),
    find: ({ start, end }) =>
      [...candidates, ...sections].find((each) => each.start === start && each.end === end)
        ?.question,
    checkNext() {
      const next = kept.length < mostKept ? waiting.next() : undefined;
      if (next?.value === undefined) return false;
      if (isAnswered(next.value, ask)) {
        kept.push(next.value);
        complete = createAutocomplete(list());
      }
      return true;
    },
  };
}

function isAnswered({ question, ...span }: Suggestion, ask: Ask): boolean {
  const answer = ask(question);
  return answer.outcome === "answered" && overlaps(answer.excerpts[0], span);
}

function listSections({ text, markup, sections }: Article): readonly Suggestion[] {
  return sections.map(({ start, end }) => {
    const heading = plainText(text, markup, { start, end });
    return { start, end, question: heading.endsWith("?") ? heading : messages.about(heading) };
  });
}
