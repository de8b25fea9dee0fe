// Relevance: whether a question is about the article at all: a logistic model over signals about 0..1,
// fitted like the ranking, with questions about other articles. Below its threshold nothing is shown. What no text
// could know is told by its form.

import type { QueryTerm } from "../index/terms.ts";
import { asksOfBot, namesOwnDay } from "../query/bot-request.ts";
import { borrowedShare } from "../query/follow-up.ts";
import type { Candidate } from "../rank/candidate.ts";
import { featureNames } from "../rank/features.ts";
import type { RelevanceSignal } from "../rank/model.ts";
import type { RankedPart } from "../rank/rank.ts";
import { float64At, numberAt } from "../text/typed-arrays.ts";
import { type Signals, inOtherWords } from "./confidence.ts";
import { isOwnWord } from "./missing-words.ts";

/**
 * Reads off a ranked question what tells whether it is about the article at all.
 */
export function measureRelevanceSignals({ context, ranked }: RankedPart): Signals<RelevanceSignal> {
  const { weights, best, candidates, query } = context;
  const isSaid = (term: number): boolean => float64At(best, term) >= inOtherWords;
  const own = query.terms.flatMap((term, at) => (isOwnWord(term) ? at : []));
  const embedding = featureNames.indexOf("embeddingSimilarity");
  return {
    bias: 1,
    /** How telling the words are that the article says, in the same or another word for them. */
    said: query.terms.reduce((sum, term, at) => sum + (isSaid(at) ? tell(term) : 0), 0) / 2,
    /** The rarest word that it says, be it in a related one: common ones are shared by any two texts. */
    rarestCovered: query.terms.reduce(
      (most, term, at) => Math.max(most, tell(term) * float64At(best, at)),
      0,
    ),
    /** The rarest word that it says in no word, and the share of such ones. */
    rarestAbsent: query.terms.reduce(
      (most, term, at) => Math.max(most, isSaid(at) ? 0 : tell(term)),
      0,
    ),
    absentShare: own.length === 0 ? 0 : own.filter((at) => !isSaid(at)).length / own.length,
    /** How much of the question is said in one place: a paragraph, with what it is read with. */
    together: candidates.reduce((most, one) => Math.max(most, measureTogether(one, weights)), 0),
    /** The likest passage as a whole. */
    embeddingSimilarity: ranked.reduce(
      (most, { features }) => Math.max(most, numberAt(features, embedding)),
      0,
    ),
  };
}

function measureTogether(
  { paragraph, heading, context }: Candidate,
  weights: Float64Array,
): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) {
    const beside = Math.max(float64At(heading, at), float64At(context, at));
    sum += float64At(weights, at) * Math.max(float64At(paragraph, at), beside);
  }
  return sum;
}

/** How telling a term is. What is borrowed counts the same however much the question has to say of its own. */
function tell({ text, rarity, share, at }: QueryTerm): number {
  const telling = /^[\d.,]+$/.test(text) ? Math.min(rarity, mostOfNumber) : rarity;
  return telling * (Number.isFinite(at) ? share : borrowedShare);
}

/** Rarity: two texts that have nothing else in common may well have the same year. */
const mostOfNumber = 0.3;

/**
 * Tells whether a question asks for what no text could know, and has words that the article says nothing of: what the
 * bot is to do or to be, or how it will be on the asker's own day.
 */
export function asksBeyondText({ context, isFollowUp }: RankedPart): boolean {
  const { best, query } = context;
  if (isFollowUp) return false;
  const own = query.terms.flatMap((term, at) => (isOwnWord(term) ? { term, at } : []));
  const unsaid = own.filter(({ at }) => float64At(best, at) < inOtherWords);
  if (asksOfBot(query.words)) return unsaid.length > 0 && unsaid.length === own.length;
  // That the day itself is not said is no reason: what was agreed for it may well be.
  return (
    unsaid.length > 1 && unsaid.some(({ term }) => namesOwnDay(query.words, term.at - query.start))
  );
}
