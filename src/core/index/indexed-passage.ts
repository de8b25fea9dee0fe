// Indexed passage: a passage as its words, with what was found out of them before any question came. There
// is one for each sentence of an article, so that what it takes is what an article takes.

import type { Passage } from "../article/passages.ts";
import type { Entity, Token } from "./entities/entity.ts";
import { uint32At } from "../text/typed-arrays.ts";
import { dotProductAt } from "../text/vectors.ts";
import type { StatedTerms } from "./stated-context.ts";

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
  /** Whether its last sign, as it is written, is a colon: what it speaks of follows. */
  readonly isAnnouncement: boolean;
  /** The cosine of an embedding and its own: the mean of the vectors of its terms, weighted by rarity, of length 1 or 0. */
  readonly measureLikeness: (embedding: Float32Array) => number;
  /** Whether two stems, by their numbers (`ArticleIndex.stemNumber`), stand in it one right after the other. */
  readonly holdsPair: (first: number, second: number) => boolean;
}

/** The numbers of all passages, one after the other. */
export interface PassageNumbers {
  readonly width: number;
  /** {@link IndexedPassage.measureLikeness} tells of which. */
  readonly embeddings: Float32Array;
  /** The stems of their words in order, function words included. */
  readonly sequence: Uint32Array;
  /** Where each passage starts in the sequence, and where the last one ends. */
  readonly starts: Uint32Array;
}

/** It shows no view of its numbers, which would be larger than what there is of a short passage. */
export class PassageOfIndex implements IndexedPassage {
  readonly passage: Passage;
  readonly terms: readonly number[];
  readonly stated: StatedTerms;
  readonly stems: readonly string[];
  readonly words: readonly Token[];
  readonly entities: readonly Entity[];
  readonly isAnaphoric: boolean;
  readonly isAnnouncement: boolean;
  readonly #numbers: PassageNumbers;
  readonly #at: number;

  constructor(
    numbers: PassageNumbers,
    at: number,
    known: Omit<IndexedPassage, "measureLikeness" | "holdsPair">,
  ) {
    this.passage = known.passage;
    this.terms = known.terms;
    this.stated = known.stated;
    this.stems = known.stems;
    this.words = known.words;
    this.entities = known.entities;
    this.isAnaphoric = known.isAnaphoric;
    this.isAnnouncement = known.isAnnouncement;
    this.#numbers = numbers;
    this.#at = at;
  }

  measureLikeness(embedding: Float32Array): number {
    const { embeddings, width } = this.#numbers;
    return dotProductAt(embedding, embeddings, this.#at * width);
  }

  holdsPair(first: number, second: number): boolean {
    const { sequence, starts } = this.#numbers;
    const last = uint32At(starts, this.#at + 1) - 1;
    for (let at = uint32At(starts, this.#at); at < last; at++) {
      if (sequence[at] === first && sequence[at + 1] === second) return true;
    }
    return false;
  }
}
