// Vocabulary: the article's words, each known once, and what stands in each passage.
// All that a question will need of the article is computed here, before any question comes.

import type { Lexicon } from "../language/lexicon.ts";
import { leans } from "../language/english/anaphora.ts";
import type { Passage } from "../article/passages.ts";
import { sliceOf } from "../text/span.ts";
import { isStopWord, wordsOf } from "../language/tokens.ts";
import { fillGist } from "../text/vectors.ts";
import { type PairRange, type Pairs, pairsOf } from "./word-pairs.ts";
import { type Lookups, lookupsOf } from "./term-lookup.ts";
import { type Mention, type PlacedWord, mentionsIn } from "./entities.ts";
import { phraseAt, type Term, termOf } from "./terms.ts";

/** A passage as its words. */
export interface PassageWords {
  readonly passage: Passage;
  /** The distinct terms in it, as positions in {@link Vocabulary.terms}. */
  readonly terms: readonly number[];
  /** The stems of its content words, each once. */
  readonly stems: readonly string[];
  /** Function words included, in order. */
  readonly words: readonly PlacedWord[];
  /** What in it could be an answer. */
  readonly mentions: readonly Mention[];
  /** Whether it speaks of someone or something named before. */
  readonly leans: boolean;
  /** Mean of the vectors of its terms, weighted by rarity, of length 1 or 0. */
  readonly gist: Float32Array;
  /** Its pairs of near words that have vectors, in {@link Vocabulary.pairs}. */
  readonly pairs: PairRange;
  /** The stems of its words in order, function words included, as numbers; see {@link Vocabulary.stemNumber}. */
  readonly sequence: Uint32Array;
}

/** The words of an article. */
export interface Vocabulary extends Lookups {
  readonly terms: readonly Term[];
  /** The vectors of the terms, one after the other; zeros where there is none. */
  readonly vectors: Float32Array;
  /** The pairs of all passages. */
  readonly pairs: Pairs;
  readonly passages: readonly PassageWords[];
  /** The number that stands for a stem in sequences; undefined when it is in none. */
  readonly stemNumber: (stem: string) => number | undefined;
  /** What the article knows of a word or phrase. */
  readonly termOf: (text: string) => Term | undefined;
  /** Whether the word stands in the article as typed. */
  readonly has: (word: string) => boolean;
  /** Whether the word is written with a capital wherever it stands. */
  readonly isName: (word: string) => boolean;
}

/** Reads the words of an article's passages. */
export function vocabularyOf(
  text: string,
  passages: readonly Passage[],
  lexicon: Lexicon | undefined,
): Vocabulary {
  const terms: Term[] = [];
  const positions = new Map<string, number>();
  const lowercase = new Set<string>();
  const positionOf = (key: string, make: () => Term): number => {
    const known = positions.get(key);
    if (known !== undefined) return known;
    terms.push(make());
    positions.set(key, terms.length - 1);
    return terms.length - 1;
  };
  const drafts = passages.map((passage) => {
    const found = wordsOf(text, passage);
    const folded = found.map(({ term }) => term);
    const ids = new Set<number>();
    const words = found.map(({ term, start, end }, index): PlacedWord => {
      const capital = startsUpper.test(text.slice(start, start + 2));
      if (!capital) lowercase.add(term);
      const phrase = lexicon && phraseAt(folded, index, lexicon);
      if (phrase !== undefined) ids.add(positionOf(phrase.text, () => phrase));
      if (isStopWord(term)) return { text: term, stem: term, capital, start, end };
      const id = positionOf(term, () => termOf(term, lexicon));
      ids.add(id);
      // The term's own strings, so that a word that occurs often is held once.
      const { text: word, stem } = terms[id] ?? { text: term, stem: term };
      return { text: word, stem, capital, start, end };
    });
    return { passage, terms: [...ids], words };
  });
  const isName = (word: string): boolean =>
    positions.has(word) && !lowercase.has(word) && !isStopWord(word);
  const knownTerm = (word: string): Term | undefined => terms[positions.get(word) ?? -1];
  const lore = { isName, termOf: knownTerm };
  const width = lexicon?.width ?? 0;
  const gists = new Float32Array(passages.length * width);
  const { pairs, ranges } = pairsOf(
    drafts.map(({ words }) => words.flatMap((word) => positions.get(word.text) ?? [])),
    terms,
  );
  const { sequence, starts, stemNumber } = sequenceOf(drafts.map(({ words }) => words));
  return {
    ...lookupsOf(
      terms,
      drafts.map((draft) => draft.terms),
      lexicon,
    ),
    terms,
    pairs,
    vectors: vectorsOf(terms, width),
    passages: drafts.map((draft, index): PassageWords => {
      const { passage, words } = draft;
      const distinct = draft.terms.flatMap((id) => terms[id] ?? []);
      const gist = gists.subarray(index * width, (index + 1) * width);
      fillGist(gist, distinct);
      return {
        ...draft,
        stems: [...new Set(distinct.flatMap((term) => (term.length === 1 ? term.stem : [])))],
        mentions: mentionsIn(text, passage, words, lore),
        leans: leans(sliceOf(text, passage)),
        gist,
        pairs: ranges[index] ?? { from: 0, to: 0 },
        sequence: sequence.subarray(starts[index], starts[index + 1]),
      };
    }),
    stemNumber,
    termOf: knownTerm,
    has: (word) => positions.has(word),
    isName,
  };
}

/** A word with a capital. */
const startsUpper = /^\p{Lu}/u;

interface Sequence extends Pick<Vocabulary, "stemNumber"> {
  /** The stems of all passages in order. */
  readonly sequence: Uint32Array;
  /** Where each passage starts in it. */
  readonly starts: readonly number[];
}

function sequenceOf(passages: readonly (readonly PlacedWord[])[]): Sequence {
  const numbers = new Map<string, number>();
  const sequence: number[] = [];
  const starts = passages.map((words) => {
    const start = sequence.length;
    for (const { stem } of words) {
      const number = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, number);
      sequence.push(number);
    }
    return start;
  });
  return {
    sequence: Uint32Array.from(sequence),
    starts,
    stemNumber: (stem) => numbers.get(stem),
  };
}

function vectorsOf(terms: readonly Term[], width: number): Float32Array {
  const vectors = new Float32Array(terms.length * width);
  for (const [index, { vector }] of terms.entries()) {
    if (vector !== undefined) vectors.set(vector, index * width);
  }
  return vectors;
}
