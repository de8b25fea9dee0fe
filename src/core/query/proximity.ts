// Proximity: how much a passage gains for a follow-up by where it stands: in what was shown, right behind it, at the
// place of a list that is asked for ("and the second one?"). How much, by what the question lacks; the numbers are set
// by hand, in the units of the ranking's score, and `seeds/dialogues` tells what they are worth.

import type { ArticleIndex } from "../index/article-index.ts";
import type { IndexedPassage } from "../index/indexed-passage.ts";
import { matchAnswerType, surely } from "./answer-type.ts";
import { type ElidedPredicate, readElidedPredicate } from "./elided-predicate.ts";
import type { Ellipsis } from "./ellipsis.ts";
import { findInList } from "./list-position.ts";
import { type Nearby, listNearby } from "./nearby.ts";
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
  // A reply that lacks nothing goes on from what was shown as "and the boats?" does.
  const { ellipsis = "verb" } = query;
  const nearby = listNearby(shown, passages);
  const places = new Map(nearby.map(({ words, distance }) => [words, distance]));
  const elided = readElidedPredicate(query.words);
  if (elided !== undefined) return (words) => measureContrast(words, elided, places.get(words));
  const measureShown = createShownMeasure(query, ellipsis, nearby);
  const known = new Set(shown.flat());
  return (words) => {
    if (ellipsis === "rest" && known.has(words)) return setAside;
    const distance = places.get(words);
    if (distance === undefined) return 0;
    const conditions = countConditions(query, words);
    if (conditions > 0) return sameCondition * conditions;
    return distance === 0 ? measureShown(words) : measureNeighbour(distance, ellipsis);
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

/** Counts the words of a condition that a question, which has hardly any others, shares with a passage. */
function countConditions({ ellipsis, words }: Query, passage: IndexedPassage): number {
  if (ellipsis !== "content" && ellipsis !== "verb") return 0;
  const asked = words.filter((word) => conditionWords.has(word));
  return asked.filter((word) => passage.words.some(({ text }) => text === word)).length;
}

/** What a passage gains that stands before or behind what was shown. */
function measureNeighbour(distance: number, ellipsis: Ellipsis): number {
  if (ellipsis === "next" && distance < 0) return 0;
  return nearest[ellipsis] * 2 ** -Math.abs(distance);
}

/** Prepares to tell what a passage gains that was shown. */
function createShownMeasure(
  query: Query,
  ellipsis: Ellipsis,
  nearby: readonly Nearby[],
): Proximity {
  switch (ellipsis) {
    case "next":
    case "rest":
      return () => setAside;
    case "content":
      return createFragmentMeasure(query, nearby);
    case "antecedent":
    case "verb":
      return createOwnWordsMeasure(query, nearest[ellipsis]);
    default:
      return ellipsis satisfies never;
  }
}

/** "And when?", "and the second time?": a question without a content word is asked of what was shown. */
function createFragmentMeasure(query: Query, nearby: readonly Nearby[]): Proximity {
  const isTypeBeside = nearby.some(
    ({ words, distance }) =>
      distance !== 0 && Math.abs(distance) <= beside && holdsType(query, words),
  );
  return (words) => {
    const holding = readHolding(query, words);
    switch (holding) {
      case "type":
      case "statement":
        return nearest.content;
      case "unknown":
        return 0;
      case "other":
        return isTypeBeside ? setAside : 0;
      case "any":
        // "And the second time?" may be told in what was shown of the first.
        if (sharesOwnWord(query, words)) return nearest.content;
        // "What does she do?" asks of somebody who was just named, and may well be told there too.
        return query.words.some((word) => personPronouns.has(word)) ? 0 : setAside;
      default:
        return holding satisfies never;
    }
  };
}

/** So many passages on either side are read before what was shown is read again. */
const beside = 3;

/** "Who taught her?", "and the boats?": what was shown tells who or what is meant, and seldom what is asked. */
function createOwnWordsMeasure(query: Query, gain: number): Proximity {
  return (words) => {
    const holding = readHolding(query, words);
    switch (holding) {
      case "type":
        // "Who taught her?" is not answered by whom "her" stands for.
        return sharesOwnWord(query, words) ? gain : 0;
      case "statement":
      case "unknown":
        return 0;
      case "other":
      case "any":
        return -gain;
      default:
        return holding satisfies never;
    }
  };
}

/** What a passage holds of that which is asked for. */
type Holding =
  /** What somebody says or thinks, where that is asked for. */
  | "statement"
  /** Something of the type that is asked for. */
  | "type"
  /** Nothing of that type. */
  | "other"
  /** Reasons and ways are told in so many turns that few are known for what they are. */
  | "unknown"
  /** Something, and any type will do. */
  | "any";

function readHolding(query: Query, passage: IndexedPassage): Holding {
  const { answerType, asksForStatement } = query.form;
  if (asksForStatement && passage.entities.some(({ type }) => type === "saying"))
    return "statement";
  if (answerType === undefined) return "any";
  if (holdsType(query, passage)) return "type";
  return answerType === "reason" || answerType === "manner" ? "unknown" : "other";
}

function holdsType({ form, stems }: Query, { entities }: IndexedPassage): boolean {
  const { answerType, quantities } = form;
  if (answerType === undefined) return false;
  return matchAnswerType(entities, answerType, new Set(stems), quantities) >= surely;
}

/** Whether a passage says a word that the question has of its own, be it a light one. */
function sharesOwnWord({ terms }: Query, { stems }: IndexedPassage): boolean {
  return terms.some(({ at, stem }) => Number.isFinite(at) && stems.includes(stem));
}
