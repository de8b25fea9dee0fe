// Scoring: whether an excerpt is right, and the figures that are made of it.
// An excerpt is right if it contains a gold sentence, or lies inside one and contains one of the
// answers, white space collapsed.

import type { Answer, Ask } from "../../core/answer/answer.ts";
import type { Excerpt } from "../../core/answer/excerpts.ts";
import { type KnownQuestion, collapseSpace } from "./questions.ts";

/** What was answered to a question. */
export interface ScoredReply {
  readonly known: KnownQuestion;
  readonly outcome: Answer["outcome"];
  readonly excerpts: readonly string[];
  /** Words of the question that are named as missing. */
  readonly missing?: readonly string[];
  /** What is set in bold in the first excerpt. */
  readonly bold?: readonly string[];
  /** Whether a right passage is among the candidates; undefined when there is no right passage, or it was not looked at. */
  readonly isRetrieved?: boolean | undefined;
}

/** Shares in per cent, NaN when there is nothing to share. */
export interface Figures {
  /** Answerable questions. */
  readonly count: number;
  readonly top1: number;
  readonly top3: number;
  /** As top-3, a question of kind `multi` needing all its gold sentences. */
  readonly complete: number;
  readonly precision: number;
  readonly claimed: number;
  readonly withoutExcerpt: number;
  readonly notClaimed: number;
  readonly silent: number;
  /** Of the answerable questions that some passage answers, those that have one among their candidates. */
  readonly recall: number;
  /** In UTF-16 units. */
  readonly meanLength: number;
}

/** Asks a question and keeps what counts. */
export function collectReply(known: KnownQuestion, ask: Ask): ScoredReply {
  const answer = ask(known.question);
  const excerpts = "excerpts" in answer ? answer.excerpts : [];
  return {
    known,
    outcome: answer.outcome,
    excerpts: excerpts.map(({ text }) => text),
    missing: "missing" in answer ? (answer.missing ?? []) : [],
    bold: excerpts.slice(0, 1).flatMap(listBold),
  };
}

function listBold({ text, start: from, highlights }: Excerpt): readonly string[] {
  return highlights.map(({ start, end }) => text.slice(start - from, end - from));
}

/**
 * Finds the gold sentences that an excerpt satisfies.
 *
 * @returns their positions
 */
export function findSatisfied(
  excerpt: string,
  known: Pick<KnownQuestion, "goldSentences" | "answers">,
): readonly number[] {
  const shown = collapseSpace(excerpt);
  return known.goldSentences.flatMap((sentence, index) => {
    const gold = collapseSpace(sentence);
    const inside =
      gold.includes(shown) && known.answers.some((answer) => shown.includes(collapseSpace(answer)));
    return shown.includes(gold) || inside ? [index] : [];
  });
}

/** Sums up replies. */
export function computeFigures(replies: readonly ScoredReply[]): Figures {
  const answerable = replies.filter(({ known }) => known.answerable);
  const others = replies.filter(({ known }) => !known.answerable);
  const answered = replies.filter(({ outcome }) => outcome === "answered");
  const excerpts = replies.flatMap((reply) => reply.excerpts);
  return {
    count: answerable.length,
    top1: computePercent(answerable, isCorrect),
    top3: computePercent(answerable, ({ known, excerpts: shown }) =>
      shown.slice(0, 3).some((excerpt) => findSatisfied(excerpt, known).length > 0),
    ),
    complete: computePercent(answerable, isComplete),
    precision: computePercent(answered, isCorrect),
    claimed: computePercent(answerable, ({ outcome }) => outcome === "answered"),
    withoutExcerpt: computePercent(answerable, (reply) => reply.excerpts.length === 0),
    notClaimed: computePercent(others, ({ outcome }) => outcome !== "answered"),
    silent: computePercent(others, (reply) => reply.excerpts.length === 0),
    recall: computePercent(
      answerable.filter(({ isRetrieved }) => isRetrieved !== undefined),
      ({ isRetrieved }) => isRetrieved === true,
    ),
    meanLength: excerpts.reduce((sum, excerpt) => sum + excerpt.length, 0) / excerpts.length,
  };
}

/** Whether the first excerpt is right. */
export function isCorrect({ known, excerpts: [first] }: ScoredReply): boolean {
  return first !== undefined && findSatisfied(first, known).length > 0;
}

function isComplete({ known, excerpts }: ScoredReply): boolean {
  const found = new Set(excerpts.slice(0, 3).flatMap((excerpt) => findSatisfied(excerpt, known)));
  return known.kind === "multi" ? found.size === known.goldSentences.length : found.size > 0;
}

/** The share of values that pass a test, in per cent; NaN when there are none. */
export function computePercent<T>(of: readonly T[], test: (value: T) => boolean): number {
  return (100 * of.filter(test).length) / of.length;
}
