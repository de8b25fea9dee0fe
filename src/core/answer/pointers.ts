// Pointers: passages that only lead to the answer: a heading, a line that is itself a question ("How long
// can I keep a book?"), and a sentence that announces what follows ("To run the tests, use:").
// They are found by who asks the same, but are no answer. What they lead to is.

import type { Article } from "../article/article.ts";
import type { Passage } from "../article/passages.ts";
import type { RankedPassage } from "../rank/rank.ts";
import { contains, sliceOf } from "../text/span.ts";

/**
 * Puts what answers in the place of what only leads to it.
 *
 * @param hits - best first
 * @returns the hits that lead to no other, best first; each has the probability of its pointers besides
 *   its own, shared among all that a pointer leads to by their own probabilities. A question without an
 *   answer among the hits is left out; another heading or an announcement stays.
 */
export function followPointers(
  article: Article,
  hits: readonly RankedPassage[],
): readonly RankedPassage[] {
  const pointers = new Map<RankedPassage, readonly RankedPassage[]>();
  for (const hit of hits) {
    const isAsking = asks(article, hit);
    const isHeading = hit.passage.paragraph.kind === "heading";
    if (!isAsking && !isHeading && !hit.words.isAnnouncement) continue;
    const targets = hits.filter((other) => leadsTo(hit.passage, other.passage));
    if (isAsking || targets.length > 0) pointers.set(hit, targets);
  }
  if (pointers.size === 0) return hits;
  const gained = new Map<RankedPassage, number>();
  for (const [pointer, targets] of pointers) {
    const answers = targets.filter((target) => !pointers.has(target));
    const total = answers.reduce((sum, { probability }) => sum + probability, 0);
    for (const answer of answers) {
      const share = total > 0 ? answer.probability / total : 1 / answers.length;
      gained.set(answer, (gained.get(answer) ?? 0) + share * pointer.probability);
    }
  }
  return hits
    .filter((hit) => !pointers.has(hit))
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

/** Whether a passage stands below a heading or a line that is a question, or is announced by a sentence. */
function leadsTo(pointer: Passage, { paragraph: { section, context } }: Passage): boolean {
  if (section !== undefined && contains(section, pointer)) return true;
  return context.some(
    (each) => (each.kind === "question" || each.kind === "lead-in") && contains(pointer, each),
  );
}
