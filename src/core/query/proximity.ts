// Proximity: how much a passage gains for a follow-up by where it stands: in what was shown, right behind it, at the
// place of a list that is asked for ("and the second one?"). How much, by what the question lacks; the numbers are set
// by hand, in the units of the ranking's score, and `seeds/dialogues` tells what they are worth.

import type { ArticleIndex } from "../index/article-index.ts";
import type { IndexedPassage } from "../index/indexed-passage.ts";
import { matchAnswerType, surely } from "./answer-type.ts";
import { type ElidedPredicate, readElidedPredicate } from "./elided-predicate.ts";
import type { Ellipsis } from "./ellipsis.ts";
import { findInList } from "./list-position.ts";
import { conditionWords } from "../language/english/connectives.ts";
import { isDenial } from "../language/english/negation.ts";
import { personPronouns } from "../language/english/pronouns.ts";
import type { Query } from "./query.ts";
import type { ShownPassages } from "./shown-passages.ts";

/** How much a passage gains by standing near what was shown; in the units of the ranking's score. */
export type Proximity = (words: IndexedPassage) => number;

/** At a distance of one passage half of it, of two a quarter, and so on. */
const nearest: Readonly<Record<Ellipsis, number>> = {
  content: 3,
  next: 24,
  antecedent: 2,
  verb: 1,
  rest: 2,
};
/** What was shown and is not asked for again. */
const setAside = -20;
/** What stands at the place of a list that is asked for. */
const inPlace = 30;
/** "And if not?": what is near and opens with the same condition, for each word of it. */
const sameCondition = 8;
/** "And which do not?": what was shown or is near and is denied like the question, half of it at each passage of distance. */
const likeDenial = 8;

/**
 * Measures how near a passage stands to what was shown. What was shown itself is worth showing again
 * only if it may hold the kind of thing that is asked for now.
 */
export function measureProximity(
  query: Query,
  shown: ShownPassages,
  { passages }: ArticleIndex,
): Proximity {
  const asked = findInList(query.position, shown, passages);
  if (asked.length > 0) return (words) => (asked.includes(words) ? inPlace : 0);
  const { ellipsis = "verb" } = query;
  const nearby = listNearby(shown, passages);
  const places = new Map(nearby.map(({ words, distance }) => [words, distance]));
  const elided = readElidedPredicate(query.words);
  if (elided !== undefined) return (words) => measureContrast(words, elided, places.get(words));
  const holdsType = createTypeCheck(query);
  const isTypeBeside = nearby.some(
    ({ words, distance }) =>
      distance !== 0 && Math.abs(distance) <= beside && holdsType(words) === true,
  );
  const known = new Set(shown.flat());
  return (words) => {
    if (ellipsis === "rest" && known.has(words)) return setAside;
    const distance = places.get(words);
    if (distance === undefined) return 0;
    const condition = sameCondition * countConditions(query, words);
    if (condition > 0) return condition;
    if (distance === 0) return measureRepeat(words, query, { holdsType, isTypeBeside });
    if (distance < 0 && ellipsis === "next") return 0;
    return nearest[ellipsis] * 2 ** -Math.abs(distance);
  };
}

/** "And which do?" is answered by what is said of others, in what was shown or beside it, and is denied like the question. */
function measureContrast(
  { words }: IndexedPassage,
  { isDenied }: ElidedPredicate,
  distance: number | undefined,
): number {
  if (distance === undefined) return 0;
  const isLike = words.some(({ text }) => isDenial(text)) === isDenied;
  return (isLike ? likeDenial : 0) * 2 ** -Math.abs(distance);
}

/** So many passages on either side are read before what was shown is read again. */
const beside = 3;

/** Whether a passage holds the kind of thing that is asked for; undefined when any kind will do. */
type TypeCheck = (words: IndexedPassage) => boolean | undefined;

function createTypeCheck({ form, stems }: Query): TypeCheck {
  const { answerType, quantities } = form;
  if (answerType === undefined) return () => undefined;
  const known = new Set(stems);
  return ({ entities }) => matchAnswerType(entities, answerType, known, quantities) >= surely;
}

/** Counts the words of a condition that a question, which has hardly any others, shares with a passage. */
function countConditions({ ellipsis, words }: Query, passage: IndexedPassage): number {
  if (ellipsis !== "content" && ellipsis !== "verb") return 0;
  const asked = words.filter((word) => conditionWords.has(word));
  return asked.filter((word) => passage.words.some(({ text }) => text === word)).length;
}

/** What a passage gains that was shown. */
function measureRepeat(
  words: IndexedPassage,
  query: Query,
  { holdsType, isTypeBeside }: { readonly holdsType: TypeCheck; readonly isTypeBeside: boolean },
): number {
  const { ellipsis = "verb", form } = query;
  const gain = nearest[ellipsis];
  const isEmpty = ellipsis === "content";
  const repeat = isEmpty ? gain : -gain;
  if (ellipsis === "next") return setAside;
  if (form.asksForStatement && words.entities.some(({ type }) => type === "saying")) {
    return isEmpty ? gain : 0;
  }
  const holds = holdsType(words);
  // "And the second time?" may be told in what was shown of the first.
  if (holds === undefined) {
    if (!isEmpty || sharesOwnWord(query, words)) return repeat;
    // "What does she do?" asks of somebody who was just named, and may well be told there too.
    return query.words.some((word) => personPronouns.has(word)) ? 0 : setAside;
  }
  // "Who taught her?" is not answered by whom "her" stands for.
  if (holds) return isEmpty || sharesOwnWord(query, words) ? gain : 0;
  const { answerType } = form;
  // Reasons and ways are told in so many turns that few are known for what they are.
  if (answerType === "reason" || answerType === "manner") return 0;
  if (!isEmpty) return -gain;
  return isTypeBeside ? setAside : 0;
}

/** Whether a passage says a word that the question has of its own, be it a light one. */
function sharesOwnWord({ terms }: Query, { stems }: IndexedPassage): boolean {
  return terms.some(({ at, stem }) => Number.isFinite(at) && stems.includes(stem));
}

/** A passage near what was shown. */
export interface Nearby {
  readonly words: IndexedPassage;
  /** Its position among the indexed passages. */
  readonly position: number;
  /** In passages, headings not counted: 0 for what was shown, below that for what stands before it. */
  readonly distance: number;
}

/** So many passages on either side are near. */
const reach = 6;

/**
 * Lists the passages of the first of what was shown and those around them, in the order of the article.
 */
export function listNearby(
  [shown = []]: ShownPassages,
  passages: readonly IndexedPassage[],
): readonly Nearby[] {
  const [first] = shown;
  if (first === undefined) return [];
  const from = passages.indexOf(first);
  const walk = (start: number, step: 1 | -1): readonly Nearby[] => {
    const found: Nearby[] = [];
    for (let position = start; found.length < reach; position += step) {
      const words = passages[position];
      if (words === undefined || words.passage.article !== first.passage.article) break;
      if (words.passage.paragraph.kind === "heading") continue;
      found.push({ words, position, distance: step * (found.length + 1) });
    }
    return found;
  };
  return [
    ...walk(from - 1, -1).toReversed(),
    ...shown.map((words, at) => ({ words, position: from + at, distance: 0 })),
    ...walk(from + shown.length, 1),
  ];
}
