// Training: from questions with known answers to a model, and to an honest estimate of its worth.
// Cross-validation leaves out one article at a time; trust and topic are fitted on rankings by
// weights that have not seen the article ranked.

import { createAsk, type Ask } from "../../core/answer/answer.ts";
import { type Article, parseArticle } from "../../core/article/article.ts";
import { selectExcerpts } from "../../core/answer/excerpts.ts";
import type { Lexicon } from "../../core/language/lexicon.ts";
import { splitPassages } from "../../core/article/passages.ts";
import { createRanker, type RankedPassage, type RankedPart } from "../../core/rank/rank.ts";
import {
  type Signals,
  measureRelevanceSignals,
  measureConfidenceSignals,
} from "../../core/answer/confidence.ts";
import { featureNames } from "../../core/rank/features.ts";
import type { Model, Weights } from "../../core/rank/model.ts";
import { type KnownQuestion, type QuestionSet, foreignKind } from "../eval/questions.ts";
import { type Direction, fitChoice, fitLogistic } from "./regression.ts";
import { findSatisfied } from "../eval/scoring.ts";

/** Penalties, chosen by trial between 1 and 16; the figures hardly depend on them. */
const rankingPenalty = 4;
const confidencePenalty = 8;

/** A question with its ranking. */
export interface Example {
  readonly article: Article;
  readonly title: string;
  readonly known: KnownQuestion;
  /** The one part of the question; undefined for a question of several. */
  readonly part: RankedPart | undefined;
  /** Whether the question is about this article; else it was asked of another. */
  readonly isOwn: boolean;
}

/** Everything that is learnt from, each question ranked once. */
export interface Corpus {
  readonly articles: ReadonlyMap<string, Article>;
  readonly examples: readonly Example[];
  readonly lexicon: Lexicon | undefined;
}

const unweighted: Model = { ranking: {}, confidence: {}, relevance: {} };

/** One in this many questions of the other articles is asked of each article as well: off topic. */
const strangerStep = 7;

/**
 * Measures the features of every question. Those in languages that the lexicon does not have are
 * not learnt from.
 */
export function createCorpus(sets: readonly QuestionSet[], lexicon: Lexicon | undefined): Corpus {
  const articles = new Map(sets.map(({ title, article }) => [title, parseArticle(article)]));
  const examples = Array.from(articles, ([title, article]) => {
    const passages = splitPassages(article);
    const rank = createRanker({ article, passages, lexicon, model: unweighted });
    const exampleOf = (known: KnownQuestion, isOwn: boolean): Example => {
      const { parts, lead } = rank(known.question);
      return { article, title, known, isOwn, part: parts.length === 1 ? lead : undefined };
    };
    const questionsOf = (isOwn: boolean): readonly KnownQuestion[] =>
      sets
        .filter((set) => (set.title === title) === isOwn)
        .flatMap(({ questions }) => questions.filter(({ kind }) => kind !== foreignKind));
    const strangers = questionsOf(false).filter(
      ({ answerable }, at) => answerable && at % strangerStep === 0,
    );
    return [
      ...questionsOf(true).map((known) => exampleOf(known, true)),
      ...strangers.map((known) => exampleOf(known, false)),
    ];
  });
  return { articles, examples: examples.flat(), lexicon };
}

/**
 * Fits a model on all articles but one.
 *
 * @param without - the name of the article to leave out; none by default
 */
export function train({ articles, examples }: Corpus, without?: string): Model {
  const seen = examples.filter(({ title }) => title !== without);
  const names = [...articles.keys()].filter((name) => name !== without);
  const judged = Array.from({ length: folds }, (_, fold) => {
    const held = new Set(names.filter((_name, index) => index % folds === fold));
    const weights = fitRanking(seen.filter(({ title }) => !held.has(title)));
    return seen.flatMap((example) =>
      held.has(example.title) ? createJudgements(example, weights) : [],
    );
  }).flat();
  return {
    ranking: fitRanking(seen),
    confidence: fitSignals(judged.map(({ trust }) => trust)),
    relevance: fitSignals(judged.flatMap(({ topic }) => topic ?? [])),
  };
}

const folds = 5;

/**
 * Prepares each article with a model that has not seen it.
 *
 * @returns for each article's name, the function that answers
 */
export function crossValidate(corpus: Corpus): ReadonlyMap<string, Ask> {
  const { lexicon } = corpus;
  return new Map(
    Array.from(corpus.articles, ([name, article]) => [
      name,
      createAsk(article, { lexicon, model: train(corpus, name) }),
    ]),
  );
}

/** Questions in the asker's own words are what the bot is for; those of SQuAD repeat the text. */
function weighExample({ kind }: KnownQuestion): number {
  return kind === "squad" ? 1 : 2;
}

/**
 * Fits the weights of the features.
 *
 * @param without - a feature to leave out
 */
