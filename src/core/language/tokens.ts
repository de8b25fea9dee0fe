// Words: how running text becomes terms that can be compared.
// A word keeps its place in the text; its term is folded (case, accents, apostrophes), so that
// "Élysée’s" and "elysee" meet. Stems and stop words are English; other languages pass unharmed.

import { stemmer } from "stemmer";
import type { Span } from "../text/span.ts";

/** A word at its place in the text. */
export interface Word extends Span {
  /** The word in lower case, without accents, possessive ending and thousands separators. */
  readonly term: string;
}

/**
 * Splits text into words: runs of letters and digits; hyphens separate, apostrophes inside do not.
 *
 * @param text - any text
 * @param within - the stretch to read; all of the text by default
 * @returns the words in order; their spans refer to `text`
 */
export function tokenize(
  text: string,
  within: Span = { start: 0, end: text.length },
): readonly Word[] {
  const words: Word[] = [];
  for (const { index, 0: run } of text.slice(within.start, within.end).matchAll(wordRun)) {
    const start = within.start + index;
    if (unspaced.test(run)) words.push(...segmentUnspaced(run, start));
    else words.push({ start, end: start + run.length, term: foldTerm(run) });
  }
  return words;
}

/**
 * Folds a word to its term.
 *
 * @returns lower case without accents, possessive `'s`, and separators of thousands
 */
export function foldTerm(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .replace(/'s?$/, "")
    .replaceAll(/(?<=\d),(?=\d)/g, "");
}

/**
 * Reduces an English term to its stem by Porter's algorithm
 * (https://tartarus.org/martin/PorterStemmer/); a number is its own stem.
 *
 * @returns a stem, not always a word ("running" becomes "run", "ponies" "poni")
 */
export function stem(term: string): string {
  return stemmer(term);
}

/**
 * Tells whether a term is an English function word, which says nothing of what a text is about.
 *
 * @param term - a folded word
 */
export function isStopWord(term: string): boolean {
  return stopWords.has(term);
}

/** Marks (accents) may be letters of their own; a number may hold separators ("1,500.5"). */
const wordRun =
  /\p{N}+(?:[.,]\p{N}+)*(?:\p{L}[\p{L}\p{M}]*)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;

const plain = /^[a-z0-9]+$/;

/** Scripts that write no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

function segmentUnspaced(run: string, offset: number): readonly Word[] {
  return Array.from(segmenter.segment(run), ({ index, segment }) => ({
    start: offset + index,
    end: offset + index + segment.length,
    term: foldTerm(segment),
  }));
}

const stopWords: ReadonlySet<string> = new Set(
  (
    "a an the this that these those some any each every either neither both all such same other another " +
    "i me my mine myself we us our ours you your yours he him his she her hers it its they them their theirs " +
    "himself herself itself themselves who whom whose which what when where why how there here " +
    "am is are was were be been being do does did doing done have has had having will would shall should " +
    "can could may might must ought and or but nor so if then else than as of at by for with about into " +
    "through to from in on off onto upon over under out up down during before after between among against " +
    "without within because while until since although though not no only just also too very more most much " +
    "many few own again further once ever yet still even rather quite " +
    "i'm i've i'd i'll it's he'd she'd they're they've we're we've you're you've don't doesn't didn't isn't " +
    "aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't " +
    "dont doesnt didnt isnt whats thats im ive"
  ).split(" "),
);
