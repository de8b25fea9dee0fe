// Asked questions: those that an article asks itself, as an FAQ does. Whoever asks one of them means the article, even if
// it would be small talk elsewhere ("Where are you?"), or has no word that can be searched for.

import type { Article } from "../article/article.ts";
import { plainText } from "../article/markup.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import { dropQuestionLabel } from "../article/question-label.ts";
import { tokenize } from "../language/tokens.ts";
import { type Span, contains, sliceOf } from "../text/span.ts";
import type { Excerpt } from "./excerpts.ts";
import { quoteSpan } from "./quoted-excerpt.ts";

/** What an article says below a question that it asks itself. */
export interface OwnAnswer {
  readonly outcome: "answered";
  readonly excerpts: readonly [Excerpt];
}

/** The questions that an article asks itself. They are read when one is first asked for. */
export interface AskedQuestions {
  /** The paragraph below the question; undefined for any other. */
  readonly find: (question: string) => Paragraph | undefined;
  /** Undefined for any other question, and when the answer is not in the part of the text that is asked. */
  readonly answer: (question: string, within: Span) => OwnAnswer | undefined;
}

/** Prepares an article for the questions that it asks in headings and above their answers. */
export function createAskedQuestions(article: Article): AskedQuestions {
  let known: ReadonlyMap<string, Paragraph> | undefined;
  const findAnswer = (question: string): Paragraph | undefined => {
    known ??= collectAnswers(article);
    // Most articles ask nothing.
    return known.size === 0 ? undefined : known.get(normalizeQuestion(question));
  };
  return {
    find: findAnswer,
    answer(question, within) {
      const found = findAnswer(question);
      if (found === undefined || !contains(within, found)) return undefined;
      const excerpt = quoteSpan(article, found, { paragraph: found, score: 1 });
      return { outcome: "answered", excerpts: [excerpt] };
    },
  };
}

/** The paragraph below each question, by its folded words. */
function collectAnswers(article: Article): ReadonlyMap<string, Paragraph> {
  const { text, markup, headings, paragraphs } = article;
  const answers = new Map<string, Paragraph>();
  const asking = new Set(headings.filter((heading) => endsAsking(sliceOf(text, heading))));
  let above: Paragraph | undefined;
  for (const block of [...headings, ...paragraphs].toSorted((a, b) => a.start - b.start)) {
    if (above !== undefined && block.kind !== "heading" && !block.isQuestion) {
      const question = normalizeQuestion(plainText(text, markup, above));
      // The list of all questions that an FAQ may begin with is followed by something else.
      if (question !== "") answers.set(question, block);
    }
    above = block.isQuestion || asking.has(block) ? block : undefined;
  }
  return answers;
}

/** Reduces a question to its folded words, without a label. */
function normalizeQuestion(question: string): string {
  return dropQuestionLabel(tokenize(question).map(({ term }) => term)).join(" ");
}

function endsAsking(line: string): boolean {
  return /[?？؟][*_#\s]*$/u.test(line);
}
