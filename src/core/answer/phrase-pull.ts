// Phrase pull: how near to a phrase a passage says the question's terms. Each term counts once, by its
// nearest word, so that a word which is said often does not outweigh the others.

import { float64At } from "../text/typed-arrays.ts";
import type { PhraseCandidate } from "./phrase-candidates.ts";
import type { PhraseContext } from "./phrase-context.ts";

/** The names of what is measured here; each is a sum over the terms' weights, 0..1. */
export type PullFeatureName = "pullNear" | "pullFar" | "clauseWeight" | "behindWeight";

/** Measures how near a candidate stands to what is asked. */
export function measurePull(
  { from, to }: Pick<PhraseCandidate, "from" | "to">,
  { words, matches, query }: PhraseContext,
): Readonly<Record<PullFeatureName, number>> {
  const count = query.terms.length;
  const [near, far] = [new Float64Array(count), new Float64Array(count)];
  const [inClause, behind] = [new Float64Array(count), new Float64Array(count)];
  const clause = words[from]?.clause ?? 0;
  for (const { at, term, share } of matches) {
    if ((at >= from && at < to) || term < 0) continue;
    const clauses = Math.abs((words[at]?.clause ?? 0) - clause);
    const distance = (at < from ? from - at : at - to + 1) + clauses * wordsPerClause;
    raise(near, term, share * Math.exp(-distance / nearReach));
    raise(far, term, share * Math.exp(-distance / farReach));
    if (clauses > 0) continue;
    raise(inClause, term, share);
    if (at >= to) raise(behind, term, share);
  }
  return {
    pullNear: sumUp(near),
    pullFar: sumUp(far),
    clauseWeight: sumUp(inClause),
    behindWeight: sumUp(behind),
  };
}

/** A comma or bracket between parts as much as so many words. */
const wordsPerClause = 2;
/** Words over which the pull falls to a third. */
const nearReach = 3;
const farReach = 10;

function raise(values: Float64Array, at: number, value: number): void {
  if (value > float64At(values, at)) values[at] = value;
}

function sumUp(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
