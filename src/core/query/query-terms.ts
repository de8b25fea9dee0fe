// Query terms: the content words and phrases of a question, and how much each is part of what is asked.

import { questionWords } from "../language/english/question-words.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import type { ArticleIndex } from "../index/article-index.ts";
import { type QueryTerm, type Term, longestPhrase } from "../index/terms.ts";
import { type QueryWord, isCourtesy, isPersonal } from "./normalize.ts";

/** What making terms needs to know of words. */
export interface TermSource {
  readonly lexicon: Lexicon | undefined;
  readonly articleIndex: ArticleIndex;
}

/**
 * Makes the terms of a question.
 *
 * @param words - all of the message
 * @param start - where the question starts in them, behind a greeting or a story
 * @returns single words in order, then phrases
 */
export function createTerms(
  words: readonly QueryWord[],
  start: number,
  { lexicon, articleIndex }: TermSource,
): readonly QueryTerm[] {
  const courtesy = words.some(({ text }) => isPersonal(text)) ? courtesyShare : metaShare;
  const terms = new Map<string, QueryTerm>();
  for (const [at, { text, typed }] of words.entries()) {
    if (isStopWord(text) || questionWords.has(text) || terms.size === mostTerms) continue;
    if (articleIndex.stopWords.has(text)) continue;
    const term = articleIndex.readTerm(text);
    if (terms.has(term.stem)) continue;
    const share = Math.min(at < start ? preambleShare : 1, isCourtesy(text) ? courtesy : 1);
    terms.set(term.stem, placeTerm(term, { at, typed, share }));
  }
  const single = [...terms.values()];
  if (lexicon === undefined) return single;
  const texts = words.map(({ text }) => text);
  const phrases = texts.flatMap((_, at) => {
    if (at < start) return [];
    const phrase = articleIndex.readPhrase(texts.slice(at, at + longestPhrase).join(" "));
    return phrase === undefined ? [] : { ...phrase, at };
  });
  return phrases.reduce<readonly QueryTerm[]>(
    (all, phrase) => addPhrase(all, phrase, articleIndex),
    single,
  );
}

/** A phrase says more than its words, which then count half. */
function addPhrase(
  terms: readonly QueryTerm[],
  phrase: Term & Pick<QueryTerm, "at">,
  { frequencyOf }: ArticleIndex,
): readonly QueryTerm[] {
  if (terms.some(({ text }) => text === phrase.text)) return terms;
  const isPart = ({ at, stem }: QueryTerm): boolean =>
    at >= phrase.at && at < phrase.at + phrase.length && frequencyOf(stem) === 0;
  const share = terms.some(isPart) ? 1 : 0.5;
  return [
    ...terms.map((term) => (isPart(term) ? setShare(term, term.share * 0.5) : term)),
    placeTerm(phrase, { at: phrase.at, typed: phrase.text, share }),
  ];
}

/** Of a very long question, the first terms are read. */
const mostTerms = 32;

/** How much a term counts by where it stands. None of these is fitted. */
const preambleShare = 0.35;
const courtesyShare = 0.05;
/** "say" and "article" in a question without a greeting: mostly about the asking, not the answer. */
const metaShare = 0.35;

/** The same term as another share of what is asked. */
export function setShare(term: QueryTerm, share: number): QueryTerm {
  return placeTerm(term, { at: term.at, typed: term.typed, share });
}

/** A spread here was a fiftieth of the time of an answer. */
function placeTerm(
  { text, stem, rarity, vector, bases, classes, length }: Term,
  { at, typed, share }: Pick<QueryTerm, "at" | "typed" | "share">,
): QueryTerm {
  return { text, stem, rarity, vector, bases, classes, length, at, typed, share };
}
