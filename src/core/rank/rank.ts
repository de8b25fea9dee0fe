// Ranking: puts the passages that could answer a question in order of merit.
// MiniSearch retrieves candidates; here each is measured by the features, which the model weighs.
// How a question is read stands in query/, what is known of each passage in index/.

import type { Article } from "../article/article.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { stem } from "../language/stemmer.ts";
import { tokenize } from "../language/tokens.ts";
import type { Passage } from "../article/passages.ts";
import { mergeRepeats } from "./repeats.ts";
import { type CompareTerms, createTermSimilarity } from "./term-similarity.ts";
import { type RetrieveCandidates, createRetriever } from "./candidates.ts";
import type { Candidate } from "./candidate.ts";
import { type MatchContext, createMatchContext } from "./match-context.ts";
import { countByArticle } from "./article-counts.ts";
import { type FindScope, createScopes } from "./scope.ts";
import { type ArticlePrior, type PriorWeights, createArticlePrior } from "./article-prior.ts";
import { featureNames, measureFeatures } from "./features.ts";
import { type FollowUpContext, expandWithContext, goesOn } from "../query/follow-up.ts";
import { listNearby } from "../query/nearby.ts";
import { measureProximity } from "../query/proximity.ts";
import type { Model } from "./model.ts";
import { findAliases } from "../index/aliases.ts";
import { type Query, type QueryContext, parseQuery } from "../query/query.ts";
import { createSpellingCorrector } from "../query/spelling.ts";
import { type ArticleIndex, createArticleIndex } from "../index/article-index.ts";
import type { IndexedPassage } from "../index/indexed-passage.ts";
import type { SearchResult } from "../index/search-index.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { computeSoftmax, computeWeightedSum } from "../text/probability.ts";
import { float64At } from "../text/typed-arrays.ts";

/** A passage in its place among the candidates. */
export interface RankedPassage {
  readonly passage: Passage;
  /** Sum of the weighted features; comparable within one question only. */
  readonly score: number;
  /** How likely it is the one that answers, if one does: 0..1; over all candidates the sum is 1. */
  readonly probability: number;
  /** The values of the features, in the order of `featureNames`. */
  readonly features: readonly number[];
  /** The passage as its words. */
  readonly words: IndexedPassage;
  /** Position in {@link Ranking.parts} of the part of the question that it was ranked for. */
  readonly part: number;
  /** Positions of other articles of the library that say it in the same words; left out when there is none. */
  readonly alsoIn?: readonly number[];
}

/** One part of a question with its candidates, best first. */
export interface RankedPart {
  /** Whether it is understood by what was shown before. */
  readonly isFollowUp: boolean;
  readonly context: MatchContext;
  readonly ranked: readonly RankedPassage[];
}

/** The passages for a question, in order of merit. */
export interface Ranking {
  /** Empty when the question has no content word. */
  readonly hits: readonly RankedPassage[];
  /** The part of the question that the first hit answers. */
  readonly lead: RankedPart;
  /** What the question asks for, at least one part. */
  readonly parts: readonly RankedPart[];
}

/** What a question is ranked with. What was said before counts only for a question that goes on from it. */
export interface RankOptions extends FollowUpContext {
  /** The part of the article's text that passages are taken from; default all of it. */
  readonly within?: Span | undefined;
}

/**
 * Ranks the passages of an article.
 *
 * @param options - by default nothing was said before
 */
export type Rank = (question: string, options?: RankOptions) => Ranking;

