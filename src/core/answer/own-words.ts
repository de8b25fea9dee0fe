// Own words: the words of a question that say what is asked, as the asker typed them: neither courtesy, nor borrowed from
// what was shown before, nor mended. What the article does with them tells whether it is about the question at all, and
// what of it is not spoken of.

import type { QueryTerm } from "../index/terms.ts";
import { isForeignGreeting } from "../language/english/courtesies.ts";
import { lightVerbs, lightWords, vagueWords } from "../language/english/light-words.ts";
import { foldTerm } from "../language/tokens.ts";
import type { Query } from "../query/query.ts";

/** An own word of a question with its position among the terms, by which closeness is told. */
export interface OwnWord {
  readonly term: QueryTerm;
  readonly at: number;
}

/** Lists the own words of a question, in order. */
export function listOwnWords({ terms }: Pick<Query, "terms">): readonly OwnWord[] {
  return terms.flatMap((term, at) => (isOwnWord(term) ? { term, at } : []));
}

/** Tells whether a term is a word of the asker's own that says what is asked, as it was typed. */
export function isOwnWord({ text, typed, length, share, at }: QueryTerm): boolean {
  if (length > 1 || share < leastShare || !Number.isFinite(at) || text.length < 2) return false;
  if (lightWords.has(text) || vagueWords.has(text) || lightVerbs.has(text)) return false;
  if (isForeignGreeting(text)) return false;
  // A word that was mended may stand there as it was typed, or be another one.
  return bareTerm(typed) === text;
}

/** What counts less is courtesy, or of another question. */
const leastShare = 0.4;

function bareTerm(typed: string): string {
  return foldTerm(typed).replace(/'(?:s|d|re|ll|ve|m)$/, "");
}
