// Word reader: reads the words of an article passage by passage, and knows each of its terms once. What has been
// read is all that it knows; what is made of it is the matter of article-index.ts.

import { type Span, sliceOf } from "../text/span.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { listImpliedWords } from "../language/english/implied-words.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { type ShownText, tokenizeShown } from "../article/shown-tokens.ts";
import { numberClauses } from "./clauses.ts";
import type { Token } from "./entities/entity.ts";
import { type Term, createTerm, findPhrase } from "./terms.ts";

/** The words of a stretch. */
export interface ReadWords {
  /** The distinct terms, as positions in {@link WordReader.terms}. */
  readonly terms: readonly number[];
  /** Function words included, in order. */
  readonly words: readonly Token[];
}

/** Reads an article's words. */
export interface WordReader {
  /** All terms that were met so far, in the order in which they were. */
  readonly terms: readonly Term[];
  readonly read: (place: Span) => ReadWords;
  /** Lists the terms of a place that is no passage: a heading, a header. */
  readonly listTerms: (place: Span) => readonly number[];
  /** Lists its words, folded. */
  readonly listWords: (place: Span) => readonly string[];
  /** What is known of a word or phrase that was met. */
  readonly findTerm: (text: string) => Term | undefined;
  /** Whether the word was met as typed. */
  readonly has: (word: string) => boolean;
  /** Whether the word was written with a capital wherever a passage had it. */
  readonly isName: (word: string) => boolean;
}

/** Makes a reader that has read nothing yet. */
export function createWordReader(article: ShownText, lexicon: Lexicon | undefined): WordReader {
  const { text } = article;
  const terms: Term[] = [];
  const positions = new Map<string, number>();
  const lowercase = new Set<string>();
  const placeTerm = (key: string, make: () => Term): number => {
    const known = positions.get(key);
    if (known !== undefined) return known;
    terms.push(make());
    positions.set(key, terms.length - 1);
    return terms.length - 1;
  };
  const placeTerms = (found: readonly ShownToken[], place: Span): readonly number[] => {
    const folded = found.map(({ term }) => term);
    const ids = found.flatMap(({ term, compound }, index) => {
      const phrase = lexicon && findPhrase(folded, index, lexicon);
      if (compound !== undefined) lowercase.add(compound);
      return [
        ...(phrase === undefined ? [] : [placeTerm(phrase.text, () => phrase)]),
        ...(isStopWord(term) ? [] : [placeTerm(term, () => createTerm(term, lexicon))]),
        // "Wi-Fi" is found by "wifi" as well.
        ...(compound === undefined
          ? []
          : [placeTerm(compound, () => createTerm(compound, lexicon))]),
      ];
    });
    const implied = listImpliedWords(sliceOf(text, place)).map((word) => {
      lowercase.add(word);
      return placeTerm(word, () => createTerm(word, lexicon));
    });
    return [...new Set([...ids, ...implied])];
  };
  const findTerm = (word: string): Term | undefined => terms[positions.get(word) ?? -1];
  const readWord = ({ term, start, end }: ShownToken, clause: number): Token => {
    const capital = startsUpper.test(text.slice(start, start + 2));
    if (!capital) lowercase.add(term);
    const place = { capital, clause, start, end };
    if (isStopWord(term)) return { text: term, stem: term, isNoun: false, ...place };
    // The term's own strings, so that a word that occurs often is held once.
    const { text: word, stem, classes } = findTerm(term) ?? { text: term, stem: term, classes: 0 };
    return { text: word, stem, isNoun: classes !== 0, ...place };
  };
  const listWords = (place: Span): readonly string[] =>
    tokenizeShown(article, place).map(({ term }) => term);
  return {
    terms,
    read(place) {
      const found = tokenizeShown(article, place);
      const ids = placeTerms(found, place);
      const clauses = numberClauses(text, found);
      return { terms: ids, words: found.map((one, at) => readWord(one, clauses[at] ?? 0)) };
    },
    listTerms: (place) => placeTerms(tokenizeShown(article, place), place),
    listWords,
    findTerm,
    has: (word) => positions.has(word),
    isName: (word) => positions.has(word) && !lowercase.has(word) && !isStopWord(word),
  };
}

type ShownToken = ReturnType<typeof tokenizeShown>[number];

/** A word with a capital. */
const startsUpper = /^\p{Lu}/u;
