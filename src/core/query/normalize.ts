// Normalize: the words of a question as they were meant, and where the question itself starts.
// "hey bot, quick one, when did they sgin it" means "when did they sign it": misspelled words are
// mended, and a greeting or a story before the question is told from the question.

import { isStopWord } from "../language/english/stop-words.ts";
import { type Token, tokenize } from "../language/tokens.ts";
import { contractedEnding } from "../language/english/contractions.ts";
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
  /** Where it stands in the message. */
  readonly start: number;
  readonly end: number;
  /** Whether a comma, a stop or the like stands before it. */
  readonly opens: boolean;
  /** Whether a question mark stands before it. */
  readonly followsQuestion: boolean;
}

/** What mending needs of the article. */
export interface Normalization {
  readonly articleIndex: ArticleIndex;
  readonly aliases: Aliases;
  /** What a word was meant to be, mostly itself. */
  readonly correct: (word: string) => string;
}

/**
 * Folds white space, so that nothing that looks at a question meets a long run of it: a run with a line break
 * in it becomes one line break, any other one space.
 */
export function foldWhiteSpace(text: string): string {
  // Single spaces, most of all runs, stay as they are.
  return text.trim().replaceAll(/\s{2,}|[^\S ]/g, (run) => (lineBreak.test(run) ? "\n" : " "));
}

const lineBreak = /[\n\r\u2028\u2029]/;

/**
 * Reads the words of a question: mends their spelling, writes acronyms out that the article
 * explains, and leaves out entities, links and custom emoji, which are nobody's words.
 *
 * @param text - as the asker typed it
 */
export function normalizeWords(text: string, mending: Normalization): readonly QueryWord[] {
  const plain = text.replaceAll(foreign, (match) => " ".repeat(match.length));
  let last = 0;
  let unknown = 0;
  const mend = (typed: string, term: string): readonly string[] => {
    if (!mending.articleIndex.has(term) && !isStopWord(term)) unknown += 1;
    return unknown > mostMended ? [term] : normalizeWord(typed, term, mending);
  };
  return joinCompounds(tokenize(plain), mending).flatMap(
    ({ start, end, term }): readonly QueryWord[] => {
      const between = plain.slice(last, start);
      const opens = /[,:;.!?\n—–]/.test(between);
      const followsQuestion = between.includes("?");
      last = end;
      const typed = plain.slice(start, end);
      const meant = start > longestMended ? [term] : mend(typed, term);
      return meant.map((word, index): QueryWord => ({
        text: word,
        typed,
        start,
        end,
        opens: opens && index === 0,
        followsQuestion: followsQuestion && index === 0,
      }));
    },
  );
}

/** "Wi-Fi" is one word where the article writes "wifi", and knows no "wi". */
function joinCompounds(
  tokens: readonly Token[],
  { articleIndex }: Normalization,
): readonly Pick<Token, "start" | "end" | "term">[] {
  const joined: Pick<Token, "start" | "end" | "term">[] = [];
  let until = 0;
  for (const { start, end, term, compound } of tokens) {
    if (start < until) continue;
    const isOne = compound !== undefined && articleIndex.has(compound) && !articleIndex.has(term);
    until = isOne ? findCompoundEnd(tokens, start, compound) : end;
    joined.push({ start, end: until, term: isOne ? compound : term });
  }
  return joined;
}

/** Where the parts of a compound end that begins at a place. */
function findCompoundEnd(tokens: readonly Token[], from: number, compound: string): number {
  let rest = compound;
  let last = from;
  for (const { start, end, term } of tokens) {
    if (start < from) continue;
    if (last > from && !rest.startsWith(term)) break;
    rest = rest.slice(term.length);
    last = end;
  }
  return last;
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
 * Finds where further questions start: behind a question mark, or at a question word after "and" or a
 * stop. Each part, the first one too, has a content word.
 *
 * @returns the positions of their first words, in order; no more than {@link mostFurther}
 */
export function findFurtherStarts(words: readonly QueryWord[]): readonly number[] {
  const starts: number[] = [];
  let from = 0;
  for (const index of words.keys()) {
    const before = words.slice(from, index);
    if (!before.some(isTelling) || !opensQuestion(words, index, before)) continue;
    if (!words.slice(index).some(isTelling)) break;
    starts.push(index);
    if (starts.length === mostFurther) break;
    from = index;
  }
  return starts;
}

/** Each question of a message is searched for by itself, and an answer shows three excerpts. */
const mostFurther = 5;

function isTelling({ text }: QueryWord): boolean {
  return !isStopWord(text) && !courtesies.has(text);
}

function opensQuestion(
  words: readonly QueryWord[],
  index: number,
  before: readonly QueryWord[],
): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.followsQuestion) return words.slice(index, index + 3).some(isAsking);
  const isSecond = questionWords.has(word.text) && isQuestion(before);
  return isSecond && (word.opens || words[index - 1]?.text === "and");
}

function isAsking({ text }: QueryWord): boolean {
  return questionWords.has(text) || auxiliaries.has(text);
}

/** Whether words open like a question or have a question word before a verb; "in 1950, when it sank" does not. */
function isQuestion(words: readonly QueryWord[]): boolean {
  const [first] = words;
  if (first !== undefined && isAsking(first)) return true;
  return words.some(
    ({ text }, at) => questionWords.has(text) && auxiliaries.has(words[at + 1]?.text ?? ""),
  );
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

/**
 * Beyond this many UTF-16 units nobody asks a question, nor has one so many words that the article does not;
 * spelling is costly.
 */
const longestMended = 400;
const mostMended = 16;

const foreign = /<[@#:a][^<>]{0,100}>|https?:\S+|^\s*@\S+/g;

function normalizeWord(
  typed: string,
  term: string,
  { articleIndex, aliases, correct }: Normalization,
): readonly string[] {
  const isAcronym = /^\p{Lu}{2,5}$/u.test(typed) && !articleIndex.has(term);
  const expansion = isAcronym ? aliases.expansionOf(typed) : undefined;
  if (expansion !== undefined) return expansion;
  const bare = term.replace(contractedEnding, "");
  return [courtesies.has(bare) ? bare : correct(bare)];
}
