// Follow-up: how a question that can't be understood alone goes on from what was shown before.
// It borrows the terms of the first of what was shown, and prefers what stands near it. How much, by
// what it lacks; the numbers are set by hand, and `seeds/dialogues` tells what they are worth.

import type { ArticleIndex } from "../index/article-index.ts";
import type { IndexedPassage } from "../index/indexed-passage.ts";
import type { QueryTerm } from "../index/terms.ts";
import { type Span, overlaps } from "../text/span.ts";
import { matchAnswerType, surely } from "./answer-type.ts";
import type { Ellipsis } from "./ellipsis.ts";
import type { Query } from "./query.ts";

/** What was said before a question. */
export interface FollowUpContext {
  /** What was shown, the first of it first; empty at the start of a conversation. */
  readonly focus: readonly Span[];
  /** Whether the question is a reply to what was shown, and so goes on a little sooner. */
  readonly isReply: boolean;
}

/** How much a passage gains by standing near what was shown; in the units of the ranking's score. */
export type Proximity = (words: IndexedPassage) => number;

/** How much of a question a borrowed term is. */
const borrowedShare = 0.25;
/** At a distance of one passage half of it, of two a quarter, and so on. */
const nearest: Readonly<Record<Ellipsis, number>> = {
  content: 3,
  antecedent: 2,
  verb: 1,
  rest: 2,
};
/** What was shown and is not asked for again. */
const setAside = -20;

/**
 * Tells whether a question goes on from what was shown. A reply with hardly a word of its own does too,
 * even when it is complete: "who signed?".
 */
export function goesOn({ ellipsis, terms }: Query, { focus, isReply }: FollowUpContext): boolean {
  if (focus.length === 0) return false;
  const own = terms.filter(({ share, length }) => length === 1 && share > borrowedShare).length;
  return ellipsis !== undefined || (isReply && own <= fewInReply);
}

const fewInReply = 1;

/**
 * Adds to a question the terms of what was shown.
 */
export function expandWithContext(
  question: Query,
  focus: readonly Span[],
  { passages, terms }: ArticleIndex,
): Query {
  const own = new Set(question.terms.map(({ stem }) => stem));
  const shown = findShown(focus, passages);
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
  { stems, ellipsis = "verb", form: { answerType } }: Query,
  focus: readonly Span[],
  { passages }: ArticleIndex,
): Proximity {
  const first = findShown(focus, passages).map(({ passage }) => passage.id);
  const known = new Set(stems);
  const gain = nearest[ellipsis];
  return ({ passage, entities }) => {
    if (ellipsis === "rest" && overlapsAny(passage, focus)) return setAside;
    const distance = first.reduce(
      (least, id) => Math.min(least, Math.abs(id - passage.id)),
      Infinity,
    );
    if (distance > 0) return gain * 2 ** -distance;
    if (answerType === undefined) return ellipsis === "content" ? 0 : -gain;
    if (matchAnswerType(entities, answerType, known) >= surely) return gain;
    return ellipsis === "content" ? setAside : -gain;
  };
}

/** More passages than any excerpt has: a forged button may name the whole article as one. */
const mostShown = 64;

/** The passages of the first of what was shown. */
function findShown(
  focus: readonly Span[],
  passages: readonly IndexedPassage[],
): readonly IndexedPassage[] {
  const first = focus.slice(0, 1);
  const shown: IndexedPassage[] = [];
  for (const each of passages) {
    if (shown.length === mostShown) break;
    if (overlapsAny(each.passage, first)) shown.push(each);
  }
  return shown;
}

function overlapsAny(passage: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => overlaps(span, passage));
}
