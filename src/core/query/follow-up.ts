// Focus: what was just shown, for questions that go on from it: "and when was that?", "why?".
// Such a question borrows the terms of the first of what was shown, and prefers what stands near it.
// The numbers are set by hand: there are no questions of this kind to fit them to.

import { type Span, overlaps } from "../text/span.ts";
import { continuingWords, moreWords, pointingWords } from "../language/english/pronouns.ts";
import { matchAnswerType, surely } from "./answer-type.ts";
import type { Query } from "./query.ts";
import type { QueryTerm } from "../index/terms.ts";
import type { IndexedPassage, ArticleIndex } from "../index/article-index.ts";

/** How much a passage gains by standing near what was shown; in the units of the ranking's score. */
export type Proximity = (words: IndexedPassage) => number;

/** How much of a question a borrowed term is. */
const borrowedShare = 0.25;
/** So few terms of its own leave a question open. */
const fewTerms = 2;
/** At a distance of one passage a half, of two a quarter, and so on. */
const nearest = 3;
/** "What else": not what was shown. */
const setAside = -20;

/**
 * Tells whether a question can't be understood without what was said before.
 */
export function isElliptical({ terms, words }: Query): boolean {
  const own = terms.filter(({ share }) => share > borrowedShare).length;
  if (own === 0) return true;
  if (own > fewTerms) return false;
  return (
    continuingWords.has(words[0] ?? "") ||
    words.some((word) => pointingWords.has(word) || moreWords.has(word))
  );
}

/**
 * Adds to a question the terms of what was shown.
 */
export function expandWithContext(
  question: Query,
  focus: readonly Span[],
  { passages, terms }: ArticleIndex,
): Query {
  const own = new Set(question.terms.map(({ stem }) => stem));
  const shown = passages.filter(({ passage }) => overlapsAny(passage, focus.slice(0, 1)));
  const ids = new Set(shown.flatMap((words) => words.terms));
  const borrowed = [...ids].flatMap((id): QueryTerm[] => {
    const term = terms[id];
    if (term === undefined || own.has(term.stem)) return [];
    return [{ ...term, at: Infinity, typed: term.text, share: borrowedShare }];
  });
  return { ...question, terms: [...question.terms, ...borrowed.slice(0, mostBorrowed)] };
}

const mostBorrowed = 24;

/**
 * Measures how near a passage stands to what was shown. What was shown itself is worth showing again
 * only if it holds the kind of thing that is asked for now.
 */
export function measureProximity(
  { words, stems, form: { answerType } }: Query,
  focus: readonly Span[],
  { passages }: ArticleIndex,
): Proximity {
  const first = passages.flatMap(({ passage }) =>
    overlapsAny(passage, focus.slice(0, 1)) ? passage.id : [],
  );
  const isMore = words.some((word) => moreWords.has(word));
  const known = new Set(stems);
  return ({ passage, entities }) => {
    if (isMore && overlapsAny(passage, focus)) return setAside;
    const distance = Math.min(...first.map((id) => Math.abs(id - passage.id)));
    if (distance > 0) return nearest * 2 ** -distance;
    if (answerType === undefined) return 0;
    return matchAnswerType(entities, answerType, known) >= surely ? nearest : setAside;
  };
}

function overlapsAny(passage: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => overlaps(span, passage));
}
