// Function words: the words that every text of a language has and other languages lack, for telling languages
// apart. Eight languages; the others are not told.

import { parseWords } from "./word-lists.ts";

/** The languages that are told apart, by their codes (ISO 639-1). */
export const languageCodes = ["en", "de", "fr", "es", "pt", "ru", "ko", "ja"] as const;

export type LanguageCode = (typeof languageCodes)[number];

/** Those that are written in Latin letters, with words that are telling together. */
export const functionWords: readonly (readonly [LanguageCode, ReadonlySet<string>])[] = [
  [
    "en",
    parseWords(
      "the of and to is was were did does what who when where why how which that with for has have are not by from his it",
    ),
  ],
  [
    "de",
    parseWords(
      "der die das den dem des und ist war waren wer wann wo warum wie welche welcher nach mit von zu für nicht ein eine hat haben wurde über auf sich",
    ),
  ],
  [
    "fr",
    parseWords(
      "le la les des du et est était qui quand où pourquoi comment quel quelle avec pour dans une un que ce pas sur au aux sont ont fait",
    ),
  ],
  [
    "es",
    parseWords(
      "el la los las del y es fue quién quien cuándo cuando dónde donde por qué cómo cuál con para en una un que se no su son está",
    ),
  ],
  [
    "pt",
    parseWords(
      "o a os as do da dos das e é foi quem quando onde porque por que como qual com para em uma um não se seu são está no na ao",
    ),
  ],
];
