// Languages: the table of messages for each language that the bot speaks.

import type { LanguageCode } from "../core/language/function-words.ts";
import type { Messages } from "./messages.ts";
import { english } from "./messages/english.ts";
import { french } from "./messages/french.ts";
import { german } from "./messages/german.ts";
import { japanese } from "./messages/japanese.ts";
import { korean } from "./messages/korean.ts";
import { portuguese } from "./messages/portuguese.ts";
import { russian } from "./messages/russian.ts";
import { spanish } from "./messages/spanish.ts";

/** What the bot says, by language. */
export const messagesByLanguage: Readonly<Record<LanguageCode, Messages>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  ru: russian,
  ko: korean,
  ja: japanese,
};

/** What is spoken where no language is plain. */
export const defaultLanguage: LanguageCode = "en";
