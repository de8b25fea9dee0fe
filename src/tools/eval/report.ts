// Report: replies as rows of figures: all together, then each set with its kinds of question.
// Questions in another language than the article stand in rows of their own and in no other.

import { groupBy } from "../../core/text/group-by.ts";
import { foreignKind } from "./questions.ts";
import { type Figures, type ScoredReply, computeFigures } from "./scoring.ts";

/** A row of a table. */
export type Row = readonly [title: string, figures: Figures];

/** A reply with the set of its question, and what MiniSearch alone replies if that was asked. */
export interface SetReply {
  readonly set: string;
  readonly own: ScoredReply;
  readonly baseline?: ScoredReply;
}

/**
 * Sums up replies.
 *
 * @returns the rows of all sets together, then those of each set if there are several
 */
export function createRows(replies: readonly SetReply[]): readonly Row[] {
  const sets = groupBy(replies, ({ set }) => set);
  if (sets.size === 1) return createSetRows("Pullquote", replies);
  const all = createSetRows("Pullquote", replies).filter(([title]) => !title.startsWith(" "));
  return [...all, ...Array.from(sets, ([name, own]) => createSetRows(name, own)).flat()];
}

/** The figures of a set, MiniSearch's before them, each kind below them if there are several. */
function createSetRows(name: string, replies: readonly SetReply[]): readonly Row[] {
  const english = replies.filter(({ own }) => own.known.kind !== foreignKind);
  const baselines = english.flatMap(({ baseline }) => baseline ?? []);
  const kinds = groupBy(
    replies.map(({ own }) => own),
    ({ known }) => known.kind,
  );
  return [
    ...(baselines.length > 0 ? [["MiniSearch", computeFigures(baselines)] as const] : []),
    [name, computeFigures(english.map(({ own }) => own))],
    ...(kinds.size > 1
      ? Array.from(kinds, ([kind, own]): Row => [`  ${kind}`, computeFigures(own)])
      : []),
  ];
}
