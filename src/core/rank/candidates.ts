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
import type { Scope } from "./scope.ts";
import type { RelatedStem } from "./similarity-row.ts";
import type { TermSimilarity } from "./term-similarity.ts";

/**
 * Finds the candidates for the terms of a question, in the order of the article.
 *
 * @param scope - where to look, and how many questions the message asks, which share what searching may cost
 */
export type RetrieveCandidates = (
  terms: readonly QueryTerm[],
  similarity: TermSimilarity,
  scope: Scope & { readonly parts: number },
) => readonly SearchResult[];

/** How many passages are looked at more closely. */
export const mostCandidates = 100;

/**
 * Of three questions at once or more each has fewer, and so has one of more than a dozen terms: so many questions
 * cost more for each, since each is read beside the others, and what is compared are pairs of a passage and a term.
 */
const mostOfSeveral = 400;
const mostCompared = 1_200;

/** Related words are searched for, closest first, as long as they are found in this many passages together. */
const mostRelatedHits = 100;
/** No word less close than this is searched for. */
const leastCloseness = 0.2;

/** Prepares the retrieval for an article. */
export function createRetriever(articleIndex: ArticleIndex): RetrieveCandidates {
  const index = createSearchIndex(createFields(articleIndex));
  return (terms, similarity, scope) => {
    const { parts, among, frequencyOf } = scope;
    const { own, related } = expandTerms(terms, similarity, scope);
    const kept = keepRarest(own, frequencyOf, mostOwnHits / parts);
    const most = Math.min(mostCandidates, mostOfSeveral / parts ** 2, mostCompared / terms.length);
    return index
      .search({ own: kept, related }, { limit: Math.ceil(most), among })
      .toSorted((a, b) => a.position - b.position);
  };
}

/** Expands terms: the question's own stems, and related ones with how much they say of any of them. */
export function expandTerms(
  terms: readonly QueryTerm[],
  similarity: TermSimilarity,
  { frequencyOf }: Scope,
): SearchTerms {
  const own = new Map<string, number>();
  for (const { stem, share, rarity } of terms) own.set(stem, share * rarity);
  const related = new Map<string, number>();
  const queues = terms.map(({ share, rarity }, at): Queue => ({
    stems: similarity.listRelatedStems(at),
    scale: share * rarity,
    next: 0,
    weight: 0,
  }));
  for (const queue of queues) weighNext(queue);
  let hits = 0;
  for (let queue = findHeaviest(queues); queue !== undefined; queue = findHeaviest(queues)) {
    const { weight } = queue;
    const stem = queue.stems[queue.next]?.stem ?? "";
    queue.next += 1;
    weighNext(queue);
    if (own.has(stem) || related.has(stem)) continue;
    hits += frequencyOf(stem);
    if (hits > mostRelatedHits) break;
    related.set(stem, weight);
  }
  return { own, related };
}

/** The stems related to a term, closest first, with which of them is the next. */
interface Queue {
  readonly stems: readonly RelatedStem[];
  /** How much a stem as close as can be weighs. */
  readonly scale: number;
  next: number;
  /** How much the next stem weighs; -1 when none is left that is close enough. */
  weight: number;
}

/** The queue whose next stem weighs most, the first of several; undefined when no stem is left that is close enough. */
function findHeaviest(queues: readonly Queue[]): Queue | undefined {
  let heaviest: Queue | undefined;
  for (const queue of queues) {
    if (queue.weight > (heaviest?.weight ?? -1)) heaviest = queue;
  }
  return heaviest;
}

function weighNext(queue: Queue): void {
  const closeness = queue.stems[queue.next]?.closeness ?? 0;
  queue.weight = closeness < leastCloseness ? -1 : queue.scale * closeness;
}

/** The question's own words are searched for, rarest first, as long as they are found in this many passages together. */
const mostOwnHits = 2_000;

/** In a long article a common word costs much and tells little; of nothing but such words, the rarest is kept. */
function keepRarest(
  own: ReadonlyMap<string, number>,
  frequencyOf: Scope["frequencyOf"],
  most: number,
): ReadonlyMap<string, number> {
  let hits = 0;
  const kept = new Set<string>();
  for (const stem of [...own.keys()].toSorted((a, b) => frequencyOf(a) - frequencyOf(b))) {
    hits += frequencyOf(stem);
    if (hits <= most || kept.size === 0) kept.add(stem);
  }
  return kept.size === own.size ? own : new Map([...own].filter(([stem]) => kept.has(stem)));
}

/** How many passages on either side are around one. */
const reach = 2;

/** Lists what each passage is found by. */
export function* createFields({ passages, terms }: ArticleIndex): Generator<PassageFields> {
  const texts = passages.map(({ words, terms: ids }) => {
    const single = new Set(words.map(({ text }) => text));
    const joined = ids.flatMap((id) => {
      const term = terms[id];
      return term === undefined || single.has(term.text) ? [] : term.stem;
    });
    return [...words.flatMap(({ text, stem }) => (isStopWord(text) ? [] : stem)), ...joined];
  });
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
