// Small talk: recognises what is said to the bot itself rather than asked of the article.
// A message is small talk only when nothing is left of it once the phrases of the language are taken
// away: "hi, where is it?" is a question, and so is "How does it work?".

import { createCache } from "../text/cache.ts";
import { isOneEdit } from "../text/edit-distance.ts";
import { contractedIs } from "../language/english/contractions.ts";
import { countingWords } from "../language/english/numbers.ts";
import { shorthand } from "../language/english/shorthand.ts";
import {
  type Phrases,
  type SmallTalk,
  doubtfulPhrases,
  morePhrases,
  greetingSigns,
  paragraphPhrase,
  requestCourtesy,
  smallTalkFillers,
  smallTalkPhrases,
} from "../language/english/small-talk.ts";
import { tokenize } from "../language/tokens.ts";

export type { SmallTalk };

/**
 * Tells what a message wants from the bot, if it asks nothing of the article.
 *
 * @param message - as the asker typed it
 * @returns the intent; undefined when the message is a question to the article
 */
export function recognizeSmallTalk(message: string): SmallTalk | undefined {
  if (isOnlyLinks(message)) return "link";
  const words = tokenize(message.replaceAll(contractedIs, "$1 is"));
  if (words.length === 0) return greetingSigns.test(message) ? "greeting" : "nothing";
  return matchWhole(
    words.map(({ term }) => term),
    plain,
  );
}

/** Tells whether a message asks for nothing but more of what was just shown: "tell me more". */
export function isMoreRequest(message: string): boolean {
  const words = tokenize(message).map(({ term }) => term);
  return words.length > 0 && words.length <= longestMessage && onlyMore.test(words.join(" "));
}

/**
 * Tells what a message wants from the bot in case the article has nothing to say to it: "How does it
 * work?" may be about a machine in the article, or about the bot.
 *
 * @param message - as the asker typed it
 */
export function recognizeDoubtful(message: string): SmallTalk | undefined {
  const words = tokenize(message.replaceAll(contractedIs, "$1 is"));
  return matchWhole(
    words.map(({ term }) => term),
    doubtful,
  );
}

/**
 * Reads the number of the paragraph that a message asks to be shown: "read paragraph 5".
 *
 * @param message - as the asker typed it
 * @returns a whole number from 0; undefined when the message asks for something else
 */
export function parseParagraphRequest(message: string): number | undefined {
  const words = tokenize(message).map(({ term }) => term);
  if (words.length > longestMessage) return undefined;
  const number = onlyParagraph.exec(words.join(" ").replaceAll(requestCourtesy, ""))?.[1];
  if (number === undefined) return undefined;
  const named = countingWords.indexOf(number);
  if (named >= 0) return named;
  return /^\d+$/.test(number) ? Number(number) : undefined;
}

/** Nobody needs more words to say hello. */
const longestMessage = 12;

/** UTF-16 units; no word of the phrases is longer, however it is spelled. */
const longestWord = 24;

const onlyMore = new RegExp(`^(?:${morePhrases.join("|")})$`);

function isOnlyLinks(message: string): boolean {
  const parts = message.trim().split(/\s+/);
  return parts.every((part) => /^<?https?:\/\/./i.test(part));
}

const onlyParagraph = new RegExp(`^${paragraphPhrase}$`);

interface Matchers {
  readonly phrases: readonly (readonly [SmallTalk, RegExp, ReadonlySet<string> | undefined])[];
  /** Finds the word as it was meant. */
  readonly correct: (word: string) => string;
}

interface Vocabulary {
  /** The words of the phrases. */
  readonly known: ReadonlySet<string>;
  /** Those that are long enough to be recognised when misspelled, long ones first. */
  readonly recognisable: readonly string[];
}

/** So many words are kept with what they were meant to be. */
const mostKept = 2_000;

const plain = createMatchers(smallTalkPhrases);
const doubtful = createMatchers([...doubtfulPhrases, ...smallTalkPhrases]);
const fillers = matchAny(smallTalkFillers);

function createMatchers(sources: Phrases): Matchers {
  const known = listWords(sources);
  /** "Ship" is no insult that is misspelled. */
  const kind = listWords(sources.filter(([intent]) => intent !== "abuse"));
  const recognisable = [...kind]
    .filter((word) => word.length > 3)
    .toSorted((a, b) => b.length - a.length);
  return {
    phrases: sources.map(([intent, alternatives, words]) => [
      intent,
      matchAny(alternatives),
      words,
    ]),
    correct: createCache(mostKept, (word: string) => correctWord(word, { known, recognisable })),
  };
}

function listWords(sources: Phrases): ReadonlySet<string> {
  return new Set(
    sources.flatMap(([, alternatives]) => alternatives.join(" ").match(/[a-z]+/g) ?? []),
  );
}

function matchAny(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<= )(?:${alternatives.join("|")})(?= )`, "g");
}

/** The intent of the first phrase in the message, when phrases and fillers are all that is in it. */
function matchWhole(words: readonly string[], matchers: Matchers): SmallTalk | undefined {
  if (words.length > longestMessage) return undefined;
  const meant = words.map(matchers.correct);
  let rest = ` ${meant.join(" ")} `;
  let intent: SmallTalk | undefined;
  for (const [name, phrase, needed] of matchers.phrases) {
    if (needed !== undefined && !meant.some((word) => needed.has(word))) continue;
    const shorter = rest.replaceAll(phrase, "");
    if (shorter !== rest) intent ??= name;
    rest = shorter;
  }
  return rest.replaceAll(fillers, "").trim() === "" ? intent : undefined;
}

/** The word as it was meant: "helo" is "hello", "thankss" and "thanksss" are "thanks", "u" is "you". */
function correctWord(word: string, { known, recognisable }: Vocabulary): string {
  if (known.has(word) || word.length > longestWord) return word;
  const single = shorthand.get(word) ?? word.replace(/([a-z])\1+$/, "$1");
  if (known.has(single)) return single;
  return (word.length > 3 && recognisable.find((other) => isOneEdit(word, other))) || word;
}
