// Asked questions: those that an article asks itself, as an FAQ does. Whoever asks one of them means the article, even if
// it would be small talk elsewhere ("Where are you?"), or has no word that can be searched for.

import type { Article } from "../article/article.ts";
import { plainText } from "../article/markup.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import { dropQuestionLabel } from "../article/question-label.ts";
import { tokenize } from "../language/tokens.ts";
import { addToGroup } from "../text/group-by.ts";
import { type Span, contains, sliceOf } from "../text/span.ts";
import type { Excerpt } from "./excerpts.ts";
import { quoteSpan } from "./quoted-excerpt.ts";

/** What an article says below a question that it asks itself. */
export interface OwnAnswer {
  readonly outcome: "answered";
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
}

/** The questions that an article asks itself. They are read when one is first asked for. */
export interface AskedQuestions {
  /** The paragraphs of a part of the text that stand right below the question; none for any other. */
  readonly find: (question: string, within: Span) => readonly Paragraph[];
  /** Undefined when there is none of them. */
  readonly answer: (question: string, within: Span) => OwnAnswer | undefined;
}

/** Prepares an article for the questions that it asks in headings and above their answers. */
export function createAskedQuestions(article: Article): AskedQuestions {
  let known: ReadonlyMap<string, readonly Paragraph[]> | undefined;
  const find = (question: string, within: Span): readonly Paragraph[] => {
    known ??= collectAnswers(article);
    // Most articles ask nothing.
    if (known.size === 0) return [];
    const found = known.get(normalizeQuestion(question)) ?? [];
    return found.filter((paragraph) => contains(within, paragraph));
  };
  return {
    find,
    answer(question, within) {
      const [first, ...others] = find(question, within)
        .slice(0, mostAnswers)
        .map((paragraph) => quoteSpan(article, paragraph, { paragraph, score: 1 }));
      return first && { outcome: "answered", excerpts: [first, ...others] };
    },
  };
}

/** As many as excerpts in any other answer. */
const mostAnswers = 3;

/** The paragraphs below each question, by its folded words: two articles of a library may ask the same. */
function collectAnswers(article: Article): ReadonlyMap<string, readonly Paragraph[]> {
  const { text, markup, headings, paragraphs } = article;
  const answers = new Map<string, Paragraph[]>();
  const asking = new Set(headings.filter((heading) => endsAsking(sliceOf(text, heading))));
  let above: Paragraph | undefined;
  let isRun = false;
  for (const block of [...headings, ...paragraphs].toSorted((a, b) => a.start - b.start)) {
    // A list of questions, as an FAQ may begin with, is followed by something else.
    if (above !== undefined && !isRun && block.kind !== "heading" && !block.isQuestion) {
      const question = normalizeQuestion(plainText(text, markup, above));
      if (question !== "") addToGroup(answers, question, block);
    }
    const isAsking = block.isQuestion || asking.has(block);
    isRun = isAsking && above !== undefined;
    above = isAsking ? block : undefined;
  }
  return answers;
}

/** Reduces a question to its folded words, without a label: "4.", "Q:". */
function normalizeQuestion(question: string): string {
  const words = tokenize(question.replace(/^\s*\d{1,3}[.)]\s+/, ""));
  return dropQuestionLabel(words.map(({ term }) => term)).join(" ");
}

function endsAsking(line: string): boolean {
  return /[?？؟][*_#\s]*$/u.test(line);
}
