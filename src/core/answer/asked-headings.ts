// Asked headings: a heading or a line of an article that is itself a question ("How long can I keep a
// book?") is found by who asks the same, but is no answer. What stands below it is.

import type { Article } from "../article/article.ts";
import type { RankedPassage } from "../rank/rank.ts";
import { contains, sliceOf } from "../text/span.ts";

/**
 * Puts what answers in the place of what only asks.
 *
 * @param hits - best first
 * @returns the hits that ask nothing, best first; each has the probability of its question besides its
 *   own, shared among those that answer the same question by their own probabilities
 */
export function answerHeadings(
  article: Article,
  hits: readonly RankedPassage[],
): readonly RankedPassage[] {
  const asking = hits.filter((hit) => asks(article, hit));
  if (asking.length === 0) return hits;
  const gained = new Map<RankedPassage, number>();
  const others = hits.filter((hit) => !asks(article, hit));
  for (const question of asking) {
    const answers = others.filter((hit) => isBelow(hit, question));
    const total = answers.reduce((sum, { probability }) => sum + probability, 0);
    for (const answer of answers) {
      const share = total > 0 ? answer.probability / total : 1 / answers.length;
      gained.set(answer, (gained.get(answer) ?? 0) + share * question.probability);
    }
  }
  return others
    .map((hit) => ({ ...hit, probability: hit.probability + (gained.get(hit) ?? 0) }))
    .toSorted((a, b) => b.probability - a.probability || a.passage.id - b.passage.id);
}

function asks({ text }: Article, { passage }: RankedPassage): boolean {
  const { kind, isQuestion } = passage.paragraph;
  return isQuestion || (kind === "heading" && endsInQuestionMark(sliceOf(text, passage)));
}

function endsInQuestionMark(heading: string): boolean {
  const at = heading.lastIndexOf("?");
  return at >= 0 && !/\w/.test(heading.slice(at));
}

function isBelow({ passage: { paragraph } }: RankedPassage, { passage }: RankedPassage): boolean {
  const { section, context } = paragraph;
  if (section !== undefined && contains(section, passage)) return true;
  return context.some(
    ({ kind, start, end }) => kind === "question" && contains({ start, end }, passage),
  );
}
