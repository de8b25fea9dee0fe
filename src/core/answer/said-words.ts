// Said words: whether words of a text say a term of a question, be it in another form or in another word.

import type { QueryTerm } from "../index/terms.ts";
import { nounClass } from "../language/lexicon.ts";
import type { Query } from "../query/query.ts";
import type { WordRelations } from "./word-relations.ts";

/** Words of a text, and what English says for them. */
export interface SaidSource {
  readonly stems: ReadonlySet<string>;
  readonly relations: WordRelations;
}

/**
 * Tells whether words say a term, be it in another word. A name has no synonyms: "Telegram" is no message, whatever the
 * lexicon says of the word.
 */
export function isSaid(
  term: QueryTerm,
  query: Pick<Query, "text">,
  { stems, relations }: SaidSource,
): boolean {
  if (stems.has(term.stem)) return true;
  if (isCapital(term, query) && (term.classes & nounClass.name) === 0) return false;
  for (const synonym of relations.synonymsOf(term)) if (stems.has(synonym)) return true;
  return false;
}

/** Written with a capital that is not that of a sentence, in a question that is not all in capitals. */
export function isCapital({ typed, at }: QueryTerm, { text }: Pick<Query, "text">): boolean {
  return at > 0 && /^\p{Lu}/u.test(typed) && /(?:^|\s)\p{Ll}/u.test(text);
}