export function fitRanking(examples: readonly Example[], without?: string): Weights {
  const groups = examples.flatMap((example) => {
    const { known, part, isOwn } = example;
    if (part === undefined || !isOwn || !known.answerable) return [];
    const right = part.ranked.map((hit) => isCorrect(hit, example));
    const rows = part.ranked.map(({ features }) => features);
    return right.includes(true) ? [{ rows, right, weight: weighExample(known) }] : [];
  });
  const directions = featureNames.map((name): Direction =>
    name === without ? "none" : name === "passageLength" ? "free" : "up",
  );
  return nameWeights(featureNames, fitChoice(groups, directions, rankingPenalty));
}

function isCorrect({ passage }: RankedPassage, { article, known }: Example): boolean {
  return findSatisfied(article.text.slice(passage.start, passage.end), known).length > 0;
}

/** Signals with what they should have said, and how much the example counts. */
interface Judgement {
  readonly signals: Signals;
  readonly yes: boolean;
  readonly weight: number;
}

/** What a ranking by weights that have not seen the article teaches. */
function createJudgements(
  example: Example,
  weights: Weights,
): readonly { readonly trust: Judgement; readonly topic: Judgement | undefined }[] {
  const { article, known, part, isOwn } = example;
  if (part === undefined || part.ranked.length === 0) return [];
  const judgeFirst = (lead: RankedPart): Omit<Judgement, "weight"> | undefined => {
    const [shown] = selectExcerpts(article, lead.ranked, 1);
    if (shown === undefined) return undefined;
    const yes = isOwn && findSatisfied(shown.text, known).length > 0;
    return { signals: measureConfidenceSignals(lead, shown), yes };
  };
  const lead = reweigh(part, weights);
  const trust = judgeFirst(lead);
  if (trust === undefined) return [];
  const isOnTopic = isOwn && (known.answerable || known.kind === "unanswerable_near");
  const importance = weighExample(known);
  const topicWeight = isOwn ? (isOnTopic ? importance : 2 * importance) : strangerWeight;
  const own = {
    trust: { ...trust, weight: isOwn ? importance : strangerWeight / 2 },
    topic: { signals: measureRelevanceSignals(lead), yes: isOnTopic, weight: topicWeight },
  };
  // The same question without the sentence that answers it: so much else can be right and still no answer.
  const bare = isOwn && known.answerable ? removeAnswer(part, example) : undefined;
  const missing = bare && judgeFirst(reweigh(bare, weights));
  if (missing === undefined) return [own];
  return [own, { trust: { ...missing, weight: importance / 2 }, topic: undefined }];
}

/** There are many of them, and most are plain. */
const strangerWeight = 0.1;

/** The ranking as it would be if the article did not have the answer; undefined if nothing is left. */
function removeAnswer(part: RankedPart, example: Example): RankedPart | undefined {
  const { context, ranked } = part;
  const kept = ranked.filter((hit) => !isCorrect(hit, example));
  if (kept.length === ranked.length || kept.length === 0) return undefined;
  const passages = new Set(kept.map(({ passage }) => passage));
  const candidates = context.candidates.filter(({ words }) => passages.has(words.passage));
  const best = context.best.map((_, term) =>
    candidates.reduce((most, { closeness }) => Math.max(most, closeness[term] ?? 0), 0),
  );
  return { ...part, context: { ...context, candidates, best }, ranked: kept };
}

/** The same candidates, weighed anew. */
export function reweigh(part: RankedPart, weights: Weights): RankedPart {
  const { ranked } = part;
  const scores = ranked.map(({ features }) =>
    featureNames.reduce((sum, name, at) => sum + (weights[name] ?? 0) * (features[at] ?? 0), 0),
  );
  const highest = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  const hits = ranked.map((hit, at): RankedPassage => {
    const score = scores[at] ?? 0;
    return { ...hit, score, probability: Math.exp(score - highest) / total };
  });
  return { ...part, ranked: hits.toSorted((a, b) => b.score - a.score) };
}

/** Signals that speak against; the others, but for the free ones, speak for. */
const against: ReadonlySet<string> = new Set(["unsaid", "unmet", "headUnsaid"]);
const free: ReadonlySet<string> = new Set(["bias", "total", "paragraph"]);

function fitSignals(judgements: readonly Judgement[]): Weights {
  const names = Object.keys(judgements[0]?.signals ?? {});
  const directions = names.map((name): Direction =>
    free.has(name) ? "free" : against.has(name) ? "down" : "up",
  );
  const examples = judgements.map(({ signals, yes, weight }) => ({
    row: names.map((name) => signals[name] ?? 0),
    yes,
    weight,
  }));
  return nameWeights(names, fitLogistic(examples, directions, confidencePenalty));
}

function nameWeights(names: readonly string[], values: readonly number[]): Weights {
  return Object.fromEntries(
    names.map((name, index) => [name, Number((values[index] ?? 0).toFixed(3))]),
  );
}
