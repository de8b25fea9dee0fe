// Phrase examples: questions whose right excerpt and answer are known, with all that may be the answer in it.

import { type MeasuredPhrase, measurePhrases } from "../../core/answer/answer-phrases.ts";
import { selectExcerpts } from "../../core/answer/excerpts.ts";
import { type PhraseKind, readPhraseKind } from "../../core/answer/phrase-candidates.ts";
import { splitPassages } from "../../core/article/passages.ts";
import { tokenize } from "../../core/language/tokens.ts";
import { isStopWord } from "../../core/language/english/stop-words.ts";
import { type Rank, createRanker } from "../../core/rank/rank.ts";
import { fullModel } from "../../core/rank/weights.ts";
import { sliceOf } from "../../core/text/span.ts";
import type { KnownQuestion } from "../eval/questions.ts";
import { findSatisfied } from "../eval/scoring.ts";
import type { Corpus, Reading } from "./corpus.ts";

/** A question whose right excerpt is known. */
export interface PhraseExample {
  readonly kind: PhraseKind;
  readonly fold: number;
  readonly phrases: readonly RatedPhrase[];
}

/** A candidate beside the known answers. */
export interface RatedPhrase extends MeasuredPhrase {
  /** Whether it shares a content word with an answer. */
  readonly overlaps: boolean;
  /** Whether it is mostly an answer's words, and they mostly its own. */
  readonly isRight: boolean;
}

/** A question whose right excerpt is not among so many teaches nothing of the phrase in it. */
const considered = 5;
/** Of the harmonic mean of the shares of words that two stretches have in common. */
const mostlySame = 0.5;

/**
 * Measures the candidates of all questions that ask for a phrase.
 */
export function createPhraseExamples({ readings, lexicon }: Corpus): readonly PhraseExample[] {
  return readings.flatMap((reading) => {
    const { article, asked } = reading;
    const passages = splitPassages(article);
    const rank = createRanker({ article, passages, lexicon, model: fullModel });
    return asked.flatMap(({ known, isOwn }) => {
      const isKnown = isOwn && known.answerable && known.answers.length > 0;
      return isKnown ? createExample(known, reading, rank) : [];
    });
  });
}

function createExample(
  known: KnownQuestion,
  { article, fold }: Reading,
  rank: Rank,
): readonly PhraseExample[] {
  const { lead, parts } = rank(known.question);
  const kind = readPhraseKind(lead.context.query.form);
  if (parts.length > 1 || kind === undefined) return [];
  const right = selectExcerpts(article, lead.ranked, considered).find(
    ({ text }) => findSatisfied(text, known).length > 0,
  );
  if (right === undefined) return [];
  const phrases = measurePhrases(article.text, right, lead).map((phrase): RatedPhrase => {
    const likeness = measureLikeness(sliceOf(article.text, phrase.candidate), known.answers);
    return { ...phrase, overlaps: likeness > 0, isRight: likeness >= mostlySame };
  });
  return [{ kind, fold, phrases }];
}

function measureLikeness(text: string, answers: readonly string[]): number {
  const own = listWords(text);
  return answers.reduce((most, answer) => {
    const gold = listWords(answer);
    const shared = gold.filter((word) => own.includes(word)).length;
    return Math.max(most, (2 * shared) / (gold.length + own.length));
  }, 0);
}

function listWords(text: string): readonly string[] {
  const words = tokenize(text).map(({ term }) => term);
  const content = words.filter((word) => !isStopWord(word));
  return content.length === 0 ? words : content;
}
