// Absent words: what of a question the whole article never uses, which a refusal names. What an excerpt alone
// does not speak of is in missing-words.ts.

import type { Article } from "../article/article.ts";
import { listSectionPath } from "../article/sections.ts";
import { tokenizeShown } from "../article/shown-tokens.ts";
import type { QueryTerm } from "../index/terms.ts";
import { stem } from "../language/stemmer.ts";
import type { Query } from "../query/query.ts";
import type { Span } from "../text/span.ts";
import { isOwnWord } from "./own-words.ts";
import type { WordRelations } from "./word-relations.ts";

/** What is needed of the article and of English. */
export interface AbsentSource {
  /** The stems of the article. */
  readonly used: ReadonlySet<string>;
  readonly relations: WordRelations;
}

/**
 * Finds the words of a question that the article never uses, in no form of them.
 *
 * @returns the most telling ones as the asker wrote them, at most three, in the order of the question
 */
export function findAbsentWords(
  { used, relations }: AbsentSource,
  { terms }: Query,
): readonly string[] {
  const isUsed = (term: QueryTerm): boolean =>
    used.has(term.stem) || Array.from(relations.formsOf(term)).some((form) => used.has(form));
  const absent = terms.filter(
    (term) => isOwnWord(term) && term.rarity >= tellingRarity && !isUsed(term),
  );
  const telling = new Set(absent.toSorted((a, b) => b.rarity - a.rarity).slice(0, mostAbsent));
  return absent.filter((term) => telling.has(term)).map(({ typed }) => typed);
}

const mostAbsent = 3;
/** The thousand commonest words tell nothing. */
const tellingRarity = 0.5;

/**
 * Collects the stems of all that is shown of an article, headings and titles included.
 */
export function collectUsedStems(article: Article): ReadonlySet<string> {
  const blocks = [...article.paragraphs, ...article.headings, ...listTitles(article)];
  const words = new Set(
    blocks.flatMap((paragraph) =>
      tokenizeShown(article, paragraph).flatMap(({ term, compound = term }) => [term, compound]),
    ),
  );
  return new Set(Array.from(words, stem));
}

/** The title of an article; of joined articles the title of each, below which all of its sections stand. */
function listTitles({ title, paragraphs }: Article): readonly Span[] {
  const titles = new Set<Span>(title === undefined ? [] : [title]);
  for (const { section } of paragraphs) {
    const top = listSectionPath(section).find(({ level }) => level === 0);
    if (top !== undefined) titles.add(top);
  }
  return [...titles];
}