/** What an article is ranked by. */
export interface RankingSource {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** Without it, only the article's own words count. */
  readonly lexicon: Lexicon | undefined;
  readonly model: Model;
  /** Other weights of the article prior than the project's own; for fitting. */
  readonly prior?: PriorWeights | undefined;
  /** Is told now and then how much is prepared: 0..1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Prepares an article for ranking. */
export function createRanker({ article, model, ...source }: RankingSource): Rank {
  const passages = source.passages.filter((passage) => isQuotable(article.text, passage));
  const { lexicon } = source;
  const articleIndex = createArticleIndex(article, passages, source);
  const aliases = findAliases(articleIndex);
  const counts = countByArticle(articleIndex);
  const prepared: Omit<RankerState, "parts"> = {
    text: article.text,
    articleIndex,
    aliases,
    compare: createTermSimilarity(articleIndex, aliases),
    favour: createArticlePrior(counts, source.prior),
    findScope: createScopes(articleIndex, counts, readTitle(article)),
    lexicon,
    correct: createSpellingCorrector(articleIndex.terms, lexicon),
    retrieve: createRetriever(articleIndex),
    weights: Float64Array.from(featureNames, (name) => model.ranking[name] ?? 0),
  };
  return (text, options = { focus: [], isReply: false }) => {
    const [first, ...others] = parseQuery(text, prepared);
    const state = { ...prepared, parts: others.length + 1 };
    const lead = rankPart(first, 0, options, state);
    const parts = [
      lead,
      ...others.map((question, index) => rankPart(question, index + 1, options, state)),
    ];
    return {
      hits: others.length === 0 ? lead.ranked : mergeParts(parts),
      lead: parts.reduce(
        (best, part) => (readTopProbability(part) > readTopProbability(best) ? part : best),
        lead,
      ),
      parts,
    };
  };
}

/** The stems of an article's title. */
function readTitle({ text, title }: Article): ReadonlySet<string> {
  if (title === undefined) return new Set();
  return new Set(tokenize(sliceOf(text, title)).map(({ term }) => stem(term)));
}

/**
 * A question is no answer, and a single word of prose ("Really?") or a heading is no excerpt. An item, a
 * row or a piece of code may well be one word.
 */
function isQuotable(text: string, { start, end, paragraph }: Passage): boolean {
  if (paragraph.isQuestion) return false;
  const mayBeShort = paragraph.kind !== "prose" && paragraph.kind !== "heading";
  return mayBeShort || /\S\s+\S/.test(text.slice(start, end));
}

interface RankerState extends QueryContext {
  /** Of the article. */
  readonly text: string;
  readonly articleIndex: ArticleIndex;
  readonly compare: CompareTerms;
  readonly favour: ArticlePrior;
  readonly findScope: FindScope;
  readonly retrieve: RetrieveCandidates;
  readonly weights: Float64Array;
  /** How many questions the message asks. */
  readonly parts: number;
}

function rankPart(
  asked: Query,
  part: number,
  options: RankOptions,
  prepared: RankerState,
): RankedPart {
  const { retrieve, articleIndex, weights, parts } = prepared;
  const { focus, within } = options;
  const isOpen = goesOn(asked, options, articleIndex);
  // A complete question that is a reply looks near what was shown, and borrows no words.
  const lacks = isOpen && (asked.ellipsis ?? asked.position) !== undefined;
  const question = lacks ? expandWithContext(asked, focus, articleIndex) : asked;
  const nearness = isOpen ? measureProximity(asked, focus, articleIndex) : () => 0;
  const similarity = prepared.compare(question.terms, question.headNoun);
  const scope = prepared.findScope(within);
  const found = retrieve(question.terms, similarity, { ...scope, parts });
  const hits = lacks ? addNearby(found, focus, articleIndex) : found;
  const source = { articleIndex, similarity, scope, parts };
  const context = createMatchContext(question, hits, source);
  if (question.terms.length === 0) return { isFollowUp: isOpen, context, ranked: [] };
  const favour = prepared.favour(question.terms);
  const scored = context.candidates.map((candidate) => {
    const features = measureFeatures(candidate, context);
    const merit = computeWeightedSum(features, weights) + favour(candidate.words.passage);
    return { candidate, features, score: merit + nearness(candidate.words) };
  });
  const ranked = mergeRepeats(prepared.text, sortScored(scored, part));
  return { isFollowUp: isOpen, context, ranked };
}

/** What stands near what was shown may answer a question that goes on without a word in common with it. */
function addNearby(
  found: readonly SearchResult[],
  focus: readonly Span[],
  { passages }: ArticleIndex,
): readonly SearchResult[] {
  const known = new Set(found.map(({ position }) => position));
  const near = listNearby(focus, passages).filter(({ position }) => !known.has(position));
  return [...found, ...near.map(({ position }) => ({ position, score: 0 }))].toSorted(
    (a, b) => a.position - b.position,
  );
}

interface Scored {
  readonly candidate: Candidate;
  readonly features: readonly number[];
  readonly score: number;
}

/** Best first; equal ones in the order of the article. Chances are the softmax of the scores. */
function sortScored(scored: readonly Scored[], part: number): readonly RankedPassage[] {
  const probabilities = computeSoftmax(scored.map(({ score }) => score));
  return scored
    .map(({ candidate: { words }, features, score }, at): RankedPassage => ({
      passage: words.passage,
      score,
      probability: float64At(probabilities, at),
      features,
      words,
      part,
    }))
    .toSorted((a, b) => b.score - a.score || a.passage.id - b.passage.id);
}

function readTopProbability({ ranked: [first] }: RankedPart): number {
  return first?.probability ?? 0;
}

/** Several parts become one list: each passage by its best probability in any part. */
function mergeParts(parts: readonly RankedPart[]): readonly RankedPassage[] {
  const best = new Map<number, RankedPassage>();
  for (const hit of parts.flatMap((part) => part.ranked)) {
    const known = best.get(hit.passage.id);
    if (known === undefined || hit.probability > known.probability) best.set(hit.passage.id, hit);
  }
  return [...best.values()].toSorted(
    (a, b) => b.probability - a.probability || a.passage.id - b.passage.id,
  );
}
