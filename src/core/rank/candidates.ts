// Candidates: which passages are worth a closer look: those that MiniSearch finds for the words of the
// question and for the article's words that are related to them. Their number is bounded, and so are
// the words that are searched for, so that the cost of a question hardly grows with the article.

import type { ArticleIndex } from "../index/article-index.ts";
import {
  type PassageFields,
  type SearchResult,
  type SearchTerms,
  createSearchIndex,
} from "../index/search-index.ts";
import type { QueryTerm } from "../index/terms.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import type { TermSimilarity } from "./term-similarity.ts";

/** Finds the candidates for the terms of a question, in the order of the article. */
export type RetrieveCandidates = (
  terms: readonly QueryTerm[],
  similarity: TermSimilarity,
) => readonly SearchResult[];

/** How many passages are looked at more closely. */
export const mostCandidates = 100;

/** Related words are searched for, closest first, as long as they are found in this many passages together. */
const mostRelatedHits = 150;
/** No word less close than this is searched for. */
const leastCloseness = 0.2;

/** Prepares the retrieval for an article. */
export function createRetriever(articleIndex: ArticleIndex): RetrieveCandidates {
  const index = createSearchIndex(createFields(articleIndex));
  return (terms, similarity) =>
    index
      .search(expandTerms(terms, similarity, articleIndex), mostCandidates)
      .toSorted((a, b) => a.position - b.position);
}

/** The question's own stems are sought everywhere, related ones in the passages themselves. */
function expandTerms(
  terms: readonly QueryTerm[],
  { listRelatedStems }: TermSimilarity,
  { frequencyOf }: ArticleIndex,
): SearchTerms {
  const around = new Map<string, number>();
  for (const { stem, share, rarity } of terms) around.set(stem, share * rarity);
  const related = terms.flatMap(({ share, rarity }, at) =>
    listRelatedStems(at).map(({ stem, closeness }) => ({
      stem,
      closeness,
      weight: share * rarity * closeness,
    })),
  );
  const text = new Map(around);
  let hits = 0;
  for (const { stem, closeness, weight } of related.toSorted((a, b) => b.weight - a.weight)) {
    if (closeness < leastCloseness || text.has(stem)) continue;
    hits += frequencyOf(stem);
    if (hits > mostRelatedHits) break;
    text.set(stem, weight);
  }
  return { text, around };
}

/** How many passages on either side are around one. */
const reach = 2;

function createFields({ passages, terms }: ArticleIndex): readonly PassageFields[] {
  const texts = passages.map(({ words, terms: ids }) => [
    ...words.flatMap(({ text, stem }) => (isStopWord(text) ? [] : stem)),
    ...ids.flatMap((id) => {
      const term = terms[id];
      return term !== undefined && term.length > 1 ? term.stem : [];
    }),
  ]);
  return passages.map(({ passage }, at) => {
    const around: string[] = [];
    for (let other = at - reach; other <= at + reach; other++) {
      const isBeside = passages[other]?.passage.paragraph === passage.paragraph;
      if (isBeside && other !== at) around.push(...(texts[other] ?? []));
    }
    return { text: texts[at] ?? [], around };
  });
}
