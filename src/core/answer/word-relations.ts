// Word relations: which stems say the same as a term of a question, by the lexicon and by the forms of words that no rule
// makes ("fall", "fell"). Words that only stand in like places ("China", "Japan") do not, nor do opposites.

import type { QueryTerm } from "../index/terms.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { irregularBases, irregularForms } from "../language/english/irregular-forms.ts";
import { stem } from "../language/stemmer.ts";
import { createCache } from "../text/cache.ts";

/** What is known of a term apart from any text. */
export interface WordRelations {
  /** The stems of its other forms and of the words that people say for it first. */
  readonly synonymsOf: (term: QueryTerm) => ReadonlySet<string>;
}

/** Of a relation in 1..255: the nearest ones, nine tenths as strong as the word itself. */
const closeRelation = 229;

/** Dictionary forms whose synonyms are kept, some 1 MB. */
const mostKept = 2_000;

/**
 * Prepares the relations.
 *
 * @param lexicon - without one, no word is related to another but to its own irregular forms
 */
export function createWordRelations(lexicon: Lexicon | undefined): WordRelations {
  const listSynonyms = createCache(mostKept, (base: number): readonly string[] => {
    if (lexicon === undefined) return [];
    const { words, strengths } = lexicon.relationsOf(base);
    const close = Array.from(words).filter((_, at) => (strengths[at] ?? 0) >= closeRelation);
    const said = [base, ...close].map(lexicon.wordAt);
    return [...said, ...listForms(lexicon.wordAt(base))].map(stem);
  });
  return {
    synonymsOf: ({ text, stem: common, bases }) =>
      new Set([
        ...[...listForms(text), ...listForms(common)].map(stem),
        ...bases.flatMap(listSynonyms),
      ]),
  };
}

/** The forms of a word that no rule of endings makes, and those of the words that it is such a form of. */
function listForms(word: string): readonly string[] {
  const bases = irregularBases.get(word) ?? [];
  return [...bases, ...[word, ...bases].flatMap((base) => irregularForms.get(base) ?? [])];
}
