// Pointers: passages that only lead to the answer: a heading, a line that is itself a question ("How long
// can I keep a book?"), and a sentence that announces what follows ("To run the tests, use:").
// They are found by who asks the same, but are no answer. What they lead to is.

import type { Article } from "../article/article.ts";
import type { Passage } from "../article/passages.ts";
import { listSectionPath } from "../article/sections.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { matchAnswerType, surely } from "../query/answer-type.ts";
import type { Query } from "../query/query.ts";
import type { MatchContext } from "../rank/match-context.ts";
import type { RankedPart, RankedPassage } from "../rank/ranking.ts";
import { contains, sliceOf } from "../text/span.ts";
import { expandToAnnounced } from "./announced.ts";

/** A question with its hits, best first. */
export interface Answerable extends Pick<RankedPart, "ranked"> {
  readonly context: Pick<MatchContext, "queryStems"> & { readonly query: Pick<Query, "form"> };
}

/**
 * Puts what answers in the place of what only leads to it.
 *
 * @returns the hits that lead to no other, best first; each has the probability of its pointers besides
 *   its own, shared among all that a pointer leads to by their own probabilities. A question without an
 *   answer among the hits is left out; another heading or an announcement stays, as does one that answers:
 *   a heading with a date where "when" is asked, and the announcement of a list of which no item is likelier.
 */
export function followPointers(article: Article, part: Answerable): readonly RankedPassage[] {
  const hits = part.ranked;
  const pointers = findPointers(article, part);
  if (pointers.size === 0) return hits;
  const gained = shareProbabilities(pointers);
  return hits
    .filter((hit) => !pointers.has(hit))
    .map((hit) => ({ ...hit, probability: hit.probability + (gained.get(hit) ?? 0) }))
    .toSorted((a, b) => b.probability - a.probability || a.passage.id - b.passage.id);
}

/** Hits that are left out, each with those that it leads to. */
type Pointers = ReadonlyMap<RankedPassage, readonly RankedPassage[]>;

function findPointers(article: Article, part: Answerable): Pointers {
  const hits = part.ranked;
  const pointers = new Map<RankedPassage, readonly RankedPassage[]>();
  for (const hit of hits) {
    const isAsking = asks(article, hit);
    const isHeading = hit.passage.paragraph.kind === "heading";
    const isReplied =
      !isAsking && !isHeading && endsInQuestionMark(sliceOf(article.text, hit.passage));
    if (!isAsking && !isHeading && !isReplied && !hit.words.isAnnouncement) continue;
    const targets = hits.filter((other) => leadsTo(hit.passage, other.passage));
    if (
      !isAsking &&
      !isReplied &&
      (isHeading ? tellsWhen(hit, part) : announcesAll(article, hit, targets))
    )
      continue;
    if (isAsking || targets.length > 0) pointers.set(hit, targets);
  }
  return pointers;
}

/** What each hit gains of the pointers that lead to it. */
function shareProbabilities(pointers: Pointers): ReadonlyMap<RankedPassage, number> {
  const gained = new Map<RankedPassage, number>();
  for (const [pointer, targets] of pointers) {
    const answers = targets.filter((target) => !pointers.has(target));
    const total = answers.reduce((sum, { probability }) => sum + probability, 0);
    for (const answer of answers) {
      const share = total > 0 ? answer.probability / total : 1 / answers.length;
      gained.set(answer, (gained.get(answer) ?? 0) + share * pointer.probability);
    }
  }
  return gained;
}

function asks({ text }: Article, { passage }: RankedPassage): boolean {
  const { kind, isQuestion } = passage.paragraph;
  return isQuestion || (kind === "heading" && endsInQuestionMark(sliceOf(text, passage)));
}

/** "2.4.0 – 3 May 2019" is the answer to when it came out, unless it is headed by anything that is not asked. */
function tellsWhen({ words }: RankedPassage, { context }: Answerable): boolean {
  const { query, queryStems } = context;
  const { answerType, quantities } = query.form;
  if (answerType !== "time") return false;
  if (matchAnswerType(words.entities, answerType, queryStems, quantities) < surely) return false;
  const times = words.entities.filter(({ type }) => type === "time");
  return words.words.every(
    (word) =>
      isStopWord(word.text) ||
      queryStems.has(word.stem) ||
      times.some((time) => contains(time, word)),
  );
}

/** Whether an announcement can be shown with what it announces, and none of that is likelier than itself. */
function announcesAll(
  article: Article,
  { passage, probability }: RankedPassage,
  targets: readonly RankedPassage[],
): boolean {
  if (targets.some((target) => target.probability > probability)) return false;
  return expandToAnnounced(article, passage, passage.paragraph).end > passage.end;
}

function endsInQuestionMark(heading: string): boolean {
  const at = heading.lastIndexOf("?");
  return at >= 0 && !/\w/.test(heading.slice(at));
}

/** Whether a passage stands below a heading, at any depth, or a line that is a question, or is announced by a sentence. */
function leadsTo(pointer: Passage, { paragraph: { section, context } }: Passage): boolean {
  if (listSectionPath(section).some((heading) => contains(heading, pointer))) return true;
  return context.some(
    (each) => (each.kind === "question" || each.kind === "lead-in") && contains(pointer, each),
  );
}
