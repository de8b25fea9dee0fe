// Lexicon: what is known of English words before any article is read: how common they are, a vector
// for each, which words stand for which, which are opposites, what class of thing a noun names.
// A value over the bytes that `npm run lexicon` writes; no file is opened here. Nothing is read when
// it is made: every question looks into the bytes at the place where its answer stands.

import { emptySlot, hashTerm, phraseEdge, readParts } from "./lexicon-layout.ts";

export { LexiconError } from "./lexicon-layout.ts";

/** Knowledge of words. Each has a number; words come by frequency, then phrases ("fire brigade") by alphabet. */
export interface Lexicon {
  /** How many words and phrases there are; their numbers are 0 to one less. */
  readonly size: number;
  /** How many of them are words, which have a vector; the phrases, which follow, have none. */
  readonly vectorCount: number;
  /** Length of a vector. */
  readonly width: number;
  /** The folded word or phrase with a number; empty when there is none. */
  readonly wordAt: (id: number) => string;
  /** The number of a folded word or phrase, or undefined when the lexicon does not have it. */
  readonly idOf: (term: string) => number | undefined;
  /** Whether a phrase starts with this word or a dictionary form of it. */
  readonly opensPhrase: (word: string) => boolean;
  /** Whether a phrase ends with this word or a dictionary form of it. */
  readonly closesPhrase: (word: string) => boolean;
  /** The word's vector, of length 1, made anew by each call; undefined for a phrase. */
  readonly vectorOf: (id: number) => Float32Array | undefined;
  /** The numbers of the dictionary forms of a word ("talks": talk), itself included if it is one. */
  readonly basesOf: (id: number) => Uint16Array;
  /** What people say for a dictionary form, each with its strength in 1..255; holds both ways. */
  readonly relationsOf: (base: number) => Relations;
  /** The opposites of a dictionary form ("rise": fall); none of them is among its relations. */
  readonly antonymsOf: (base: number) => Uint16Array;
  /** Bits of the WordNet classes of the noun; see {@link nounClass}. */
  readonly classesOf: (id: number) => number;
}

/** Two lists of the same length. */
export interface Relations {
  readonly words: Uint16Array;
  readonly strengths: Uint8Array;
}

/** The noun classes of WordNet that answers are asked by. */
export type NounClass =
  | "animal"
  | "artifact"
  | "food"
  | "group"
  | "name"
  | "person"
  | "place"
  | "quantity"
  | "time";

/** The bit of each class: the number of WordNet's lexicographer file, less 3. */
export const nounClass: Readonly<Record<NounClass, number>> = {
  animal: 1 << 2,
  artifact: 1 << 3,
  food: 1 << 10,
  group: 1 << 11,
  place: 1 << 12,
  person: 1 << 15,
  quantity: 1 << 20,
  time: 1 << 25,
  /** Beside WordNet's: what is written with a capital wherever it stands. */
  name: 1 << 26,
};

/**
 * Makes a lexicon of its bytes.
 *
 * @param bytes - the whole asset
 * @returns the lexicon; it keeps `bytes`
 * @throws {@link LexiconError} when the bytes are something else or are cut
 */
export function parseLexicon(bytes: Uint8Array): Lexicon {
  const parts = readParts(bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes));
  const { size, width, vectorCount, letters, letterEnds, slots } = parts;
  const decoder = new TextDecoder();
  const idOf = (term: string): number | undefined => {
    let slot = hashTerm(term);
    for (let probes = 0; probes < slots.length; probes++, slot++) {
      const id = slots[slot & (slots.length - 1)] ?? emptySlot;
      if (id === emptySlot) return undefined;
      if (isSpelled(term, letters, letterEnds[id - 1] ?? 0, letterEnds[id] ?? 0)) return id;
    }
    return undefined;
  };
  const hasEdge = (word: string, edge: number): boolean =>
    ((parts.edges[idOf(word) ?? size] ?? 0) & edge) !== 0;
  return {
    size,
    vectorCount,
    width,
    wordAt: (id) => decoder.decode(sliceList(letterEnds, letters, id)),
    idOf,
    opensPhrase: (word) => hasEdge(word, phraseEdge.opens),
    closesPhrase: (word) => hasEdge(word, phraseEdge.closes),
    vectorOf: (id) =>
      id < vectorCount
        ? scaleToUnit(parts.vectors.subarray(id * width, (id + 1) * width))
        : undefined,
    basesOf: (id) => sliceList(parts.baseEnds, parts.bases, id),
    relationsOf: (base) => ({
      words: sliceList(parts.relationEnds, parts.related, base),
      strengths: sliceList(parts.relationEnds, parts.strengths, base),
    }),
    antonymsOf: (base) => sliceList(parts.antonymEnds, parts.antonyms, base),
    classesOf: (id) => parts.classes[id] ?? 0,
  };
}

/** The list of one entry, where the lists of all stand one after another. */
function sliceList<List extends { readonly subarray: (from: number, to: number) => List }>(
  ends: Uint32Array,
  lists: List,
  id: number,
): List {
  return lists.subarray(ends[id - 1] ?? 0, ends[id] ?? 0);
}

function isSpelled(term: string, letters: Uint8Array, from: number, to: number): boolean {
  if (to - from !== term.length) return false;
  for (let at = from; at < to; at++) {
    if (letters[at] !== term.charCodeAt(at - from)) return false;
  }
  return true;
}

/** Scales bytes to a vector of length 1; zeros stay zeros. */
function scaleToUnit(bytes: Int8Array): Float32Array {
  const vector = new Float32Array(bytes);
  let squares = 0;
  for (let at = 0; at < vector.length; at++) squares += (vector[at] ?? 0) ** 2;
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) * scale;
  return vector;
}
