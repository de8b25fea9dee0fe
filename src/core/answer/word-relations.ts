// Word relations: which stems say the same as a term of a question, by the lexicon alone. Words that only
// stand in like places ("China", "Japan") do not, nor do opposites.

import type { QueryTerm } from "../index/terms.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { stem } from "../language/stemmer.ts";
import { createCache } from "../text/cache.ts";

/** What the lexicon says of a term. */
export interface WordRelations {
  /** The stems of its dictionary forms and of the words that people say for it first. */
  readonly synonymsOf: (term: QueryTerm) => ReadonlySet<string>;
}

/** Of a relation in 1..255: the nearest ones, nine tenths as strong as the word itself. */
const closeRelation = 229;

/** Dictionary forms whose synonyms are kept, some 1 MB. */
const mostKept = 2_000;

/**
 * Prepares the relations.
 *
 * @param lexicon - without one, no word is related to another
 */
export function createWordRelations(lexicon: Lexicon | undefined): WordRelations {
  if (lexicon === undefined) return { synonymsOf: () => none };
  const readStem = (id: number): string => stem(lexicon.wordAt(id));
  const listSynonyms = createCache(mostKept, (base: number): ReadonlySet<string> => {
    const { words, strengths } = lexicon.relationsOf(base);
    const close = Array.from(words).filter((_, at) => (strengths[at] ?? 0) >= closeRelation);
    return new Set([base, ...close].map(readStem));
  });
  return {
    synonymsOf({ bases: [first, ...others] }) {
      if (first === undefined) return none;
      if (others.length === 0) return listSynonyms(first);
      return new Set([first, ...others].flatMap((base) => [...listSynonyms(base)]));
    },
  };
}

const none: ReadonlySet<string> = new Set();
