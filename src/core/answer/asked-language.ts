// Asked language: whether a question that the article has nothing to say to is likely in the asker's own language. That is
// told by the words that it has: a question in the article's language shares some with the article, or with English.
// What is plain by its function words alone is told by language/detect-language.ts.

import { detectLanguage } from "../language/detect-language.ts";
import { type LanguageCode, isFunctionWord } from "../language/function-words.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { stem } from "../language/stemmer.ts";
import { tokenize } from "../language/tokens.ts";

/** What is known of words. */
export interface KnownWords {
  /** The stems of the article's words. */
  readonly used: ReadonlySet<string>;
  /** Of English; without it nothing is said. */
  readonly lexicon: Lexicon | undefined;
}

/**
 * Tells whether a question is likely in a language.
 *
 * @param spoken - the language that the asker is spoken to in
 * @returns that language if the question has words beside its function words, of which the article has none, and
 *   either English has all of them and is the language, or English has none of them and there are function words of
 *   the language; else undefined. Names are unknown words too, so those alone tell nothing
 */
export function guessAskedLanguage(
  question: string,
  spoken: LanguageCode | undefined,
  { used, lexicon }: KnownWords,
): LanguageCode | undefined {
  if (spoken === undefined || lexicon === undefined) return undefined;
  const words = tokenize(question).filter(({ term }) => /\p{L}/u.test(term));
  const terms = words
    .filter(({ start, end }) => !isFunctionWord(question.slice(start, end), spoken))
    .map(({ term }) => term);
  const isLikely = (term: string): boolean =>
    !used.has(stem(term)) && (lexicon.idOf(term) !== undefined) === (spoken === "en");
  const isTold = spoken === "en" || terms.length < words.length;
  return isTold && terms.length > 0 && terms.every(isLikely) ? spoken : undefined;
}

/** What is known of an answer. */
interface Told {
  readonly outcome: string;
  readonly language?: LanguageCode;
}

/**
 * Tells the language of a question that no article is in.
 *
 * @param languages - of the articles; one that is unknown may be any
 * @returns undefined when it is one of theirs, or not plain
 */
export function tellForeignLanguage(
  question: string,
  { outcome, language }: Told,
  languages: readonly (string | undefined)[],
): LanguageCode | undefined {
  if (outcome === "conversation" || languages.includes(undefined)) return undefined;
  const asked = detectLanguage(question) ?? language;
  return languages.includes(asked) ? undefined : asked;
}
