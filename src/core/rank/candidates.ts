// Candidates: which passages are worth a closer look.
// In a short article all are. In a long one, the paragraphs that share words with the question, or
// have words related to it, are chosen, so that the cost does not grow with the article.

import { groupBy } from "../text/group-by.ts";
import type { RelationVisitor } from "../index/term-lookup.ts";
import type { QueryTerm } from "../index/terms.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { IndexedPassage, ArticleIndex } from "../index/article-index.ts";

/** The chosen passages in the order of the article, and the index's scores by passage id. */
export type ChooseCandidates = (terms: readonly QueryTerm[]) => {
  readonly passages: readonly IndexedPassage[];
  readonly scores: ReadonlyMap<number, number>;
};

/** Up to this many passages, all are candidates. */
const fewPassages = 64;
/** Of more, the passages of this many paragraphs. */
const mostParagraphs = 16;

/** Prepares the choice for an article. */
export function createCandidateChooser(
  articleIndex: ArticleIndex,
  index: SearchIndex,
): ChooseCandidates {
  const { passages } = articleIndex;
  const postings = createPostings(articleIndex);
  const paragraphs = groupBy(passages, ({ passage }) => passage.paragraph.number);
  return (terms) => {
    const asked = terms.filter(({ length, share }) => length === 1 && share > 0.2);
    const hits = index.search(asked.map(({ stem }) => stem));
    const scores = new Map(hits.map(({ passage, score }) => [passage.id, score]));
    if (passages.length <= fewPassages) return { passages, scores };
    const merits = scoreRelatedParagraphs(terms, articleIndex, postings);
    for (const { passage, score } of hits) {
      const { number } = passage.paragraph;
      merits.set(number, (merits.get(number) ?? 0) + score / (hits[0]?.score ?? 1));
    }
    const chosen = [...merits]
      .toSorted(([a, x], [b, y]) => y - x || a - b)
      .slice(0, mostParagraphs);
    const numbers = chosen.map(([number]) => number).toSorted((a, b) => a - b);
    return { passages: numbers.flatMap((number) => paragraphs.get(number) ?? []), scores };
  };
}

/** For each term of the articleIndex, the numbers of the paragraphs that have it. */
function createPostings({ terms, passages }: ArticleIndex): readonly ReadonlySet<number>[] {
  const postings = terms.map(() => new Set<number>());
  for (const { passage, terms: ids } of passages) {
    for (const id of ids) postings[id]?.add(passage.paragraph.number);
  }
  return postings;
}

/** Adds up, for each paragraph, the relations of the question's terms to its words, rare ones more. */
function scoreRelatedParagraphs(
  terms: readonly QueryTerm[],
  { visitRelatedTo, visitWithBase }: ArticleIndex,
  postings: readonly ReadonlySet<number>[],
): Map<number, number> {
  const merits = new Map<number, number>();
  for (const { bases, rarity, share } of terms) {
    const best = new Map<number, number>();
    const note: RelationVisitor = (id, strength) => {
      const places = postings[id];
      if (places === undefined || strength < weakest) return;
      const merit = (share * rarity * strength) / Math.log2(2 + places.size);
      for (const place of places) if (merit > (best.get(place) ?? 0)) best.set(place, merit);
    };
    for (const base of bases) {
      visitWithBase(base, (id) => note(id, 1));
      visitRelatedTo(base, note);
    }
    for (const [place, merit] of best) merits.set(place, (merits.get(place) ?? 0) + merit);
  }
  return merits;
}

const weakest = 0.4;
