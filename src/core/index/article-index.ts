// Article index: the article's words, each known once, and what stands in each passage.
// All that a question will need of the article is computed here, before any question comes.

import type { Lexicon } from "../language/lexicon.ts";
import { isAnaphoric } from "../language/english/anaphora.ts";
import type { Passage } from "../article/passages.ts";
import { type IndexedPassage, type PassageNumbers, PassageOfIndex } from "./indexed-passage.ts";
import { createCache } from "../text/cache.ts";
import { sliceOf } from "../text/span.ts";
import type { Article } from "../article/article.ts";
import { tellLanguage } from "../article/article-language.ts";
import { findStopWords } from "../language/stop-words.ts";
import { fillMeanVector } from "../text/vectors.ts";
import { type StatedTerms, createStatedTermsReader } from "./stated-context.ts";
import { type TermLookup, createTermLookup } from "./term-lookup.ts";
import { findEntities } from "./entities.ts";
import type { Token } from "./entities/entity.ts";
import { type Term, createTerm, findPhrase } from "./terms.ts";
import { type WordReader, createWordReader } from "./word-reader.ts";

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
  /** What is known of a word, whether it stands in the article or not. */
  readonly readTerm: (word: string) => Term;
  /** The phrase of the lexicon that a run of words with blanks between begins with, if there is one. */
  readonly readPhrase: (run: string) => Term | undefined;
  /** Whether the word stands in the article as typed. */
  readonly has: (word: string) => boolean;
  /** Whether the word is written with a capital wherever it stands. */
  readonly isName: (word: string) => boolean;
  /** The folded words that tell nothing in the article's language, if that is not English. */
  readonly stopWords: ReadonlySet<string>;
}

/** What an article is read with. */
export interface ReadingSource {
  readonly lexicon: Lexicon | undefined;
  /** Is told now and then how much is read: 0..1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Reads the words of an article's passages. */
export function createArticleIndex(
  article: Article,
  passages: readonly Passage[],
  { lexicon, onProgress = () => {} }: ReadingSource,
): ArticleIndex {
  const step = Math.ceil(passages.length / stepsTold);
  const tell = (at: number, from: number): void => {
    if (at % step === 0) onProgress(from + at / passages.length / 2);
  };
  const reader = createWordReader(article, lexicon);
  const drafts = passages.map((passage, at): Draft => {
    tell(at, 0);
    const { terms: own, words } = reader.read(passage);
    return {
      passage,
      terms: [...new Set([...own, ...listLabelTerms(reader, passage, article.text)])],
      words,
    };
  });
  const readStated = createStatedTermsReader(reader);
  const stated = passages.map(({ paragraph }) => readStated(paragraph));
  // All terms are known from here on.
  const { terms } = reader;
  const width = lexicon?.width ?? 0;
  const { stemNumber, ...sequences } = numberStems(drafts.map(({ words }) => words));
  const embeddings = embedPassages(drafts, terms, width);
  const complete = createCompletion(article, reader, { ...sequences, width, embeddings });
  return {
    ...createTermLookup(
      terms,
      drafts.map((draft) => draft.terms),
      lexicon,
    ),
    ...lookUpWords(reader, lexicon),
    terms,
    vectors: packVectors(terms, width),
    passages: drafts.map((draft, at) => {
      tell(at, 0.5);
      return complete({ ...draft, stated: stated[at] ?? nothingStated }, at);
    }),
    stemNumber,
    stopWords: findStopWords(tellLanguage(article)),
  };
}

/** A clause is found by its number, "4.5". That an item is the third makes it no answer to what costs three euros. */
function listLabelTerms(
  reader: WordReader,
  { paragraph: { label } }: Passage,
  text: string,
): readonly number[] {
  return label !== undefined && /\d\.\d/.test(sliceOf(text, label)) ? reader.listTerms(label) : [];
}

/** How often progress is told in each of two rounds over the passages. */
const stepsTold = 50;

const nothingStated: StatedTerms = { heading: [], context: [], question: [] };

/** A passage as far as its words alone tell. */
type Draft = Pick<IndexedPassage, "passage" | "terms" | "words">;

interface Sequences extends Pick<PassageNumbers, "sequence" | "starts"> {
  readonly stemNumber: ArticleIndex["stemNumber"];
}

function numberStems(passages: readonly (readonly Token[])[]): Sequences {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(passages.length + 1);
  for (const [at, words] of passages.entries()) {
    starts[at + 1] = (starts[at] ?? 0) + words.length;
  }
  const sequence = new Uint32Array(starts.at(-1) ?? 0);
  let next = 0;
  for (const words of passages) {
    for (const { stem } of words) {
      const number = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, number);
      sequence[next++] = number;
    }
  }
  return { sequence, starts, stemNumber: (stem) => numbers.get(stem) };
}

function packVectors(terms: readonly Term[], width: number): Float32Array {
  const vectors = new Float32Array(terms.length * width);
  for (const [index, { vector }] of terms.entries()) {
    if (vector !== undefined) vectors.set(vector, index * width);
  }
  return vectors;
}

/** The embeddings of all passages, one after the other. */
function embedPassages(
  drafts: readonly Draft[],
  terms: readonly Term[],
  width: number,
): Float32Array {
  const embeddings = new Float32Array(drafts.length * width);
  for (const [at, draft] of drafts.entries()) {
    const own = embeddings.subarray(at * width, (at + 1) * width);
    fillMeanVector(own, listTerms(draft, terms));
  }
  return embeddings;
}

function listTerms(draft: Draft, terms: readonly Term[]): readonly Term[] {
  return draft.terms.flatMap((id) => terms[id] ?? []);
}

/** Makes what finds out of a passage all that takes more than its own words. */
function createCompletion(
  { text }: Article,
  { terms, isName, findTerm }: WordReader,
  numbers: PassageNumbers,
): (draft: Draft & Pick<IndexedPassage, "stated">, at: number) => IndexedPassage {
  const knowledge = { isName, termOf: findTerm };
  return (draft, at) => {
    const { passage, words } = draft;
    const single = listTerms(draft, terms).filter(({ length }) => length === 1);
    return new PassageOfIndex(numbers, at, {
      ...draft,
      stems: [...new Set(single.map(({ stem }) => stem))],
      entities: findEntities({ text, words, knowledge }, passage),
      isAnaphoric: isAnaphoric(sliceOf(text, passage)),
      isAnnouncement: /[:：]$/u.test(text.slice(passage.end - 1, passage.end)),
    });
  };
}

type WordLookup = Pick<ArticleIndex, "termOf" | "readTerm" | "readPhrase" | "has" | "isName">;

function lookUpWords(
  { findTerm, has, isName }: WordReader,
  lexicon: Lexicon | undefined,
): WordLookup {
  const readPhrases = createCache(mostStrange, (run: string) => {
    const phrase = lexicon && findPhrase(run.split(" "), 0, lexicon);
    return phrase === undefined ? [] : [phrase];
  });
  return {
    termOf: findTerm,
    readTerm: createCache(
      mostStrange,
      (word: string) => findTerm(word) ?? createTerm(word, lexicon),
    ),
    readPhrase: (run) => readPhrases(run)[0],
    has,
    isName,
  };
}

/** Words of questions that are kept with their terms, and runs of words with their phrases; some 1 MB each. */
const mostStrange = 2_000;
