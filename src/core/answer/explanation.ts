// Explanation: why a question is answered as it is, for whoever wants to know: how it was read, what
// MiniSearch found, what speaks for each passage, how sure the first excerpt is, and which phrase answers.

import type { Article } from "../article/article.ts";
import { splitPassages } from "../article/passages.ts";
import { featureNames } from "../rank/features.ts";
import type { Model, Weights } from "../rank/model.ts";
import { createRanker } from "../rank/rank.ts";
import type { RankedPart, RankedPassage } from "../rank/ranking.ts";
import { float64At, numberAt } from "../text/typed-arrays.ts";
import { type Knowledge, answeredFrom, chooseModel, relevantFrom } from "./answer.ts";
import { type AnswerPhrase, isLikelyAnswer } from "./answer-phrases.ts";
import { type Signals, computeProbability } from "./confidence.ts";
import {
  type ExaminationSource,
  createExaminationSource,
  examineExcerpt,
  measureExamined,
} from "./examined-excerpt.ts";
import { type Excerpt, selectExcerpts } from "./excerpts.ts";
import { phraseFeatureNames } from "./phrase-features.ts";
import { measureRelevanceSignals } from "./relevance.ts";

/** How one question was answered. */
export interface Explanation {
  readonly query: RankedPart["context"]["query"];
  /** For each term of the query, how much it tells; the sum is 1 unless there is none. */
  readonly weights: readonly number[];
  /** How many passages MiniSearch found. */
  readonly found: number;
  /** The best passages, best first. */
  readonly passages: readonly PassageExplanation[];
  readonly relevance: Judgement;
  /** Undefined when there is no passage. */
  readonly first: FirstExcerpt | undefined;
}

/** A passage with what speaks for it. */
export interface PassageExplanation {
  readonly hit: RankedPassage;
  /** MiniSearch's score. */
  readonly search: number;
  /** Those that are not 0, the weightiest first; the sum of value × weight is the score. */
  readonly contributions: readonly Contribution[];
}

/** The first excerpt, with how likely it answers. */
export interface FirstExcerpt {
  readonly excerpt: Pick<Excerpt, "start" | "end" | "plain">;
  readonly confidence: Judgement;
  readonly phrase: PhraseExplanation | undefined;
}

/** The phrase that may answer, with what speaks for it. */
export interface PhraseExplanation {
  readonly phrase: AnswerPhrase;
  /** Whether it is set in bold. */
  readonly isShown: boolean;
  readonly contributions: readonly Contribution[];
}

/** A probability with what it was made of. */
export interface Judgement {
  readonly probability: number;
  /** From where on it says yes. */
  readonly threshold: number;
  readonly contributions: readonly Contribution[];
}

/** A share in a score: value × weight. */
export interface Contribution {
  /** Of the feature or the signal. */
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

/**
 * Prepares an article for explanations.
 *
 * @returns a function from a message to an explanation of each question in it, with so many passages
 */
export function createExplainer(
  article: Article,
  knowledge: Knowledge = {},
): (message: string, most: number) => readonly Explanation[] {
  const model = chooseModel(knowledge);
  const { lexicon } = knowledge;
  const source = createExaminationSource(article, lexicon, knowledge.phrases);
  const rank = createRanker({ article, passages: splitPassages(article), lexicon, model });
  return (message, most) =>
    rank(message).parts.map((part) => {
      const { query, weights, candidates } = part.context;
      const relevance = measureRelevanceSignals(part);
      return {
        query,
        weights: Array.from(weights),
        found: candidates.length,
        passages: part.ranked.slice(0, most).map((hit) => explainPassage(hit, part, model)),
        relevance: judge(relevance, model.relevance, relevantFrom),
        first: explainFirst(part, source, model),
      };
    });
}

function explainPassage(
  hit: RankedPassage,
  { context: { candidates } }: RankedPart,
  model: Model,
): PassageExplanation {
  const values = Object.fromEntries(
    featureNames.map((name, at) => [name, numberAt(hit.features, at)]),
  );
  const search = candidates.find(({ words }) => words === hit.words)?.search ?? 0;
  return { hit, search, contributions: listContributions(values, model.ranking) };
}

function explainFirst(
  part: RankedPart,
  source: ExaminationSource,
  model: Model,
): FirstExcerpt | undefined {
  const [selection] = selectExcerpts(source.article, part, 1);
  if (selection === undefined) return undefined;
  const examined = examineExcerpt(selection, part, source);
  const { phrase } = examined;
  return {
    excerpt: selection,
    confidence: judge(measureExamined(examined), model.confidence, answeredFrom),
    phrase: phrase && {
      phrase,
      isShown: isLikelyAnswer(phrase),
      contributions: explainPhrase(phrase, source.phrases[phrase.kind].choice),
    },
  };
}

/** What makes it likelier than the others. */
function explainPhrase({ values }: AnswerPhrase, weights: Float64Array): readonly Contribution[] {
  return listContributions(namePhraseFeatures(values), namePhraseFeatures(weights));
}

function namePhraseFeatures(numbers: Float64Array): Readonly<Record<string, number>> {
  return Object.fromEntries(phraseFeatureNames.map((name, at) => [name, float64At(numbers, at)]));
}

function judge<Name extends string>(
  signals: Signals<Name>,
  weights: Weights<NoInfer<Name>>,
  threshold: number,
): Judgement {
  return {
    probability: computeProbability(signals, weights),
    threshold,
    contributions: listContributions(signals, weights),
  };
}

/** Those that count, the weightiest first. */
function listContributions(
  values: Readonly<Record<string, number>>,
  weights: Readonly<Partial<Record<string, number>>>,
): readonly Contribution[] {
  return Object.entries(values)
    .map(([name, value]) => ({ name, value, weight: weights[name] ?? 0 }))
    .filter(({ value, weight }) => value * weight !== 0)
    .toSorted((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight));
}
