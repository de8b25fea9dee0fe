// Scoring: whether an excerpt is right, and the figures that are made of it.
// An excerpt is right if it contains a gold sentence, or lies inside one and contains one of the
// answers, white space collapsed.

import type { Answer, Ask } from "../../core/answer/answer.ts";
import type { KnownQuestion } from "./questions.ts";

/** What was answered to a question. */
export interface Reply {
  readonly known: KnownQuestion;
  readonly outcome: Answer["outcome"];
  readonly excerpts: readonly string[];
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
  /** In UTF-16 units. */
  readonly meanLength: number;
}

/** Asks a question and keeps what counts. */
export function replyTo(known: KnownQuestion, ask: Ask): Reply {
  const answer = ask(known.question);
  const excerpts = "excerpts" in answer ? answer.excerpts.map(({ text }) => text) : [];
  return { known, outcome: answer.outcome, excerpts };
}

/**
 * Finds the gold sentences that an excerpt satisfies.
 *
 * @returns their positions
 */
export function satisfied(excerpt: string, known: KnownQuestion): readonly number[] {
  const shown = collapsed(excerpt);
  return known.goldSentences.flatMap((sentence, index) => {
    const gold = collapsed(sentence);
    const inside =
      gold.includes(shown) && known.answers.some((answer) => shown.includes(collapsed(answer)));
    return shown.includes(gold) || inside ? [index] : [];
  });
}

/** Sums up replies. */
export function figuresOf(replies: readonly Reply[]): Figures {
  const answerable = replies.filter(({ known }) => known.answerable);
  const others = replies.filter(({ known }) => !known.answerable);
  const answered = replies.filter(({ outcome }) => outcome === "answered");
  const excerpts = replies.flatMap((reply) => reply.excerpts);
  return {
    count: answerable.length,
    top1: percent(answerable, isRight),
    top3: percent(answerable, ({ known, excerpts: shown }) =>
      shown.slice(0, 3).some((excerpt) => satisfied(excerpt, known).length > 0),
    ),
    complete: percent(answerable, isComplete),
    precision: percent(answered, isRight),
    claimed: percent(answerable, ({ outcome }) => outcome === "answered"),
    withoutExcerpt: percent(answerable, (reply) => reply.excerpts.length === 0),
    notClaimed: percent(others, ({ outcome }) => outcome !== "answered"),
    silent: percent(others, (reply) => reply.excerpts.length === 0),
    meanLength: excerpts.reduce((sum, excerpt) => sum + excerpt.length, 0) / excerpts.length,
  };
}

/** Whether the first excerpt is right. */
export function isRight({ known, excerpts: [first] }: Reply): boolean {
  return first !== undefined && satisfied(first, known).length > 0;
}

function isComplete({ known, excerpts }: Reply): boolean {
  const found = new Set(excerpts.slice(0, 3).flatMap((excerpt) => satisfied(excerpt, known)));
  return known.kind === "multi" ? found.size === known.goldSentences.length : found.size > 0;
}

function percent<T>(of: readonly T[], test: (value: T) => boolean): number {
  return (100 * of.filter(test).length) / of.length;
}

function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
