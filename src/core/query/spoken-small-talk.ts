// Spoken small talk: recognises what is said to the bot itself in a language other than English. A message is small talk
// only when it is made of phrases from first to last; one word more makes it a question.

import type { LanguageCode } from "../language/function-words.ts";
import {
  type SpokenIntent,
  type SpokenPhrases,
  spokenPhrases,
} from "../language/small-talk-phrases.ts";

/** What a message wants from the bot, and the language that it is in. */
export interface SpokenSmallTalk {
  readonly intent: SpokenIntent;
  readonly language: LanguageCode;
}

/**
 * Tells what a message in one of the bot's languages but English wants from it, if it asks nothing of the article.
 *
 * @param message - as the asker typed it
 * @param spoken - the language that the asker speaks, which is taken if several have the phrase
 * @returns undefined when the message is a question to the article
 */
export function recognizeSpokenSmallTalk(
  message: string,
  spoken?: LanguageCode,
): SpokenSmallTalk | undefined {
  const words = splitWords(message);
  if (words.length > longestMessage || !openers.has(words[0] ?? "")) return undefined;
  const found = vocabularies.flatMap(({ language, phrases }): readonly SpokenSmallTalk[] => {
    const intents = matchPhrases(words, phrases);
    const intent = byWeight.find((each) => intents?.includes(each));
    return intent === undefined ? [] : [{ intent, language }];
  });
  return found.find(({ language }) => language === spoken) ?? found[0];
}

/** Nobody needs more words to say hello. */
const longestMessage = 12;

/** Who says hello and asks for help wants help. */
const byWeight: readonly SpokenIntent[] = ["help", "thanks", "farewell", "greeting", "chat"];

interface Vocabulary {
  readonly language: LanguageCode;
  /** By their folded words with a blank between. */
  readonly phrases: ReadonlyMap<string, SpokenIntent>;
}

const languages = ["fr", "de", "es", "pt", "ru", "ko", "ja"] as const;

const vocabularies: readonly Vocabulary[] = languages.map((language) => ({
  language,
  phrases: foldPhrases(spokenPhrases[language]),
}));

/** The first words of all phrases; most questions begin with none of them. */
const openers: ReadonlySet<string> = new Set(
  vocabularies.flatMap(({ phrases }) =>
    Array.from(phrases.keys(), (phrase) => phrase.split(" ")[0] ?? ""),
  ),
);

function foldPhrases(phrases: SpokenPhrases): ReadonlyMap<string, SpokenIntent> {
  return new Map(
    byWeight.flatMap((intent) =>
      phrases[intent].split("|").map((phrase) => [splitWords(phrase).join(" "), intent] as const),
    ),
  );
}

/** The intents of the phrases that the words are made of, the longest first at each place; undefined if some are left. */
function matchPhrases(
  words: readonly string[],
  phrases: Vocabulary["phrases"],
): readonly SpokenIntent[] | undefined {
  const intents: SpokenIntent[] = [];
  for (let at = 0; at < words.length;) {
    let end = words.length;
    while (end > at && !phrases.has(words.slice(at, end).join(" "))) end -= 1;
    const intent = phrases.get(words.slice(at, end).join(" "));
    if (intent === undefined) return undefined;
    intents.push(intent);
    at = end;
  }
  return intents;
}

/** Small words without accents, apostrophes and signs; a letter that is held on to counts once. */
function splitWords(text: string): readonly string[] {
  const folded = text
    .normalize("NFKD")
    .replaceAll(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replaceAll(/(\p{L})\1{2,}/gu, "$1");
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
