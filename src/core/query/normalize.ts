// Wording: the words of a question as they were meant, and where the question itself starts.
// "hey bot, quick one, when did they sgin it" means "when did they sign it": misspelled words are
// mended, and a greeting or a story before the question is told from the question.

import { isStopWord, tokenize } from "../language/tokens.ts";
import { courtesies, personalWords } from "../language/english/courtesies.ts";
import {
  askingWords,
  auxiliaries,
  questionWords,
  requestAuxiliaries,
} from "../language/english/question-words.ts";
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
    if (isChat && !(requestAuxiliaries.has(text) && next === "you")) {
      const asks = questionWords.has(text) || text === "if";
      if (asks && askingWords.has(words[index - 1]?.text ?? "")) return index;
      if (opens && (asks || questionWords.has(next) || auxiliaries.has(text))) return index;
    }
    isChat ||= personalWords.has(text);
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
  return personalWords.has(word);
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
