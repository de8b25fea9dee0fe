// Examined excerpt: what is found out of an excerpt for the question that it is for: the phrase in it that may
// answer, and what it does not speak of. What follows from that, the label and the highlights, is decided elsewhere.

import type { Article } from "../article/article.ts";
import type { QueryTerm } from "../index/terms.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { ConfidenceSignal } from "../rank/model.ts";
import type { RankedPart } from "../rank/ranking.ts";
import { type AnswerPhrase, findAnswerPhrase } from "./answer-phrases.ts";
import { overlaps } from "../text/span.ts";
import type { PhraseModel } from "./phrase-model.ts";
import { type Signals, measureConfidenceSignals } from "./confidence.ts";
import type { Selection } from "./excerpts.ts";
import { findMissingTerms } from "./missing-words.ts";
import { phraseWeights } from "./phrase-weights.ts";
import { type CollectNearbyStems, createSurroundings } from "./surroundings.ts";
import { type WordRelations, createWordRelations } from "./word-relations.ts";

/** What examining needs of an article and of words; prepared once. */
export interface ExaminationSource {
  readonly article: Article;
  readonly phrases: PhraseModel;
  readonly relations: WordRelations;
  readonly collectNearby: CollectNearbyStems;
}

/** An excerpt with what was found out of it. */
export interface ExaminedExcerpt {
  readonly selection: Selection;
  /** The question that it is for, ranked. */
  readonly part: RankedPart;
  /** Whether it is what the article says below the very question, which then speaks for all of its words. */
  readonly isOwnAnswer: boolean;
  /** The phrase in it that may answer. */
  readonly phrase: AnswerPhrase | undefined;
  /** Finds the terms of the question that it does not speak of; costs time when it is first asked. */
  readonly findMissing: () => readonly QueryTerm[];
}

/**
 * Prepares an article for examining its excerpts.
 *
 * @param phrases - default the project's own weights
 */
export function createExaminationSource(
  article: Article,
  lexicon: Lexicon | undefined,
  phrases: PhraseModel = phraseWeights,
): ExaminationSource {
  return {
    article,
    phrases,
    relations: createWordRelations(lexicon),
    collectNearby: createSurroundings(article),
  };
}

/** Examines an excerpt. */
export function examineExcerpt(
  selection: Selection,
  part: RankedPart,
  { article, phrases, relations, collectNearby }: ExaminationSource,
): ExaminedExcerpt {
  const phrase = findAnswerPhrase(part, selection, { text: article.text, phrases });
  const isOwnAnswer = part.ownAnswer !== undefined && overlaps(part.ownAnswer, selection);
  let missing: readonly QueryTerm[] | undefined = isOwnAnswer ? [] : undefined;
  const findMissing = (): readonly QueryTerm[] =>
    (missing ??= findMissingTerms(part, selection, {
      nearby: collectNearby(selection, part),
      relations,
    }));
  return { selection, part, isOwnAnswer, phrase, findMissing };
}

/** Measures what tells whether an examined excerpt answers. */
export function measureExamined({
  part,
  selection,
  phrase,
  findMissing,
}: ExaminedExcerpt): Signals<ConfidenceSignal> {
  return measureConfidenceSignals(part, selection, { phrase, missing: findMissing() });
}
