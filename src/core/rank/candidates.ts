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
  const countStated = countStatements(articleIndex);
  return (terms, similarity, scope) => {
    const { parts, among, frequencyOf } = scope;
    const expanded = expandTerms(terms, similarity, scope);
    const kept = keepRarest(expanded.own, frequencyOf, mostOwnHits / parts);
    const searched = seekInTextOnly({ ...expanded, own: kept }, countStated, mostStated / parts);
    const most = Math.min(mostCandidates, mostOfSeveral / parts ** 2, mostCompared / terms.length);
    return index
      .search(searched, { limit: Math.ceil(most), among })
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
  frequencyOf: CountPassages,
  most: number,
): ReadonlyMap<string, number> {
  const [rarest = "", ...others] = sortByCount(own, frequencyOf);
  const kept = new Set([rarest, ...takeWithin(others, frequencyOf, most - frequencyOf(rarest))]);
  return kept.size >= own.size ? own : new Map([...own].filter(([stem]) => kept.has(stem)));
}

/** Words are sought in what is stated of passages, rarest first, as long as it is stated of this many together. */
const mostStated = 8_000;

/** What is stated of very many passages tells none of them from another: such words are sought in the texts alone. */
function seekInTextOnly(
  { own, related }: SearchTerms,
  countStated: CountPassages,
  most: number,
): SearchTerms {
  const stated = new Set(takeWithin(sortByCount(own, countStated), countStated, most));
  if (stated.size === own.size) return { own, related };
  const others = [...own].filter(([stem]) => !stated.has(stem));
  return {
    own: new Map([...own].filter(([stem]) => stated.has(stem))),
    related: new Map([...related, ...others]),
  };
}

type CountPassages = (stem: string) => number;

function sortByCount(own: ReadonlyMap<string, number>, count: CountPassages): readonly string[] {
  return [...own.keys()].toSorted((a, b) => count(a) - count(b));
}

/** The first stems that are found in no more than so many passages together. */
function takeWithin(
  stems: readonly string[],
  count: CountPassages,
  most: number,
): readonly string[] {
  let hits = 0;
  return stems.filter((stem) => (hits += count(stem)) <= most);
}

/** Of how many passages a stem is stated: by the headings that they stand under, or by what they are read with. */
function countStatements({ passages, terms }: ArticleIndex): CountPassages {
  const counts = new Map<number, number>();
  const count = (id: number): unknown => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { stated } of passages) {
    stated.heading.forEach(count);
    stated.context.forEach(count);
  }
  const byStem = new Map<string, number>();
  for (const [id, found] of counts) {
    const stem = terms[id]?.stem ?? "";
    byStem.set(stem, (byStem.get(stem) ?? 0) + found);
  }
  return (stem) => byStem.get(stem) ?? 0;
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
