// Article index: the article's words, each known once, and what stands in each passage.
// All that a question will need of the article is computed here, before any question comes.

import type { Lexicon } from "../language/lexicon.ts";
import { isAnaphoric } from "../language/english/anaphora.ts";
import type { Passage } from "../article/passages.ts";
import { sliceOf } from "../text/span.ts";
import { type ShownText, tokenizeShown } from "../article/shown-tokens.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { fillMeanVector } from "../text/vectors.ts";
import { type StatedTerms, createStatedTermsReader } from "./stated-context.ts";
import { type TermLookup, createTermLookup } from "./term-lookup.ts";
import { findEntities } from "./entities.ts";
import type { Entity, Token } from "./entities/entity.ts";
import { findPhrase, type Term, createTerm } from "./terms.ts";

/** A passage as its words. */
export interface IndexedPassage {
  readonly passage: Passage;
  /** The distinct terms in it, as positions in {@link ArticleIndex.terms}. */
  readonly terms: readonly number[];
  /** The terms of the headings above it and of what it is read with, likewise. */
  readonly stated: StatedTerms;
  /** The stems of its content words, each once. */
  readonly stems: readonly string[];
  /** Function words included, in order. */
  readonly words: readonly Token[];
  /** What in it could be an answer. */
  readonly entities: readonly Entity[];
  /** Whether it speaks of someone or something named before. */
  readonly isAnaphoric: boolean;
  /** Whether it ends in a colon: what it speaks of follows. */
  readonly isAnnouncement: boolean;
  /** Mean of the vectors of its terms, weighted by rarity, of length 1 or 0. */
  readonly embedding: Float32Array;
  /** The stems of its words in order, function words included, as numbers; see {@link ArticleIndex.stemNumber}. */
  readonly sequence: Uint32Array;
}

/** The words of an article. */
export interface ArticleIndex extends TermLookup {
  readonly terms: readonly Term[];
  /** The vectors of the terms, one after the other; zeros where there is none. */
  readonly vectors: Float32Array;
  readonly passages: readonly IndexedPassage[];
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
export function createArticleIndex(
  article: ShownText,
  passages: readonly Passage[],
  lexicon: Lexicon | undefined,
): ArticleIndex {
  const { text } = article;
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
  const listTerms = (folded: readonly string[]): readonly number[] => {
    const ids = folded.flatMap((term, index) => {
      const phrase = lexicon && findPhrase(folded, index, lexicon);
      return [
        ...(phrase === undefined ? [] : [positionOf(phrase.text, () => phrase)]),
        ...(isStopWord(term) ? [] : [positionOf(term, () => createTerm(term, lexicon))]),
      ];
    });
    return [...new Set(ids)];
  };
  const drafts = passages.map((passage) => {
    const found = tokenizeShown(article, passage);
    const ids = listTerms(found.map(({ term }) => term));
    const words = found.map(({ term, start, end }): Token => {
      const capital = startsUpper.test(text.slice(start, start + 2));
      if (!capital) lowercase.add(term);
      if (isStopWord(term)) return { text: term, stem: term, capital, isNoun: false, start, end };
      // The term's own strings, so that a word that occurs often is held once.
      const known = terms[positions.get(term) ?? -1];
      const { text: word, stem, classes } = known ?? { text: term, stem: term, classes: 0 };
      return { text: word, stem, capital, isNoun: classes !== 0, start, end };
    });
    return { passage, terms: ids, words };
  });
  const readStated = createStatedTermsReader((span) =>
    listTerms(tokenizeShown(article, span).map(({ term }) => term)),
  );
  const stated = passages.map(({ paragraph }) => readStated(paragraph));
  const isName = (word: string): boolean =>
    positions.has(word) && !lowercase.has(word) && !isStopWord(word);
  const knownTerm = (word: string): Term | undefined => terms[positions.get(word) ?? -1];
  const knowledge = { isName, termOf: knownTerm };
  const width = lexicon?.width ?? 0;
  const embeddings = new Float32Array(passages.length * width);
  const { sequence, starts, stemNumber } = numberStems(drafts.map(({ words }) => words));
  return {
    ...createTermLookup(
      terms,
      drafts.map((draft) => draft.terms),
      lexicon,
    ),
    terms,
    vectors: packVectors(terms, width),
    passages: drafts.map((draft, index): IndexedPassage => {
      const { passage, words } = draft;
      const distinct = draft.terms.flatMap((id) => terms[id] ?? []);
      const embedding = embeddings.subarray(index * width, (index + 1) * width);
      fillMeanVector(embedding, distinct);
      return {
        ...draft,
        stated: stated[index] ?? { heading: [], context: [] },
        stems: [...new Set(distinct.flatMap((term) => (term.length === 1 ? term.stem : [])))],
        entities: findEntities(text, passage, words, knowledge),
        isAnaphoric: isAnaphoric(sliceOf(text, passage)),
        isAnnouncement: /[:：]$/u.test(text.slice(passage.end - 1, passage.end)),
        embedding,
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

interface Sequence extends Pick<ArticleIndex, "stemNumber"> {
  /** The stems of all passages in order. */
  readonly sequence: Uint32Array;
  /** Where each passage starts in it. */
  readonly starts: readonly number[];
}

function numberStems(passages: readonly (readonly Token[])[]): Sequence {
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

function packVectors(terms: readonly Term[], width: number): Float32Array {
  const vectors = new Float32Array(terms.length * width);
  for (const [index, { vector }] of terms.entries()) {
    if (vector !== undefined) vectors.set(vector, index * width);
  }
  return vectors;
}
