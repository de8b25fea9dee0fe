// Term lookup: the way from what a question has, a stem or a dictionary form, to the article's terms.
// The relations of the lexicon are turned round once, here, so that no question goes through those of all terms.

import type { Lexicon, Relations } from "../language/lexicon.ts";
import { addToGroup } from "../text/group-by.ts";
import { packLists, visitList } from "../text/packed-lists.ts";
import type { Term } from "./terms.ts";

/** Takes the position of a term with the strength of its relation, 0..1. */
export type RelationVisitor = (term: number, strength: number) => void;

/** Ways to the terms of an article. */
export interface TermLookup {
  /** In how many passages a stem occurs. */
  readonly frequencyOf: (stem: string) => number;
  /** Positions of the terms with a stem. */
  readonly withStem: (stem: string) => readonly number[];
  /** Visits the terms that a dictionary form is the base of. */
  readonly visitWithBase: (base: number, visitor: (term: number) => void) => void;
  /** Visits the terms that the lexicon relates to a dictionary form. */
  readonly visitRelatedTo: (base: number, visitor: RelationVisitor) => void;
  /** Visits the terms whose dictionary form the lexicon relates this one to: not always the same ones. */
  readonly visitRelatedFrom: (base: number, visitor: RelationVisitor) => void;
  /** Visits the terms whose dictionary form is the opposite of this one. */
  readonly visitOpposites: (base: number, visitor: (term: number) => void) => void;
}

/**
 * Prepares the lookups.
 *
 * @param passages - for each passage, the positions of its distinct terms
 */
export function createTermLookup(
  terms: readonly Term[],
  passages: readonly (readonly number[])[],
  lexicon: Lexicon | undefined,
): TermLookup {
  const stems = new Map<string, number[]>();
  for (const [id, term] of terms.entries()) addToGroup(stems, term.stem, id);
  const frequencies = countPassages(terms, passages);
  return {
    frequencyOf: (stem) => frequencies.get(stem) ?? 0,
    withStem: (stem) => stems.get(stem) ?? none,
    ...createRelationLookup(terms, lexicon),
  };
}

const none: readonly number[] = [];

function countPassages(
  terms: readonly Term[],
  passages: readonly (readonly number[])[],
): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const ids of passages) {
    for (const stem of new Set(ids.map((id) => terms[id]?.stem ?? ""))) {
      frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
    }
  }
  return frequencies;
}

const unrelated: Relations = { words: new Uint16Array(), strengths: new Uint8Array() };

/** A relation is one number: the term, and in the last byte the strength. */
const byte = 256;

function createRelationLookup(
  terms: readonly Term[],
  lexicon: Lexicon | undefined,
): Pick<TermLookup, "visitWithBase" | "visitRelatedTo" | "visitRelatedFrom" | "visitOpposites"> {
  const size = lexicon?.size ?? 0;
  const bases = packLists(size, (put) => {
    for (const [id, term] of terms.entries()) for (const base of term.bases) put(base, id);
  });
  const visitRelations = (
    base: number,
    visitor: (word: number, strength: number) => void,
  ): void => {
    const { words, strengths } = lexicon?.relationsOf(base) ?? unrelated;
    for (let at = 0; at < words.length; at++) visitor(words[at] ?? 0, strengths[at] ?? 0);
  };
  const relations = packLists(size, (put) => {
    for (const [id, term] of terms.entries()) {
      for (const base of term.bases) {
        visitRelations(base, (word, strength) => put(word, id * byte + strength));
      }
    }
  });
  return {
    visitWithBase: (base, visitor) => visitList(bases, base, visitor),
    visitRelatedTo: (base, visitor) =>
      visitList(relations, base, (packed) =>
        visitor(Math.floor(packed / byte), (packed % byte) / 255),
      ),
    visitRelatedFrom: (base, visitor) =>
      visitRelations(base, (word, strength) =>
        visitList(bases, word, (term) => visitor(term, strength / 255)),
      ),
    visitOpposites: (base, visitor) => {
      for (const opposite of lexicon?.antonymsOf(base) ?? []) visitList(bases, opposite, visitor);
    },
  };
}
