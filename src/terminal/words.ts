// Words: what the bot says in a terminal, where there are no buttons and commands: Discord's tables but for the
// sentences that speak of those.

import type { LanguageCode } from "../core/language/function-words.ts";
import { defaultLanguage, messagesByLanguage } from "../presentation/languages.ts";
import type { Messages } from "../presentation/messages.ts";
import { english } from "../presentation/messages/english.ts";

/** The terminal speaks English, and other languages only to who asks or greets in them. */
const terminalEnglish: Messages = {
  ...english,
  conversation: {
    ...english.conversation,
    fragment: "I do not know what that goes on from. Please ask the whole question.",
  },
  trouble: {
    ...english.trouble,
    noSuchParagraph: "The article has no paragraph of that number.",
  },
};

/** Chooses what is said in a terminal in a language. */
export function chooseWords(language: LanguageCode = defaultLanguage): Messages {
  return language === "en" ? terminalEnglish : messagesByLanguage[language];
}
