// Word relations: which stems say the same as a term of a question, by the lexicon and by the forms of words that no rule
// makes ("fall", "fell"). Words that only stand in like places ("China", "Japan") do not, nor do opposites.

import type { QueryTerm } from "../index/terms.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { irregularBases, irregularForms } from "../language/english/irregular-forms.ts";
import { stem } from "../language/stemmer.ts";

/** What is known of a term apart from any text. */
export interface WordRelations {
  /** The stems of all its forms, and of words of the same family: "complaint" for "complain". */
  readonly formsOf: (term: QueryTerm) => ReadonlySet<string>;
  /** The stems of all its forms, and of the words that people say for it first. */
  readonly synonymsOf: (term: QueryTerm) => ReadonlySet<string>;
}

/** Of a relation in 1..255: the nearest ones, nine tenths as strong as the word itself. */
const closeRelation = 229;

/** Related words that begin with so many of the same letters are of one family. */
const sameLetters = 4;

/**
 * Prepares the relations.
 *
 * @param lexicon - without one, no word is related to another but to its own irregular forms
 */
export function createWordRelations(lexicon: Lexicon | undefined): WordRelations {
  const listSynonyms = (base: number): readonly string[] => {
    if (lexicon === undefined) return [];
    const { words, strengths } = lexicon.relationsOf(base);
    const close = Array.from(words).filter((_, at) => (strengths[at] ?? 0) >= closeRelation);
    return [base, ...close].map(lexicon.wordAt);
  };
  const listFamily = (base: number): readonly string[] => {
    if (lexicon === undefined) return [];
    const word = lexicon.wordAt(base);
    const related = Array.from(lexicon.relationsOf(base).words, lexicon.wordAt);
    return [word, ...related.filter((other) => isOfFamily(word, other))];
  };
  /** Of words that were asked for: each word has a list of bases of its own, which stays from one question to the next. */
  const knownSynonyms = new WeakMap<QueryTerm["bases"], ReadonlySet<string>>();
  return {
    formsOf: ({ text, stem: common, bases }) =>
      collectStems([text, ...listForms(common), ...bases.flatMap(listFamily)]),
    synonymsOf({ text, stem: common, bases }) {
      const known = knownSynonyms.get(bases);
      if (known !== undefined) return known;
      const synonyms = collectStems([text, ...listForms(common), ...bases.flatMap(listSynonyms)]);
      knownSynonyms.set(bases, synonyms);
      return synonyms;
    },
  };
}

/** The forms of a word that no rule of endings makes, and those of the words that it is such a form of. */
function listForms(word: string): readonly string[] {
  const bases = irregularBases.get(word) ?? [];
  return [...bases, ...[word, ...bases].flatMap((base) => irregularForms.get(base) ?? [])];
}

function collectStems(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [word, ...listForms(word)]).map(stem));
}

function isOfFamily(word: string, other: string): boolean {
  return word.length >= sameLetters && other.startsWith(word.slice(0, sameLetters));
}
