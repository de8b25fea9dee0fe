// Phrase examples: first excerpts for questions that ask for a phrase, with all that may be the answer in
// them. Where the excerpt does not answer, no phrase is right, which is to be learnt as well.

import { type MeasuredPhrase, measurePhrases } from "../../core/answer/answer-phrases.ts";
import { type PhraseKind, readPhraseKind } from "../../core/answer/phrase-candidates.ts";
import type { RankedPart } from "../../core/rank/ranking.ts";
import { type Span, sliceOf } from "../../core/text/span.ts";
import type { KnownQuestion } from "../eval/questions.ts";
import { measureLikeness } from "../eval/likeness.ts";
import { findSatisfied } from "../eval/scoring.ts";

/** The candidates for a question in what would be shown for it. */
export interface PhraseExample {
  readonly kind: PhraseKind;
  readonly phrases: readonly RatedPhrase[];
  /** Whether a phrase can be learnt from it: the answer is known, or there is none. */
  readonly isKnown: boolean;
}

/** A candidate beside the known answers. */
export interface RatedPhrase extends Pick<MeasuredPhrase, "values"> {
  /** Whether it is mostly an answer's words, and they mostly its own, in an excerpt that answers. */
  readonly isRight: boolean;
  /** Whether it has a word of an answer. */
  readonly isPartlyRight: boolean;
}

/** Of the harmonic mean of the shares of words that two stretches have in common. */
const mostlySame = 0.5;

/**
 * Measures the candidates in an excerpt.
 *
 * @param text - the article's text
 * @returns undefined for a question that asks for no phrase
 */
export function createPhraseExample(
  text: string,
  { part, excerpt }: { readonly part: RankedPart; readonly excerpt: Span },
  known: KnownQuestion,
): PhraseExample | undefined {
  const kind = readPhraseKind(part.context.query.form);
  if (kind === undefined) return undefined;
  const answers = findSatisfied(sliceOf(text, excerpt), known).length > 0 ? known.answers : [];
  const phrases = measurePhrases(text, excerpt, part).map(({ candidate, values }): RatedPhrase => {
    const likeness = measureLikeness(sliceOf(text, candidate), answers);
    return { values, isRight: likeness >= mostlySame, isPartlyRight: likeness > 0 };
  });
  return { kind, phrases, isKnown: !known.answerable || known.answers.length > 0 };
}
