// Ranking: puts the passages that could answer a question in order of merit.
// MiniSearch retrieves candidates; here each is measured by the features, which the model weighs.
// The folder ranking/ holds what that takes, from the words of a question to the features.

import type { Article } from "./article.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Passage } from "./passages.ts";
import { type Align, createAlign } from "./ranking/alignment.ts";
import { type Candidates, createCandidates } from "./ranking/candidates.ts";
import { emphasisIn } from "./ranking/emphasis.ts";
import { type Candidate, type Evidence, gather } from "./ranking/evidence.ts";
import { featureNames, measure } from "./ranking/features.ts";
import { borrowing, goesOnFrom, nearnessTo } from "./ranking/focus.ts";
import type { Model } from "./ranking/model.ts";
import { namingOf } from "./ranking/naming.ts";
import { type Question, type Reader, readQuestion } from "./ranking/question.ts";
import { createSpelling } from "./ranking/spelling.ts";
import { type PassageWords, type Vocabulary, vocabularyOf } from "./ranking/vocabulary.ts";
import { type Indexed, createIndex } from "./search.ts";
import { type Span, contains } from "./text/span.ts";
import { float64At } from "./numbers.ts";
import { isStopWord } from "./words.ts";

/** A passage in its place among the candidates. */
export interface Hit {
  readonly passage: Passage;
  /** Sum of the weighted features; comparable within one question only. */
  readonly score: number;
  /** How likely it is the one that answers, if one does: 0..1; over all candidates the sum is 1. */
  readonly chance: number;
  /** The values of the features, in the order of `featureNames`. */
  readonly features: readonly number[];
  /** The stems of the passage's content words, each once. */
  readonly stems: readonly string[];
  /** What to emphasise in an excerpt that holds the passage: spans in order, none touching. */
  readonly emphasisIn: (excerpt: Span) => readonly Span[];
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
    text: article.text,
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
    const lead = ranked(first, focus, prepared);
    const parts = [lead, ...others.map((question) => ranked(question, focus, prepared))];
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
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly align: Align;
  readonly candidates: Candidates;
  readonly weights: Float64Array;
}

function ranked(asked: Question, focus: readonly Span[], prepared: Prepared): RankedPart {
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
  return { isFollowUp: isOpen, evidence, ranked: inOrder(scored, evidence, prepared) };
}

interface Scored {
  readonly candidate: Candidate;
  readonly features: readonly number[];
  readonly score: number;
}

function inOrder(
  scored: readonly Scored[],
  evidence: Evidence,
  { text }: Prepared,
): readonly Hit[] {
  const highest = scored.reduce((most, { score }) => Math.max(most, score), -Infinity);
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - highest), 0);
  const sorted = scored.toSorted(
    (a, b) => b.score - a.score || a.candidate.words.passage.id - b.candidate.words.passage.id,
  );
  const best = sorted.map(({ candidate }) => candidate.words);
  return sorted.map(({ candidate, features, score }): Hit => ({
    passage: candidate.words.passage,
    score,
    chance: Math.exp(score - highest) / total,
    features,
    stems: candidate.words.stems,
    emphasisIn: (excerpt) => {
      const shown = best.filter((words) => contains(excerpt, words.passage));
      return emphasisIn(text, shown, {
        kind: evidence.question.expectation.kind,
        known: evidence.known,
        said: new Set(shown.flatMap(evidence.alignment.saidIn)),
      });
    },
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
