// Wording: the words of a question as they were meant, and where the question itself starts.
// "hey bot, quick one, when did they sgin it" means "when did they sign it": misspelled words are
// mended, and a greeting or a story before the question is told from the question.

import { tokenize } from "../language/tokens.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { questionWords } from "./answer-type.ts";
import type { Aliases } from "../index/aliases.ts";
import type { ArticleIndex } from "../index/article-index.ts";

/** A word of a question, mended. */
export interface QueryWord {
  /** Folded. */
  readonly text: string;
  /** As the asker wrote it. */
  readonly typed: string;
  /** Whether a comma, a stop or the like stands before it. */
  readonly opens: boolean;
}

/** What mending needs of the article. */
export interface Normalization {
  readonly articleIndex: ArticleIndex;
  readonly aliases: Aliases;
  /** What a word was meant to be, mostly itself. */
  readonly correct: (word: string) => string;
}

/**
 * Reads the words of a question: mends their spelling, writes acronyms out that the article
 * explains, and leaves out entities, links and custom emoji, which are nobody's words.
 *
 * @param text - as the asker typed it
 */
export function normalizeWords(text: string, mending: Normalization): readonly QueryWord[] {
  const plain = text.replaceAll(foreign, (match) => " ".repeat(match.length));
  let last = 0;
  return tokenize(plain).flatMap(({ start, end, term }): readonly QueryWord[] => {
    const opens = /[,:;.!?\n—–]/.test(plain.slice(last, start));
    last = end;
    const typed = plain.slice(start, end);
    const meant = start > longestMended ? [term] : normalizeWord(typed, term, mending);
    return meant.map((word, index) => ({ text: word, typed, opens: opens && index === 0 }));
  });
}

/**
 * Finds where the question itself starts: behind a greeting or a story, if there is one.
 *
 * @returns the position of its first word, 0 when there is nothing before it
 */
export function findQuestionStart(words: readonly QueryWord[]): number {
  let isChat = false;
  for (const [index, { text, opens }] of words.entries()) {
    const next = words[index + 1]?.text ?? "";
    if (isChat && !(isPolite.test(text) && next === "you")) {
      const asks = questionWords.has(text) || text === "if";
      if (asks && asking.has(words[index - 1]?.text ?? "")) return index;
      if (opens && (asks || questionWords.has(next) || auxiliaries.has(text))) return index;
    }
    isChat ||= personal.has(text);
  }
  return 0;
}

/**
 * Finds where further questions start: at a question word after "and" or a stop.
 *
 * @returns the positions of their first words, in order
 */
export function findFurtherStarts(words: readonly QueryWord[]): readonly number[] {
  const first = words.findIndex(({ text }) => questionWords.has(text));
  if (first < 0) return [];
  return words.flatMap(({ text, opens }, index) => {
    if (index <= first + 2 || !questionWords.has(text)) return [];
    const isNew = words[index - 1]?.text === "and" || opens;
    return isNew && words.slice(index + 1).some((word) => !isStopWord(word.text)) ? [index] : [];
  });
}

/**
 * Tells whether a word is of courtesy or of asking, and so not of what is asked.
 */
export function isCourtesy(word: string): boolean {
  return courtesies.has(word);
}

/**
 * Tells whether a word shows that somebody talks of themself or to the bot.
 */
export function isPersonal(word: string): boolean {
  return personal.has(word);
}

/** Beyond this many UTF-16 units nobody asks a question; spelling is costly. */
const longestMended = 400;

const foreign = /<[@#:a][^>]*>|https?:\S+|^\s*@\S+/g;

function normalizeWord(
  typed: string,
  term: string,
  { articleIndex, aliases, correct }: Normalization,
): readonly string[] {
  const isAcronym = /^\p{Lu}{2,5}$/u.test(typed) && !articleIndex.has(term);
  const expansion = isAcronym ? aliases.expansionOf(typed) : undefined;
  if (expansion !== undefined) return expansion;
  const bare = term.replace(/(?<=[a-z])'(?:s|d|re|ll|ve|m)$/, "");
  return [courtesies.has(bare) ? bare : correct(bare)];
}

const auxiliaries: ReadonlySet<string> = new Set(
  "is are was were do does did has have had can could will would should may might".split(" "),
);

const isPolite = /^(?:can|could|would|will)$/;

/** After these a question word opens what is asked: "tell me when …", "I wonder who …". */
const asking: ReadonlySet<string> = new Set(
  "ask asks asked asking know tell me us explain say see wonder wondering curious".split(" "),
);

const greetings = "hi hello hey hiya howdy yo greetings morning afternoon evening";
const thanks = "thanks thank thx ty cheers please pls plz appreciated advance";
const fillers =
  "ok okay um umm uh hmm well so lol haha omg btw wow sorry anyway honestly actually basically literally " +
  "really maybe guess sure random quick quickly kindly";
const company = "bot man dude bro mate buddy guys folks friend sir madam dear";

/** Words that show that somebody talks of themself or to the bot. */
const personal: ReadonlySet<string> = new Set(
  `${greetings} ${thanks} ${fillers} ${company} i im me my wondering tell`.split(" "),
);

/** Words of courtesy and of asking. */
const courtesies: ReadonlySet<string> = new Set(
  (
    `${greetings} ${thanks} ${fillers} ${company} tell know explain ask asks asking help wonder wondering ` +
    "curious question answer idea hope bother check understand remember trying looking want wanted need " +
    "say says said according article text story page"
  ).split(" "),
);
