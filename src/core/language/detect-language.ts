// Detect language: which of eight languages a text is plainly written in, by its script and its function words.
// It is meant for a question or the start of an article, and says nothing rather than something wrong.

import { type LanguageCode, functionWords } from "./function-words.ts";

/** More of a text is not looked at, in UTF-16 units. */
const longestRead = 2_000;

/**
 * Tells the language of a text.
 *
 * @returns undefined when it is another one, or not plain
 */
export function detectLanguage(text: string): LanguageCode | undefined {
  const read = text.slice(0, longestRead);
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  const isMostly = (script: RegExp): boolean => 2 * (read.match(script)?.length ?? 0) > letters;
  if (isMostly(/\p{Script=Latin}/gu)) return detectByWords(read);
  if (isMostly(/\p{Script=Hangul}/gu)) return "ko";
  // Ukrainian and others have letters that Russian lacks.
  if (isMostly(/\p{Script=Cyrillic}/gu)) return /[іїєґўјћђ]/i.test(read) ? undefined : "ru";
  /** Japanese mixes its own letters with Chinese ones. */
  const hasKana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(read);
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
  return hasKana && isMostly(isJapanese) ? "ja" : undefined;
}

/** With fewer function words, or none more than another language has, nothing is plain. */
const fewest = 2;

function detectByWords(text: string): LanguageCode | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = functionWords
    .map(([code, known]) => ({ code, count: words.filter((word) => known.has(word)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || first.count < fewest) return undefined;
  return first.count > (second?.count ?? 0) ? first.code : undefined;
}
