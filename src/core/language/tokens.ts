// Tokens: how running text becomes terms that can be compared.
// A token keeps its place in the text; its term is folded (case, accents, apostrophes, invisible
// characters), so that "Élysée’s" and "elysee" meet. Which terms tell something is not known here.

import { createCache } from "../text/cache.ts";
import type { Span } from "../text/span.ts";
import { segmentSpan } from "./segments.ts";

/** A word at its place in the text. */
export interface Token extends Span {
  /** The word in lower case, without accents, possessive ending, thousands separators and invisible characters. */
  readonly term: string;
  /**
   * Of the first token of a compound ("T-shirt", "node.js", "--dry-run") the whole as one term
   * ("tshirt", "nodejs", "dryrun"); undefined for all others. It is a second way to find the same
   * place: to be indexed beside `term`, and matched when a query has it as its term.
   */
  readonly compound: string | undefined;
}

/**
 * Splits text into tokens: runs of letters and digits. Hyphens separate, apostrophes inside do not; a
 * name that signs belong to ("C++", "C#") is one token, as is a number with separators ("2.1.0", "v2.1").
 *
 * @param span - the stretch to read; all of the text by default
 * @returns the tokens in order and without overlap; their spans refer to `text`
 */
export function tokenize(text: string, span?: Span): readonly Token[] {
  if (span !== undefined) return readTokens(text, span);
  return text.length <= longestKept
    ? tokenizeMessage(text)
    : readTokens(text, { start: 0, end: text.length });
}

/** UTF-16 units, as many as a message has. */
const longestKept = 2_000;

/** Whoever reads a message looks for something else in it: its words are kept while they do. */
const tokenizeMessage = createCache(2, (text: string) =>
  readTokens(text, { start: 0, end: text.length }),
);

function readTokens(text: string, span: Span): readonly Token[] {
  const words: Word[] = [];
  for (const { index, 0: run } of text.slice(span.start, span.end).matchAll(tokenPattern)) {
    const start = span.start + index;
    const word = { start, end: start + run.length };
    if (unspaced.test(run)) for (const part of readUnspaced(text, word)) words.push(part);
    else words.push({ start: word.start, end: word.end, term: foldTerm(run) });
  }
  return addCompounds(text, words);
}

/**
 * Folds a word to its term.
 *
 * @returns lower case without accents, possessive `'s`, separators of thousands, and characters that
 *   nobody sees (soft hyphens, zero-width blanks and joiners, marks of direction)
 */
export function foldTerm(word: string): string {
  // "DVDs" are more than one DVD; what is written small may be a word of its own.
  const lower = (pluralAcronym.test(word) ? word.slice(0, -1) : word).toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .replaceAll(invisible, "")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .replace(/'s?$/, "")
    .replaceAll(/(?<=\d),(?=\d)/g, "");
}

type Word = Omit<Token, "compound">;

/**
 * Marks (accents) may be letters of their own, format characters (soft hyphens) stand anywhere in a
 * word; a number may hold separators ("1,500.5", "v2.1").
 */
const tokenPattern =
  /(?<![\p{L}\p{N}])\p{L}(?:\+\+|#)(?![\p{L}\p{N}+#])|\p{N}+(?:[.,]\p{N}+)*(?:\p{Cf}*\p{L}(?:\p{Cf}*[\p{L}\p{M}])*)?|\p{L}(?:\p{Cf}*[\p{L}\p{M}\p{N}])*(?:(?<=\p{N})\.\p{N}+)*(?:['’]\p{L}(?:\p{Cf}*[\p{L}\p{M}])*)*/gu;

const pluralAcronym = /^\p{Lu}{2,}s$/u;

const plain = /^[a-z0-9]+$/;

const invisible = /\p{Cf}/gu;

/** Letters of scripts that write no spaces between words: to part those costs ten times as much. */
export const unspaced: RegExp =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

function readUnspaced(text: string, run: Span): readonly Word[] {
  return Array.from(segmentSpan(segmenter, text, run), ({ start, end }) => ({
    start,
    end,
    term: foldTerm(text.slice(start, end)),
  })).filter(({ term }) => term !== "");
}

/** Words joined by single signs are read as one compound as well; longer chains are addresses or noise. */
const longestCompound = 6;

function addCompounds(text: string, words: readonly Word[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < words.length;) {
    let next = index + 1;
    while (next < words.length && isJoined(text, words[next - 1], words[next])) next++;
    let compound = nameCompound(text, words, [index, next]);
    for (; index < next; index++) {
      const word = words[index];
      if (word !== undefined)
        tokens.push({ start: word.start, end: word.end, term: word.term, compound });
      compound = undefined;
    }
  }
  return tokens;
}

function nameCompound(
  text: string,
  words: readonly Word[],
  [from, to]: readonly [number, number],
): string | undefined {
  const first = words[from];
  if (first === undefined || to - from > longestCompound) return undefined;
  if (to - from > 1) {
    return words
      .slice(from, to)
      .map(({ term }) => term)
      .join("");
  }
  // ".NET" and "v2.1" are also looked for as they are written and without their sign.
  const isDotted = text[first.start - 1] === "." && /[\s("'`]/.test(text[first.start - 2] ?? " ");
  if (isDotted) return `.${first.term}`;
  return first.term.startsWith("v") && /^v\d/.test(first.term) ? first.term.slice(1) : undefined;
}

/** Whether one sign parts two words of one name: "T-shirt", "node.js", "max_size"; not "1950-1953", "end.Next". */
function isJoined(text: string, word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined || next?.start !== word.end + 1) return false;
  const sign = text[word.end] ?? "";
  if (!/[-\u2010\u2011._]/.test(sign)) return false;
  if (/^\d/.test(next.term) && /\d$/.test(word.term)) return false;
  return sign !== "." || /[a-z0-9]/.test(text[next.start] ?? "");
}
