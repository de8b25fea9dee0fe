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
import type { RelatedStem, TermSimilarity } from "./term-similarity.ts";

/** Finds the candidates for the terms of a question, in the order of the article. */
export type RetrieveCandidates = (
  terms: readonly QueryTerm[],
  similarity: TermSimilarity,
) => readonly SearchResult[];

/** How many passages are looked at more closely. */
export const mostCandidates = 100;

/** Related words are searched for, closest first, as long as they are found in this many passages together. */
const mostRelatedHits = 100;
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

/** The question's own stems, and related ones with how much they say of any of them. */
function expandTerms(
  terms: readonly QueryTerm[],
  { listRelatedStems }: TermSimilarity,
  { frequencyOf }: ArticleIndex,
): SearchTerms {
  const own = new Map<string, number>();
  for (const { stem, share, rarity } of terms) own.set(stem, share * rarity);
  const lists = terms.map(({ share, rarity }, at): RelatedList => {
    return { weight: share * rarity, stems: listRelatedStems(at), next: 0 };
  });
  const related = new Map<string, number>();
  let hits = 0;
  for (let next = takeWeightiest(lists); next !== undefined; next = takeWeightiest(lists)) {
    const { stem, closeness, weight } = next;
    if (closeness < leastCloseness || own.has(stem) || related.has(stem)) continue;
    hits += frequencyOf(stem);
    if (hits > mostRelatedHits) break;
    related.set(stem, weight);
  }
  return { own: keepRarest(own, frequencyOf), related };
}

/** What is related to one term of a question, closest first. */
interface RelatedList {
  /** How much the term counts. */
  readonly weight: number;
  readonly stems: readonly RelatedStem[];
  /** Position of the first stem that was not taken yet. */
  next: number;
}

/** Takes the stem that counts most; of hundreds, only the first few dozen are ever asked for. */
function takeWeightiest(
  lists: readonly RelatedList[],
): (RelatedStem & { readonly weight: number }) | undefined {
  let best: RelatedList | undefined;
  let most = -Infinity;
  for (const list of lists) {
    const weight = list.weight * (list.stems[list.next]?.closeness ?? -Infinity);
    if (weight > most) [best, most] = [list, weight];
  }
  const stem = best?.stems[best.next];
  if (best === undefined || stem === undefined) return undefined;
  best.next += 1;
  return { ...stem, weight: most };
}

/** The question's own words are searched for, rarest first, as long as they are found in this many passages together. */
const mostOwnHits = 10_000;

/** In a long article a common word costs much and tells little; of nothing but such words, the rarest is kept. */
function keepRarest(
  own: ReadonlyMap<string, number>,
  frequencyOf: ArticleIndex["frequencyOf"],
): ReadonlyMap<string, number> {
  let hits = 0;
  const kept = new Set<string>();
  for (const stem of [...own.keys()].toSorted((a, b) => frequencyOf(a) - frequencyOf(b))) {
    hits += frequencyOf(stem);
    if (hits <= mostOwnHits || kept.size === 0) kept.add(stem);
  }
  return kept.size === own.size ? own : new Map([...own].filter(([stem]) => kept.has(stem)));
}

/** How many passages on either side are around one. */
const reach = 2;

function* createFields({ passages, terms }: ArticleIndex): Generator<PassageFields> {
  const texts = passages.map(({ words, terms: ids }) => [
    ...words.flatMap(({ text, stem }) => (isStopWord(text) ? [] : stem)),
    ...ids.flatMap((id) => {
      const term = terms[id];
      return term !== undefined && term.length > 1 ? term.stem : [];
    }),
  ]);
  const listStems = (ids: readonly number[]): readonly string[] =>
    ids.flatMap((id) => terms[id]?.stem ?? []);
  for (const [at, { passage, stated }] of passages.entries()) {
    const around: string[] = [];
    for (let other = at - reach; other <= at + reach; other++) {
      const isBeside = passages[other]?.passage.paragraph === passage.paragraph;
      if (isBeside && other !== at) around.push(...(texts[other] ?? []));
    }
    yield {
      text: texts[at] ?? [],
      around,
      heading: listStems(stated.heading),
      context: listStems(stated.context),
    };
  }
}
