// Relevance: whether a question is about the article at all: a logistic model over signals about 0..1,
// fitted like the ranking, with questions about other articles. Below its threshold nothing is shown.

import type { QueryTerm } from "../index/terms.ts";
import { namesOwnDay } from "../query/bot-request.ts";
import { borrowedShare } from "../query/follow-up.ts";
import type { Candidate } from "../rank/candidate.ts";
import { featureNames } from "../rank/features.ts";
import type { RelevanceSignal } from "../rank/model.ts";
import type { RankedPart } from "../rank/ranking.ts";
import { float64At, numberAt } from "../text/typed-arrays.ts";
import { type Signals, inOtherWords } from "./confidence.ts";
import { type OwnWord, listOwnWords } from "./own-words.ts";

/**
 * Reads off a ranked question what tells whether it is about the article at all.
 */
export function measureRelevanceSignals({ context, ranked }: RankedPart): Signals<RelevanceSignal> {
  const { weights, candidates } = context;
  const embedding = featureNames.indexOf("embeddingSimilarity");
  return {
    bias: 1,
    ...measureSaid(context),
    /** How much of the question is said in one place: a paragraph, with what it is read with. */
    together: candidates.reduce((most, one) => Math.max(most, measureTogether(one, weights)), 0),
    /** The likest passage as a whole. */
    embeddingSimilarity: ranked.reduce(
      (most, { features }) => Math.max(most, numberAt(features, embedding)),
      0,
    ),
  };
}

type SaidSignal = "said" | "rarestCovered" | "rarestAbsent" | "absentShare";

/** What of the question the article says, wherever that stands. */
function measureSaid(context: RankedPart["context"]): Pick<Signals<RelevanceSignal>, SaidSignal> {
  const { best, query } = context;
  const own = listOwnWords(query).map(({ at }) => at);
  const others = own.filter((at) => !isNumber(query.terms[at]));
  const isNumberAlone = others.length > 0 && !others.some((at) => isSpokenOf(context, at));
  const tell = (term: QueryTerm): number =>
    isNumberAlone && isNumber(term) ? Math.min(mostOfNumber, weigh(term)) : weigh(term);
  const isSaid = (at: number): boolean => float64At(best, at) >= inOtherWords;
  const telling = query.terms.map((term, at) => ({ at, tells: tell(term) }));
  const said = telling.filter(({ at }) => isSaid(at));
  const unsaid = telling.filter(({ at }) => !isSaid(at));
  return {
    /** How telling the words are that the article says, in the same or another word for them. */
    said: said.reduce((sum, { tells }) => sum + tells, 0) / 2,
    /** The rarest word that it says, be it in a related one: common ones are shared by any two texts. */
    rarestCovered: telling.reduce(
      (most, { at, tells }) => Math.max(most, tells * float64At(best, at)),
      0,
    ),
    /** The rarest word that it says in no word, and the share of such ones. */
    rarestAbsent: unsaid.reduce((most, { tells }) => Math.max(most, tells), 0),
    absentShare: own.length === 0 ? 0 : own.filter((at) => !isSaid(at)).length / own.length,
  };
}

/** Of a number that is all that two texts share: they may well have the same year. */
const mostOfNumber = 0.3;

function isNumber(term: QueryTerm | undefined): boolean {
  return term !== undefined && /^[\d.,]+$/.test(term.text);
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
function weigh({ rarity, share, at }: QueryTerm): number {
  return rarity * (Number.isFinite(at) ? share : borrowedShare);
}

/**
 * Tells whether a question is about the article whatever the signals say: one that only wants more of what was shown,
 * and one whose words all stand in headings of the article, or in questions that it asks itself. The asker's own day
 * stands in none: "is it open tomorrow?".
 */
export function isSurelyAbout({ context, isFollowUp }: RankedPart): boolean {
  const { candidates, query } = context;
  const own = listOwnWords(query);
  if (own.length === 0) return isFollowUp && query.ellipsis === "rest";
  const lasting = own.filter(({ term }) => !namesOwnDay(query.words, term.at - query.start));
  const isHeaded = ({ at }: OwnWord): boolean =>
    candidates.some((one) => Math.max(float64At(one.heading, at), float64At(one.context, at)) >= 1);
  return lasting.length > 0 && lasting.every(isHeaded);
}

/**
 * Tells whether the article says a term anywhere, be it in a heading or the header of a table.
 *
 * @param term - its position among those of the question
 */
export function isSpokenOf({ best, candidates }: RankedPart["context"], term: number): boolean {
  if (float64At(best, term) >= inOtherWords) return true;
  return candidates.some(
    ({ heading, context }) =>
      Math.max(float64At(heading, term), float64At(context, term)) >= inOtherWords,
  );
}
