// Confidence fit: whether the first excerpt is right, and whether a question is about the article at
// all, learnt from rankings by weights that have not seen the article ranked.

import { choosePhrase } from "../../core/answer/answer-phrases.ts";
import type { PhraseModel } from "../../core/answer/phrase-model.ts";
import {
  type Signals,
  measureConfidenceSignals,
  measurePhraseSignals,
} from "../../core/answer/confidence.ts";
import { selectExcerpts } from "../../core/answer/excerpts.ts";
import { findMissingTerms } from "../../core/answer/missing-words.ts";
import { type CollectNearbyStems, createSurroundings } from "../../core/answer/surroundings.ts";
import { type WordRelations, createWordRelations } from "../../core/answer/word-relations.ts";
import { measureRelevanceSignals } from "../../core/answer/relevance.ts";
import type { Article } from "../../core/article/article.ts";
import { splitPassages } from "../../core/article/passages.ts";
import type { FeatureName } from "../../core/rank/features.ts";
import type { ConfidenceSignal, Model, RelevanceSignal, Weights } from "../../core/rank/model.ts";
import { createRanker } from "../../core/rank/rank.ts";
import type { RankedPart } from "../../core/rank/ranking.ts";
import type { Span } from "../../core/text/span.ts";
import { findSatisfied } from "../eval/scoring.ts";
import { createChoiceTableBuilder } from "./choice-table.ts";
import type { AskedQuestion, Corpus } from "./corpus.ts";
import { type PhraseExample, createPhraseExample } from "./phrase-examples.ts";
import type { PlacedExample } from "./phrase-fit.ts";
import { nameWeights } from "./ranking-fit.ts";
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

/** A judgement of confidence, with the phrases that may answer. */
interface ExcerptJudgement extends Judgement<ConfidenceSignal> {
  /** Undefined for a question that asks for no phrase. */
  readonly example: PhraseExample | undefined;
  readonly asked: AskedQuestion;
}

/** What is learnt from. */
export interface Judgements {
  readonly confidence: readonly ExcerptJudgement[];
  readonly relevance: readonly Judgement<RelevanceSignal>[];
  /** Phrases in what is shown for the questions that were thinned out. */
  readonly furtherExamples: readonly PlacedExample[];
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
  const relations = createWordRelations(lexicon);
  const confidence: ExcerptJudgement[] = [];
  const relevance: Judgement<RelevanceSignal>[] = [];
  const furtherExamples: PlacedExample[] = [];
  for (const { article, fold, asked, further } of readings) {
    const passages = splitPassages(article);
    const model = { ranking: weightsOf(fold), confidence: {}, relevance: {} };
    const rank = createRanker({ article, passages, lexicon, model });
    const source = { article, relations, collectNearby: createSurroundings(article) };
    for (const question of asked) {
      const { parts, lead } = rank(question.known.question);
      const [excerpt] = selectExcerpts(article, lead, 1);
      if (parts.length > 1 || excerpt === undefined) continue;
      confidence.push({ fold, ...judgeConfidence({ part: lead, excerpt }, question, source) });
      relevance.push({ fold, ...judgeRelevance(lead, question) });
    }
    for (const { known, weight } of further) {
      const { parts, lead } = rank(known.question);
      const [excerpt] = selectExcerpts(article, lead, 1);
      if (parts.length > 1 || excerpt === undefined) continue;
      const example = createPhraseExample(article.text, { part: lead, excerpt }, known);
      if (example !== undefined) furtherExamples.push({ ...example, fold, weight });
    }
  }
  return { confidence, relevance, furtherExamples };
}

/** Questions about other articles are many, and most are plain. */
const strangerWeight = 0.1;

interface JudgementSource {
  readonly article: Article;
  readonly relations: WordRelations;
  readonly collectNearby: CollectNearbyStems;
}

function judgeConfidence(
  shown: { readonly part: RankedPart; readonly excerpt: Span & { readonly text: string } },
  asked: AskedQuestion,
  { article, relations, collectNearby }: JudgementSource,
): Omit<ExcerptJudgement, "fold"> {
  const { part, excerpt } = shown;
  const { known, isOwn, weight } = asked;
  const nearby = collectNearby(excerpt, part);
  const missing = findMissingTerms(part, excerpt, { nearby, relations });
  return {
    asked,
    signals: measureConfidenceSignals(part, excerpt, { phrase: undefined, missing }),
    yes: isOwn && findSatisfied(excerpt.text, known).length > 0,
    weight: isOwn ? weight : strangerWeight / 2,
    example: createPhraseExample(article.text, shown, known),
  };
}

/** The examples of phrases in what was judged: those of questions about the article. */
export function listPhraseExamples({
  confidence,
  furtherExamples,
}: Judgements): readonly PlacedExample[] {
  const examples = confidence.flatMap(({ example, fold, weight, asked: { isOwn } }) =>
    example === undefined || !isOwn ? [] : { ...example, fold, weight },
  );
  return [...examples, ...furtherExamples];
}

/**
 * Adds the signals of the phrase that answers, chosen by a model that has not seen the article.
 *
 * @param modelOf - the model that has not seen a fold
 */
export function judgePhrases(
  judgements: Judgements,
  modelOf: (fold: number) => PhraseModel | undefined,
): Judgements {
  const confidence = judgements.confidence.map((judgement): ExcerptJudgement => {
    const { example, fold, signals } = judgement;
    const weights = example && modelOf(fold)?.[example.kind];
    const phrase =
      weights &&
      choosePhrase(
        example.phrases.map(({ values }) => values),
        weights,
      );
    return {
      ...judgement,
      signals: { ...signals, ...measurePhraseSignals(example?.kind, phrase) },
    };
  });
  return { ...judgements, confidence };
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

/** Signals that speak against; the others, but for the free ones, speak for. */
const against: ReadonlySet<string> = new Set<ConfidenceSignal | RelevanceSignal>([
  "weightiestUnsaid",
  "degreeUnsaid",
  "nameMissing",
  "answerTypeMissing",
  "rarestAbsent",
  "absentShare",
]);
const free: ReadonlySet<string> = new Set<ConfidenceSignal>([
  "bias",
  "paragraphCoverage",
  "reasonAsked",
]);

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
