// Follow-up: how a question that can't be understood alone goes on from what was shown before.
// It borrows the terms of the first of what was shown, and prefers what stands near it (proximity.ts).

import type { ArticleIndex } from "../index/article-index.ts";
import type { QueryTerm } from "../index/terms.ts";
import { lightWords } from "../language/english/light-words.ts";
import type { Span } from "../text/span.ts";
import { findInList } from "./list-position.ts";
import { findShown } from "./nearby.ts";
import type { Query } from "./query.ts";
import { setShare } from "./query-terms.ts";

/** What was said before a question. */
export interface FollowUpContext {
  /** What was shown, the first of it first; empty at the start of a conversation. */
  readonly focus: readonly Span[];
  /** Whether the question is a reply to what was shown, and so goes on a little sooner. */
  readonly isReply: boolean;
}

/** How much of a question a borrowed term is at the most; all of them together are no more than what is asked. */
export const borrowedShare = 0.25;

/**
 * Tells whether a question goes on from what was shown. A reply with hardly a word of its own does too,
 * even when it is complete: "who signed?".
 */
export function goesOn(
  { ellipsis, position, terms }: Query,
  { focus, isReply }: FollowUpContext,
  { passages }: ArticleIndex,
): boolean {
  if (focus.length === 0) return false;
  if (findInList(position, findShown(focus, passages), passages) !== undefined) return true;
  const own = terms.filter(({ share, length }) => length === 1 && share > borrowedShare).length;
  return ellipsis !== undefined || (isReply && own <= fewInReply);
}

const fewInReply = 1;

/**
 * Adds to a question the terms of what was shown. They count no more than the words that it has of its own, if it has
 * any: "who taught her the trade?" asks for the trade wherever it is spoken of.
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
  const lent = borrowed.slice(0, mostBorrowed);
  const asked = countOwnWords(question);
  const share = asked === 0 ? borrowedShare : Math.min(borrowedShare, asked / lent.length);
  return { ...question, terms: [...question.terms, ...lent.map((term) => setShare(term, share))] };
}

const mostBorrowed = 24;

/** Counts the words that tell what is asked. */
function countOwnWords({ terms }: Query): number {
  return terms.filter(
    ({ share, length, text }) => length === 1 && share > borrowedShare && !lightWords.has(text),
  ).length;
}
