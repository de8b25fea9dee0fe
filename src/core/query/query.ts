// Question: what is asked: its terms, how much each is part of it, and what kind of answer will do.

import type { Lexicon } from "../language/lexicon.ts";
import { isStopWord, stem } from "../language/tokens.ts";
import { type QuestionForm, readQuestionForm } from "./answer-type.ts";
import { questionWords } from "../language/english/question-words.ts";
import { type QueryTerm, findPhrase, createTerm } from "../index/terms.ts";
import type { ArticleIndex } from "../index/article-index.ts";
import {
  type QueryWord,
  type Normalization,
  findFurtherStarts,
  isCourtesy,
  isPersonal,
  findQuestionStart,
  normalizeWords,
} from "./normalize.ts";

/** A question as it is understood. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  /** The words of what is asked, mended, function words included. */
  readonly words: readonly string[];
  /** Their stems. */
  readonly stems: readonly string[];
  readonly form: QuestionForm;
  /** The term of the noun that "which" or "what kind of" asks for. */
  readonly headNoun: QueryTerm | undefined;
}

/** What reading a question needs of the article. */
export interface QueryContext extends Normalization {
  readonly lexicon: Lexicon | undefined;
}

/**
 * Reads a question.
 *
 * @param text - as the asker typed it
 * @returns one part, or several when it asks for several things ("When …, and who …?")
 */
export function parseQuery(
  text: string,
  reader: QueryContext,
): readonly [Query, ...(readonly Query[])] {
  const words = normalizeWords(text, reader);
  const start = findQuestionStart(words);
  const terms = createTerms(words, start, reader);
  const further = findFurtherStarts(words.slice(start)).map((at) => at + start);
  const partFrom = (from: number, end: number): Query =>
    createQuery(
      // What the other parts say may still be meant ("and what did he say about it?").
      terms.map((term) =>
        (term.at >= from && term.at < end) || further.length === 0
          ? term
          : setShare(term, term.share * otherPart),
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

function setShare(term: QueryTerm, share: number): QueryTerm {
  return { ...term, share };
}

function createQuery(terms: readonly QueryTerm[], words: readonly string[]): Query {
  const form = readQuestionForm(words);
  const headNoun = terms.find(({ text }) => text === form.headNoun);
  return { terms, words, stems: words.map(stem), form, headNoun };
}

function createTerms(
  words: readonly QueryWord[],
  start: number,
  { lexicon, articleIndex }: QueryContext,
): readonly QueryTerm[] {
  const courtesy = words.some(({ text }) => isPersonal(text)) ? courtesyShare : metaShare;
  const terms = new Map<string, QueryTerm>();
  for (const [at, { text, typed }] of words.entries()) {
    if (isStopWord(text) || questionWords.has(text) || terms.size === mostTerms) continue;
    const term = articleIndex.termOf(text) ?? createTerm(text, lexicon);
    if (terms.has(term.stem)) continue;
    const share = Math.min(at < start ? preambleShare : 1, isCourtesy(text) ? courtesy : 1);
    terms.set(term.stem, { ...term, at, typed, share });
  }
  const texts = words.map(({ text }) => text);
  const single = [...terms.values()];
  return lexicon === undefined
    ? single
    : addPhrases(single, texts, start, { lexicon, articleIndex });
}

/** A phrase says more than its words, which then count half. */
function addPhrases(
  terms: readonly QueryTerm[],
  words: readonly string[],
  start: number,
  { lexicon, articleIndex }: { readonly lexicon: Lexicon; readonly articleIndex: ArticleIndex },
): readonly QueryTerm[] {
  let all = terms;
  for (let at = start; at + 1 < words.length; at++) {
    const phrase = findPhrase(words, at, lexicon);
    if (phrase === undefined || all.some(({ text }) => text === phrase.text)) continue;
    const isPart = (term: QueryTerm): boolean =>
      term.at >= at && term.at < at + phrase.length && articleIndex.frequencyOf(term.stem) === 0;
    const share = all.some(isPart) ? 1 : 0.5;
    all = [
      ...all.map((term) => (isPart(term) ? setShare(term, term.share * 0.5) : term)),
      { ...phrase, at, typed: phrase.text, share },
    ];
  }
  return all;
}
