// Confidence fit: whether the first excerpt is right, and whether a question is about the article at
// all, learnt from rankings by weights that have not seen the article ranked.

import {
  type Signals,
  measureConfidenceSignals,
  measureRelevanceSignals,
} from "../../core/answer/confidence.ts";
import { selectExcerpts } from "../../core/answer/excerpts.ts";
import type { Article } from "../../core/article/article.ts";
import { splitPassages } from "../../core/article/passages.ts";
import type { ConfidenceSignal, Model, RelevanceSignal, Weights } from "../../core/rank/model.ts";
import type { FeatureName } from "../../core/rank/features.ts";
import { type RankedPart, createRanker } from "../../core/rank/rank.ts";
import { findSatisfied } from "../eval/scoring.ts";
import { createChoiceTableBuilder } from "./choice-table.ts";
import type { AskedQuestion, Corpus } from "./corpus.ts";
import { isRight, nameWeights } from "./ranking-fit.ts";
import { type Direction, fitChoice } from "./regression.ts";

/** Chosen by trial between 1 and 16; the figures hardly depend on it. */
const penalty = 8;

/** Signals with what they should have said. */
interface Judgement<Name extends string> {
  readonly fold: number;
  readonly signals: Signals<Name>;
  readonly yes: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** What is learnt from. */
export interface Judgements {
  readonly confidence: readonly Judgement<ConfidenceSignal>[];
  readonly relevance: readonly Judgement<RelevanceSignal>[];
}

/**
 * Ranks every question and looks at what would be shown.
 *
 * @param weightsOf - the weights of the features that have not seen a fold
 */
export function judgeRankings(
  { readings, lexicon }: Corpus,
  weightsOf: (fold: number) => Weights<FeatureName>,
): Judgements {
  const confidence: Judgement<ConfidenceSignal>[] = [];
  const relevance: Judgement<RelevanceSignal>[] = [];
  for (const { article, fold, asked } of readings) {
    const passages = splitPassages(article);
    const model = { ranking: weightsOf(fold), confidence: {}, relevance: {} };
    const rank = createRanker({ article, passages, lexicon, model });
    for (const question of asked) {
      const { parts, lead } = rank(question.known.question);
      if (parts.length > 1 || lead.ranked.length === 0) continue;
      for (const judgement of judgeConfidence(lead, question, article)) {
        confidence.push({ fold, ...judgement });
      }
      relevance.push({ fold, ...judgeRelevance(lead, question) });
    }
  }
  return { confidence, relevance };
}

/** Questions about other articles are many, and most are plain. */
const strangerWeight = 0.1;

function judgeConfidence(
  part: RankedPart,
  question: AskedQuestion,
  article: Article,
): readonly Omit<Judgement<ConfidenceSignal>, "fold">[] {
  const { known, isOwn, weight } = question;
  const judge = (lead: RankedPart, importance: number) => {
    const [shown] = selectExcerpts(article, lead.ranked, 1);
    if (shown === undefined) return [];
    const yes = isOwn && findSatisfied(shown.text, known).length > 0;
    return [{ signals: measureConfidenceSignals(lead, shown), yes, weight: importance }];
  };
  const own = judge(part, isOwn ? weight : strangerWeight / 2);
  if (!isOwn || !known.answerable) return own;
  // The same question without the sentence that answers it: so much else can be right and still no answer.
  const bare = removeAnswer(part, question, article);
  return bare === undefined ? own : [...own, ...judge(bare, weight / 2)];
}

function judgeRelevance(
  part: RankedPart,
  { known, isOwn, weight }: AskedQuestion,
): Omit<Judgement<RelevanceSignal>, "fold"> {
  const isNear = known.kind === "unanswerable_near" || known.kind === "unanswerable_squad2";
  const yes = isOwn && (known.answerable || isNear);
  const importance = isOwn ? (yes ? weight : 2 * weight) : strangerWeight;
  return { signals: measureRelevanceSignals(part), yes, weight: importance };
}

/** The ranking as it would be if the article did not have the answer; undefined if nothing is left. */
function removeAnswer(
  part: RankedPart,
  { known }: AskedQuestion,
  article: Article,
): RankedPart | undefined {
  const { context, ranked } = part;
  const kept = ranked.filter(({ passage }) => !isRight(passage, known, article));
  if (kept.length === ranked.length || kept.length === 0) return undefined;
  const rest = kept.reduce((sum, { probability }) => sum + probability, 0) || 1;
  const passages = new Set(kept.map(({ passage }) => passage));
  const candidates = context.candidates.filter(({ words }) => passages.has(words.passage));
  const best = context.best.map((_, term) =>
    candidates.reduce((most, { closeness }) => Math.max(most, closeness[term] ?? 0), 0),
  );
  return {
    ...part,
    context: { ...context, candidates, best },
    ranked: kept.map((hit) => ({ ...hit, probability: hit.probability / rest })),
  };
}

/** Signals that speak against; the others, but for the free ones, speak for. */
const against: ReadonlySet<string> = new Set<ConfidenceSignal>([
  "uncovered",
  "answerTypeMissing",
  "headNounMissing",
]);
const free: ReadonlySet<string> = new Set<ConfidenceSignal>(["bias", "total", "paragraphCoverage"]);

/**
 * Fits the weights of the signals.
 *
 * @param without - a fold to leave out
 */
export function fitConfidence(
  { confidence, relevance }: Judgements,
  without?: number,
): Pick<Model, "confidence" | "relevance"> {
  return { confidence: fitSignals(confidence, without), relevance: fitSignals(relevance, without) };
}

/** A logistic model: the choice between the signals and nothing. */
function fitSignals<Name extends string>(
  judgements: readonly Judgement<Name>[],
  without: number | undefined,
): Readonly<Record<string, number>> {
  const names = Object.keys(judgements[0]?.signals ?? {});
  const builder = createChoiceTableBuilder(names.length);
  const nothing = names.map(() => 0);
  for (const { signals, yes } of judgements) {
    builder.add([Object.values<number>(signals), nothing], [yes, !yes]);
  }
  const directions = names.map((name): Direction =>
    free.has(name) ? "free" : against.has(name) ? "down" : "up",
  );
  const groupWeights = Float64Array.from(judgements, ({ fold, weight }) =>
    fold === without ? 0 : weight,
  );
  return nameWeights(names, fitChoice(builder.build(), { directions, penalty, groupWeights }));
}
