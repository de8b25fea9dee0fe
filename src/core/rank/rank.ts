// Ranking: puts the passages that could answer a question in order of merit.
// MiniSearch retrieves candidates; here each is measured by the features, which the model weighs.
// How a question is read stands in query/, what is known of each passage in index/.

import type { Article } from "../article/article.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { stem } from "../language/stemmer.ts";
import { tokenize } from "../language/tokens.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import type { Passage } from "../article/passages.ts";
import { mergeRepeats } from "./repeats.ts";
import { type CompareTerms, createTermSimilarity } from "./term-similarity.ts";
import { type RetrieveCandidates, createRetriever } from "./candidates.ts";
import { createMatchContext } from "./match-context.ts";
import { countByArticle } from "./article-counts.ts";
import { type FindScope, createScopes } from "./scope.ts";
import { type ArticlePrior, type PriorWeights, createArticlePrior } from "./article-prior.ts";
import { featureNames, measureFeatures } from "./features.ts";
import { type FollowUpContext, expandWithContext, goesOn } from "../query/follow-up.ts";
import { listNearby } from "../query/nearby.ts";
import { measurePlacement } from "../query/placed-item.ts";
import { measureProximity } from "../query/proximity.ts";
import { type ShownPassages, findShownPassages } from "../query/shown-passages.ts";
import type { Model } from "./model.ts";
import { type RankedPart, type Ranking, combineParts, sortScored } from "./ranking.ts";
import { findAliases } from "../index/aliases.ts";
import { type Query, type QueryContext, parseQuery } from "../query/query.ts";
import { createSpellingCorrector } from "../query/spelling.ts";
import { type ArticleIndex, createArticleIndex } from "../index/article-index.ts";
import type { SearchResult } from "../index/search-index.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { computeWeightedSum } from "../text/probability.ts";

/** What a question is ranked with. What was said before counts only for a question that goes on from it. */
export interface RankOptions extends FollowUpContext {
  /** The part of the article's text that passages are taken from; default all of it. */
  readonly within?: Span | undefined;
  /** Finds the paragraphs below a question that the article asks itself in the same words; default none. */
  readonly findOwnAnswers?: ((question: string) => readonly Paragraph[]) | undefined;
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
  const terms = listDefinedTerms(article);
  const passages = source.passages.filter(
    (passage) => terms.has(passage.start) || isQuotable(article.text, passage),
  );
  const { lexicon } = source;
  const articleIndex = createArticleIndex(article, passages, source);
  const aliases = findAliases(articleIndex);
  const counts = countByArticle(articleIndex);
  const prepared: Omit<RankerState, "parts" | "shown" | "ownAnswers"> = {
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
    const shown = findShownPassages(options.focus, articleIndex.passages);
    const ownAnswers = options.findOwnAnswers?.(text) ?? [];
    const state = { ...prepared, parts: others.length + 1, shown, ownAnswers };
    const lead = rankPart(first, 0, options, state);
    const rest = others.map((question, index) => rankPart(question, index + 1, options, state));
    return combineParts([lead, ...rest]);
  };
}

/** The stems of an article's title. */
function readTitle({ text, title }: Article): ReadonlySet<string> {
  if (title === undefined) return new Set();
  return new Set(tokenize(sliceOf(text, title)).map(({ term }) => stem(term)));
}

/** Where the terms begin that are defined below them, and shown with that. */
function listDefinedTerms({ paragraphs }: Article): ReadonlySet<number> {
  const contexts = paragraphs.flatMap(({ context }) => context);
  return new Set(contexts.flatMap(({ kind, start }) => (kind === "term" ? start : [])));
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
  /** What was shown before the message. */
  readonly shown: ShownPassages;
  /** The article's own answers to all of the message. */
  readonly ownAnswers: readonly Paragraph[];
}

function rankPart(
  asked: Query,
  part: number,
  options: RankOptions,
  prepared: RankerState,
): RankedPart {
  const { retrieve, articleIndex, weights, parts, shown } = prepared;
  const { isReply, within } = options;
  const isOpen = goesOn(asked, { shown, isReply }, articleIndex);
  // A complete question that is a reply looks near what was shown, and borrows no words.
  const lacks = isOpen && (asked.ellipsis ?? asked.position) !== undefined;
  const question = lacks ? expandWithContext(asked, shown, articleIndex) : asked;
  const nearness = isOpen
    ? measureProximity(asked, shown, articleIndex)
    : measurePlacement(asked, articleIndex);
  const similarity = prepared.compare(question.terms, question.headNoun);
  const scope = prepared.findScope(within);
  const found = retrieve(question.terms, similarity, { ...scope, parts });
  const hits = lacks ? addNearby(found, shown, articleIndex) : found;
  const source = { articleIndex, similarity, scope, parts };
  const context = createMatchContext(question, hits, source);
  if (question.terms.length === 0)
    return { isFollowUp: isOpen, ownAnswer: undefined, context, ranked: [] };
  const whole = prepared.ownAnswers;
  const below = whole.length > 0 ? whole : (options.findOwnAnswers?.(asked.text) ?? []);
  const favour = prepared.favour(question.terms);
  const scored = context.candidates.map((candidate) => {
    const features = measureFeatures(candidate, context);
    const { passage } = candidate.words;
    const isOwnAnswer = below.includes(passage.paragraph);
    const merit =
      computeWeightedSum(features, weights) + favour(passage) + (isOwnAnswer ? ownAnswerMerit : 0);
    return { candidate, features, score: merit + nearness(candidate.words) };
  });
  const ranked = mergeRepeats(prepared.text, sortScored(scored, part));
  const [first, ...more] = below;
  const isOne = more.length === 0 && ranked[0]?.passage.paragraph === first;
  const ownAnswer = isOne ? first : undefined;
  return { isFollowUp: isOpen, ownAnswer, context, ranked };
}

/** More than any other merit: what stands below the very question answers it. */
const ownAnswerMerit = 30;

/** What stands near what was shown may answer a question that goes on without a word in common with it. */
function addNearby(
  found: readonly SearchResult[],
  shown: ShownPassages,
  { passages }: ArticleIndex,
): readonly SearchResult[] {
  const known = new Set(found.map(({ position }) => position));
  const near = listNearby(shown, passages).filter(({ position }) => !known.has(position));
  return [...found, ...near.map(({ position }) => ({ position, score: 0 }))].toSorted(
    (a, b) => a.position - b.position,
  );
}
