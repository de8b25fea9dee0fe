// Locales: the languages that people set Discord to, and the bot's words in each of them.

import { Locale, type LocalizationMap } from "discord.js";
import { type LanguageCode, languageCodes } from "../core/language/function-words.ts";
import { defaultLanguage, messagesByLanguage } from "../presentation/languages.ts";
import type { Messages } from "../presentation/messages.ts";

/**
 * Finds the language to speak to somebody.
 *
 * @param locale - what their Discord is set to, such as "pt-BR"
 * @returns English for a language that the bot does not speak
 */
export function readLocale(locale: string): LanguageCode {
  const [language] = locale.toLowerCase().split("-");
  return languageCodes.find((code) => code === language) ?? defaultLanguage;
}

/**
 * Says a text in all languages but English, which Discord shows where no other is given.
 *
 * @param choose - the text of a table
 */
export function localize(choose: (messages: Messages) => string): LocalizationMap {
  return Object.fromEntries(
    languageCodes.flatMap((code) =>
      localesByLanguage[code].map((locale) => [locale, choose(messagesByLanguage[code])]),
    ),
  );
}

const localesByLanguage: Readonly<Record<LanguageCode, readonly Locale[]>> = {
  en: [],
  de: [Locale.German],
  fr: [Locale.French],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  pt: [Locale.PortugueseBR],
  ru: [Locale.Russian],
  ko: [Locale.Korean],
  ja: [Locale.Japanese],
};
