// Vocabulary: the article's words, each known once, and what stands in each passage.
// All that a question will need of the article is computed here, before any question comes.

import type { Lexicon } from "../lexicon.ts";
import type { Passage } from "../passages.ts";
import { isStopWord, stem, wordsOf } from "../words.ts";
import { push } from "./groups.ts";
import { type Pair, gistOf, pairsOf } from "./likeness.ts";
import { type Mention, type PlacedWord, mentionsIn } from "./mentions.ts";
import { phraseAt, type Term, termOf } from "./terms.ts";

/** A passage as its words. */
export interface PassageWords {
  readonly passage: Passage;
  /** The distinct terms in it, as positions in {@link Vocabulary.terms}. */
  readonly terms: readonly number[];
  /** The stems of its content words. */
  readonly stems: ReadonlySet<string>;
  /** Function words included, in order. */
  readonly words: readonly PlacedWord[];
  /** What in it could be an answer. */
  readonly mentions: readonly Mention[];
  /** Whether it speaks of someone or something named before. */
  readonly leans: boolean;
  /** Mean of the vectors of its terms, weighted by rarity, of length 1 or 0. */
  readonly gist: Float32Array;
  /** Pairs of near words that have vectors. */
  readonly pairs: readonly Pair[];
  /** Neighbouring stems, joined by a space. */
  readonly bigrams: ReadonlySet<string>;
}

/** The words of an article. */
export interface Vocabulary {
  readonly terms: readonly Term[];
  /** The vectors of the terms, one after the other; zeros where there is none. */
  readonly vectors: Float32Array;
  readonly passages: readonly PassageWords[];
  /** In how many passages a stem occurs. */
  readonly frequencyOf: (stem: string) => number;
  /** Positions of the terms with a stem. */
  readonly withStem: (stem: string) => readonly number[];
  /** Positions of the terms that a dictionary form is the base of. */
  readonly withBase: (base: number) => readonly number[];
  /** Positions and strengths of the terms that WordNet relates to a dictionary form. */
  readonly relatedTo: (base: number) => readonly Related[];
  /** Whether the word stands in the article as typed. */
  readonly has: (word: string) => boolean;
  /** Whether the word is written with a capital wherever it stands. */
  readonly isName: (word: string) => boolean;
}

/** A term of the article with the strength of its relation, 0..1. */
export type Related = readonly [term: number, strength: number];

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
      const capital = /^\p{Lu}/u.test(text.slice(start, end));
      if (!capital) lowercase.add(term);
      const phrase = lexicon && phraseAt(folded, index, lexicon);
      if (phrase !== undefined) ids.add(positionOf(phrase.text, () => phrase));
      if (isStopWord(term)) return { text: term, stem: term, capital, start, end };
      ids.add(positionOf(term, () => termOf(term, lexicon)));
      return { text: term, stem: stem(term), capital, start, end };
    });
    return { passage, terms: [...ids], words };
  });
  const isName = (word: string): boolean =>
    positions.has(word) && !lowercase.has(word) && !isStopWord(word);
  const byText = new Map(terms.map((term) => [term.text, term]));
  const lore = { isName, termOf: (word: string) => byText.get(word) };
  return {
    ...lookupsOf(
      terms,
      drafts.map((draft) => draft.terms),
    ),
    terms,
    vectors: vectorsOf(terms, lexicon?.width ?? 0),
    passages: drafts.map((draft): PassageWords => {
      const { passage, words } = draft;
      const distinct = draft.terms.flatMap((id) => terms[id] ?? []);
      const content = words.flatMap((word) => positions.get(word.text) ?? []);
      return {
        ...draft,
        stems: new Set(distinct.flatMap((term) => (term.length === 1 ? term.stem : []))),
        mentions: mentionsIn(text, passage, words, lore),
        leans: leaning.test(text.slice(passage.start, passage.end)),
        gist: gistOf(distinct, lexicon?.width ?? 0),
        pairs: pairsOf(content, terms),
        bigrams: new Set(words.map((word, at) => `${word.stem} ${words[at + 1]?.stem}`)),
      };
    }),
    has: (word) => positions.has(word),
    isName,
  };
}

/** Openings that point back, and pronouns: who "he" is stands in a sentence before. */
const leaning =
  /^["“‘'(]*(?:his|her|its|their|this|these|those|that|such|both|there|then|but|however|instead|also|nor)\b|\b(?:he|she|they|it)\b/iu;

type Lookups = Pick<Vocabulary, "frequencyOf" | "withStem" | "withBase" | "relatedTo">;

function lookupsOf(terms: readonly Term[], passages: readonly (readonly number[])[]): Lookups {
  const stems = new Map<string, number[]>();
  const bases = new Map<number, number[]>();
  const relations = new Map<number, Related[]>();
  for (const [id, term] of terms.entries()) {
    push(stems, term.stem, id);
    for (const base of term.bases) push(bases, base, id);
    for (const { words, strengths } of term.relations) {
      for (const [at, word] of words.entries()) {
        push(relations, word, [id, (strengths[at] ?? 0) / 255]);
      }
    }
  }
  const frequencies = new Map<string, number>();
  for (const ids of passages) {
    for (const one of new Set(ids.map((id) => terms[id]?.stem ?? ""))) {
      frequencies.set(one, (frequencies.get(one) ?? 0) + 1);
    }
  }
  return {
    frequencyOf: (one) => frequencies.get(one) ?? 0,
    withStem: (one) => stems.get(one) ?? [],
    withBase: (base) => bases.get(base) ?? [],
    relatedTo: (base) => relations.get(base) ?? [],
  };
}

function vectorsOf(terms: readonly Term[], width: number): Float32Array {
  const vectors = new Float32Array(terms.length * width);
  for (const [index, { vector }] of terms.entries()) {
    if (vector !== undefined) vectors.set(vector, index * width);
  }
  return vectors;
}
