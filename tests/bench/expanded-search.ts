// Expanded search: MiniSearch asked for what the bot asks it for, with the same fields and weights, so that what is left
// of an answer's time is the bot's own. Expanding the query is not timed.

import MiniSearch from "minisearch";
import { parseArticle } from "../../src/core/article/article.ts";
import { splitPassages } from "../../src/core/article/passages.ts";
import { findAliases } from "../../src/core/index/aliases.ts";
import { createArticleIndex } from "../../src/core/index/article-index.ts";
import { type SearchTerms, fieldBoosts } from "../../src/core/index/search-index.ts";
import type { Lexicon } from "../../src/core/language/lexicon.ts";
import { parseQuery } from "../../src/core/query/query.ts";
import { createSpellingCorrector } from "../../src/core/query/spelling.ts";
import { countByArticle } from "../../src/core/rank/article-counts.ts";
import { createFields, expandTerms } from "../../src/core/rank/candidates.ts";
import { createScopes } from "../../src/core/rank/scope.ts";
import { createTermSimilarity } from "../../src/core/rank/term-similarity.ts";
import type { Search } from "./engines.ts";

export const expandedName = "MiniSearch, same query";

const shown = 3;
const separator = "\n";

/**
 * Prepares a text.
 *
 * @returns a search for the positions of the three best passages, which knows a question from its first time on
 */
export function createExpandedSearch(text: string, lexicon: Lexicon): Search {
  const article = parseArticle(text);
  const articleIndex = createArticleIndex(article, splitPassages(article), { lexicon });
  const index = new MiniSearch<{ readonly id: number } & Readonly<Record<string, string | number>>>(
    {
      fields: Object.keys(fieldBoosts),
      tokenize: (field) => (field === "" ? [] : field.split(separator)),
      processTerm: (term) => term,
      searchOptions: { boost: fieldBoosts },
    },
  );
  for (const [id, fields] of [...createFields(articleIndex)].entries()) {
    const joined = Object.entries(fields).map(([name, stems]) => [name, stems.join(separator)]);
    index.add({ ...Object.fromEntries(joined), id });
  }
  const expand = createExpander(articleIndex, lexicon);
  const known = new Map<string, SearchTerms>();
  return (question) => {
    const { own, related } = known.get(question) ?? expand(question);
    known.set(question, { own, related });
    const queries = [
      { queries: [...own.keys()], boostTerm: (term: string) => own.get(term) ?? 1 },
      {
        queries: [...related.keys()],
        boostTerm: (term: string) => related.get(term) ?? 1,
        fields: ["text"],
      },
    ];
    return index
      .search({ queries })
      .slice(0, shown)
      .map(({ id }) => Number(id));
  };
}

function createExpander(
  articleIndex: ReturnType<typeof createArticleIndex>,
  lexicon: Lexicon,
): (question: string) => SearchTerms {
  const aliases = findAliases(articleIndex);
  const compare = createTermSimilarity(articleIndex, aliases);
  const correct = createSpellingCorrector(articleIndex.terms, lexicon);
  const scope = createScopes(articleIndex, countByArticle(articleIndex))(undefined);
  return (question) => {
    const [{ terms }] = parseQuery(question, { articleIndex, aliases, lexicon, correct });
    return expandTerms(terms, compare(terms), scope);
  };
}
