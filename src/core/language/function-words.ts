// Function words: the words that every text of a language has and other languages lack, for telling languages
// apart. Eight languages; the others are not told. These lists are short: the most frequent words are enough for
// that. All words that tell nothing of a text, which are not searched for, stand in stop-words.ts.

import { parseWords } from "./word-lists.ts";

/** The languages that are told apart, by their codes (ISO 639-1). */
export const languageCodes = ["en", "de", "fr", "es", "pt", "ru", "ko", "ja"] as const;

export type LanguageCode = (typeof languageCodes)[number];

/** Those that are written in Latin letters, with words that are telling together. */
export const functionWords: readonly (readonly [LanguageCode, ReadonlySet<string>])[] = [
  [
    "en",
    parseWords(
      "the of and to is was were did does do what who when where why how which that with for has have are not by from his it a an as at in on no or if i my you we can could will would should there",
    ),
  ],
  [
    "de",
    parseWords(
      "der die das den dem des und ist war waren was wer wann wo warum wie welche welcher nach mit von zu für nicht ein eine hat haben wurde über auf sich ich in im es gibt kann viel wieviel",
    ),
  ],
  [
    "fr",
    parseWords(
      "le la les des du et est était qui quand où pourquoi comment quel quelle avec pour dans une un que ce pas sur au aux sont ont fait je il elle combien peut",
    ),
  ],
  [
    "es",
    parseWords(
      "el la los las del y es fue quién quien cuándo cuando dónde donde por qué cómo cuál con para en una un que se no su son está a hay cuánto cuánta qué puedo",
    ),
  ],
  [
    "pt",
    parseWords(
      "o a os as do da dos das e é foi quem quando onde porque por que como qual com para em uma um não se seu são está no na ao há quanto posso",
    ),
  ],
];

/** Tells whether a word is one of a language's function words, in any case. */
export function isFunctionWord(word: string, language: LanguageCode): boolean {
  const known = functionWords.find(([code]) => code === language)?.[1];
  return known?.has(word.toLowerCase()) === true;
}
