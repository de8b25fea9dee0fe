// Repeats: what several articles of a library say in the same words, such as a rule that stands in the FAQ as well, is
// one candidate and not several that share their chances: it is shown once, and all that say it are named. What
// differs in a single word, say a number, is another statement, and is left as it is.

import { groupBy } from "../text/group-by.ts";
import { sliceOf } from "../text/span.ts";
import type { RankedPassage } from "./ranking.ts";

/**
 * Puts passages that say the same in the same words into one.
 *
 * @param text - of the article
 * @param ranked - best first
 * @returns the passages, best first; one for each that is said, with the chances of all, from the article that has the
 *   most of the chances. Of a single article they are left as they are.
 */
export function mergeRepeats(
  text: string,
  ranked: readonly RankedPassage[],
): readonly RankedPassage[] {
  if (ranked[0]?.passage.article === undefined) return ranked;
  const groups = [...groupBy(ranked, (hit) => describeWords(text, hit)).values()];
  if (groups.length === ranked.length) return ranked;
  const chances = sumChances(ranked);
  return groups
    .map((group) => mergeGroup(group, chances))
    .toSorted((a, b) => b.probability - a.probability || a.passage.id - b.passage.id);
}

/** "Yes." says something else to every question: from so many content words on, a passage speaks for itself. */
const fewestStems = 3;

/**
 * The words of a passage, with the header or the sentence that they are read with. What leads to others, leans on others
 * or says hardly anything by itself is the same as nothing else.
 */
function describeWords(text: string, { passage, words }: RankedPassage): string {
  const { paragraph, id } = passage;
  const isOpen = words.isAnaphoric || words.isAnnouncement || paragraph.isQuestion;
  if (isOpen || paragraph.kind === "heading" || words.stems.length < fewestStems) return String(id);
  const said = words.words.map((word) => word.text).join(" ");
  const readWith = paragraph.context.filter(({ kind }) => kind !== "question");
  return [said, ...readWith.map((each) => sliceOf(text, each))].join("\n");
}

function sumChances(ranked: readonly RankedPassage[]): ReadonlyMap<number, number> {
  const chances = new Map<number, number>();
  for (const { passage, probability } of ranked) {
    const article = passage.article ?? 0;
    chances.set(article, (chances.get(article) ?? 0) + probability);
  }
  return chances;
}

function mergeGroup(
  group: readonly RankedPassage[],
  chances: ReadonlyMap<number, number>,
): RankedPassage {
  const chanceOf = ({ passage }: RankedPassage): number => chances.get(passage.article ?? 0) ?? 0;
  const kept = group.reduce((best, hit) => (chanceOf(hit) > chanceOf(best) ? hit : best));
  const articles = new Set(group.map(({ passage }) => passage.article ?? 0));
  articles.delete(kept.passage.article ?? 0);
  if (articles.size === 0 && group.length === 1) return kept;
  return {
    ...kept,
    score: group.reduce((most, { score }) => Math.max(most, score), kept.score),
    probability: group.reduce((sum, { probability }) => sum + probability, 0),
    ...(articles.size === 0 ? {} : { alsoIn: [...articles].toSorted((a, b) => a - b) }),
  };
}
