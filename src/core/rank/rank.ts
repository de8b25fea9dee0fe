// Ranking: puts the passages that could answer a question in order of merit.
// MiniSearch retrieves candidates; here each is measured by the features, which the model weighs.
// The folder ranking/ holds what that takes, from the words of a question to the features.

import type { Article } from "../article/article.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Passage } from "../article/passages.ts";
import { type Align, createAlign } from "./term-similarity.ts";
import { type Candidates, createCandidates } from "./candidates.ts";
import { type Candidate, type Evidence, gather } from "./match-context.ts";
import { featureNames, measure } from "./features.ts";
import { borrowing, goesOnFrom, nearnessTo } from "../query/follow-up.ts";
import type { Model } from "./model.ts";
import { namingOf } from "../index/aliases.ts";
import { type Question, type Reader, readQuestion } from "../query/query.ts";
import { createSpelling } from "../query/spelling.ts";
import { type PassageWords, type Vocabulary, vocabularyOf } from "../index/article-index.ts";
import { type Indexed, createIndex } from "../index/search-index.ts";
import type { Span } from "../text/span.ts";
import { float64At } from "../text/typed-arrays.ts";
import { isStopWord } from "../language/tokens.ts";

/** A passage in its place among the candidates. */
export interface Hit {
  readonly passage: Passage;
  /** Sum of the weighted features; comparable within one question only. */
  readonly score: number;
  /** How likely it is the one that answers, if one does: 0..1; over all candidates the sum is 1. */
  readonly chance: number;
  /** The values of the features, in the order of `featureNames`. */
  readonly features: readonly number[];
  /** The passage as its words. */
  readonly words: PassageWords;
  /** Position in {@link Ranking.parts} of the part of the question that it was ranked for. */
  readonly part: number;
}

/** One part of a question with its candidates, best first. */
export interface RankedPart {
  /** Whether it is understood by what was shown before. */
  readonly isFollowUp: boolean;
  readonly evidence: Evidence;
  readonly ranked: readonly Hit[];
}

/** The passages for a question, in order of merit. */
export interface Ranking {
  /** Empty when the question has no content word. */
  readonly hits: readonly Hit[];
  /** The part of the question that the first hit answers. */
  readonly lead: RankedPart;
  /** What the question asks for, at least one part. */
  readonly parts: readonly RankedPart[];
}

/**
 * Ranks the passages of an article.
 *
 * @param focus - what was just shown, if anything; counts only for a question that goes on from it
 */
export type Rank = (question: string, focus?: readonly Span[]) => Ranking;

/** What an article is ranked by. */
export interface RankingSource {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** Without it, only the article's own words count. */
  readonly lexicon: Lexicon | undefined;
  readonly model: Model;
}

/** Prepares an article for ranking. */
export function createRanking({ article, lexicon, model, ...source }: RankingSource): Rank {
  const passages = source.passages.filter((passage) => isQuotable(article.text, passage));
  const vocabulary = vocabularyOf(article.text, passages, lexicon);
  const naming = namingOf(vocabulary);
  const prepared: Prepared = {
    vocabulary,
    naming,
    align: createAlign(vocabulary, naming),
    lexicon,
    correct: createSpelling(vocabulary.terms, lexicon),
    candidates: createCandidates(vocabulary, createIndex(vocabulary.passages.map(indexed))),
    weights: Float64Array.from(featureNames, (name) => model.ranking[name] ?? 0),
  };
  return (text, focus = []) => {
    const [first, ...others] = readQuestion(text, prepared);
    const lead = ranked(first, 0, focus, prepared);
    const parts = [
      lead,
      ...others.map((question, index) => ranked(question, index + 1, focus, prepared)),
    ];
    return {
      hits: others.length === 0 ? lead.ranked : inTurns(parts),
      lead: parts.reduce((best, part) => (topChance(part) > topChance(best) ? part : best), lead),
      parts,
    };
  };
}

/** A single word ("Really?") is no excerpt. */
function isQuotable(text: string, { start, end }: Passage): boolean {
  return /\S\s+\S/.test(text.slice(start, end));
}

function indexed({ passage, words }: PassageWords): Indexed {
  return { passage, stems: words.flatMap(({ text, stem }) => (isStopWord(text) ? [] : stem)) };
}

interface Prepared extends Reader {
  readonly vocabulary: Vocabulary;
  readonly align: Align;
  readonly candidates: Candidates;
  readonly weights: Float64Array;
}

function ranked(
  asked: Question,
  part: number,
  focus: readonly Span[],
  prepared: Prepared,
): RankedPart {
  const { candidates, vocabulary, weights } = prepared;
  const isOpen = focus.length > 0 && goesOnFrom(asked);
  const question = isOpen ? borrowing(asked, focus, vocabulary) : asked;
  const nearness = isOpen ? nearnessTo(asked, focus, vocabulary) : () => 0;
  const { passages, scores } = candidates(question.terms);
  const evidence = gather(question, passages, scores, prepared);
  if (question.terms.length === 0) return { isFollowUp: isOpen, evidence, ranked: [] };
  const scored = evidence.candidates.map((candidate) => {
    const features = measure(candidate, evidence);
    const merit = features.reduce((sum, value, at) => sum + value * float64At(weights, at), 0);
    return { candidate, features, score: merit + nearness(candidate.words) };
  });
  return { isFollowUp: isOpen, evidence, ranked: inOrder(scored, part) };
}

interface Scored {
  readonly candidate: Candidate;
  readonly features: readonly number[];
  readonly score: number;
}

/** Best first; equal ones in the order of the article. Chances are the softmax of the scores. */
function inOrder(scored: readonly Scored[], part: number): readonly Hit[] {
  const highest = scored.reduce((most, { score }) => Math.max(most, score), -Infinity);
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - highest), 0);
  return scored
    .toSorted(
      (a, b) => b.score - a.score || a.candidate.words.passage.id - b.candidate.words.passage.id,
    )
    .map(({ candidate: { words }, features, score }): Hit => ({
      passage: words.passage,
      score,
      chance: Math.exp(score - highest) / total,
      features,
      words,
      part,
    }));
}

function topChance({ ranked: [first] }: RankedPart): number {
  return first?.chance ?? 0;
}

/** Several parts become one list: each passage by its best chance in any part. */
function inTurns(parts: readonly RankedPart[]): readonly Hit[] {
  const best = new Map<number, Hit>();
  for (const hit of parts.flatMap((part) => part.ranked)) {
    const known = best.get(hit.passage.id);
    if (known === undefined || hit.chance > known.chance) best.set(hit.passage.id, hit);
  }
  return [...best.values()].toSorted((a, b) => b.chance - a.chance || a.passage.id - b.passage.id);
}
