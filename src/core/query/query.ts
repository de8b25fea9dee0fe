// Question: what is asked: its terms, how much each is part of it, and what kind of answer will do.

import type { Lexicon } from "../language/lexicon.ts";
import { isStopWord, stem } from "../language/tokens.ts";
import { type Expectation, expectationOf, questionWords } from "./answer-type.ts";
import { type QuestionTerm, phraseAt, termOf } from "../index/terms.ts";
import type { Vocabulary } from "../index/article-index.ts";
import {
  type AskedWord,
  type Mending,
  furtherStartsOf,
  isCourtesy,
  isPersonal,
  startOf,
  wordingOf,
} from "./normalize.ts";

/** A question as it is understood. */
export interface Question {
  readonly terms: readonly QuestionTerm[];
  /** The words of what is asked, mended, function words included. */
  readonly words: readonly string[];
  /** Their stems. */
  readonly stems: readonly string[];
  readonly expectation: Expectation;
  /** The term of the noun that "which" or "what kind of" asks for. */
  readonly head: QuestionTerm | undefined;
}

/** What reading a question needs of the article. */
export interface Reader extends Mending {
  readonly lexicon: Lexicon | undefined;
}

/**
 * Reads a question.
 *
 * @param text - as the asker typed it
 * @returns one part, or several when it asks for several things ("When …, and who …?")
 */
export function readQuestion(
  text: string,
  reader: Reader,
): readonly [Question, ...(readonly Question[])] {
  const words = wordingOf(text, reader);
  const start = startOf(words);
  const terms = termsOf(words, start, reader);
  const further = furtherStartsOf(words.slice(start)).map((at) => at + start);
  const partFrom = (from: number, end: number): Question =>
    questionOf(
      // What the other parts say may still be meant ("and what did he say about it?").
      terms.map((term) =>
        (term.at >= from && term.at < end) || further.length === 0
          ? term
          : withShare(term, term.share * otherPart),
      ),
      words.slice(Math.max(from, start), end).map((word) => word.text),
    );
  const ends = [...further.slice(1), words.length];
  return [
    partFrom(0, further[0] ?? words.length),
    ...further.map((from, index) => partFrom(from, ends[index] ?? words.length)),
  ];
}

/** Of a very long question, the first terms are read. */
const mostTerms = 32;

/** How much a term counts by where it stands. None of these is fitted. */
const otherPart = 0.3;
const preambleShare = 0.1;
const courtesyShare = 0.05;
/** "say" and "article" in a question without a greeting: mostly about the asking, not the answer. */
const metaShare = 0.35;

function withShare(term: QuestionTerm, share: number): QuestionTerm {
  return { ...term, share };
}

function questionOf(terms: readonly QuestionTerm[], words: readonly string[]): Question {
  const expectation = expectationOf(words);
  const head = terms.find(({ text }) => text === expectation.head);
  return { terms, words, stems: words.map(stem), expectation, head };
}

function termsOf(
  words: readonly AskedWord[],
  start: number,
  { lexicon, vocabulary }: Reader,
): readonly QuestionTerm[] {
  const courtesy = words.some(({ text }) => isPersonal(text)) ? courtesyShare : metaShare;
  const terms = new Map<string, QuestionTerm>();
  for (const [at, { text, typed }] of words.entries()) {
    if (isStopWord(text) || questionWords.has(text) || terms.size === mostTerms) continue;
    const term = vocabulary.termOf(text) ?? termOf(text, lexicon);
    if (terms.has(term.stem)) continue;
    const share = Math.min(at < start ? preambleShare : 1, isCourtesy(text) ? courtesy : 1);
    terms.set(term.stem, { ...term, at, typed, share });
  }
  const texts = words.map(({ text }) => text);
  const single = [...terms.values()];
  return lexicon === undefined
    ? single
    : withPhrases(single, texts, start, { lexicon, vocabulary });
}

/** A phrase says more than its words, which then count half. */
function withPhrases(
  terms: readonly QuestionTerm[],
  words: readonly string[],
  start: number,
  { lexicon, vocabulary }: { readonly lexicon: Lexicon; readonly vocabulary: Vocabulary },
): readonly QuestionTerm[] {
  let all = terms;
  for (let at = start; at + 1 < words.length; at++) {
    const phrase = phraseAt(words, at, lexicon);
    if (phrase === undefined || all.some(({ text }) => text === phrase.text)) continue;
    const isPart = (term: QuestionTerm): boolean =>
      term.at >= at && term.at < at + phrase.length && vocabulary.frequencyOf(term.stem) === 0;
    const share = all.some(isPart) ? 1 : 0.5;
    all = [
      ...all.map((term) => (isPart(term) ? withShare(term, term.share * 0.5) : term)),
      { ...phrase, at, typed: phrase.text, share },
    ];
  }
  return all;
}
