// Missing words: what of a question an excerpt does not speak of, so that a reader sees at a glance why it
// may not be the answer. Only what is surely true is told: a content word, spelled as the asker did,
// that stands neither in the excerpt nor around it, nor is said there in another word.

import type { QueryTerm } from "../index/terms.ts";
import { numberNouns } from "../language/english/answer-nouns.ts";
import { measureWords } from "../language/english/question-words.ts";
import {
  type Quantity,
  quantitiesByAdjective,
  quantitiesByNoun,
  quantityByUnit,
} from "../language/english/units.ts";
import { nounClass } from "../language/lexicon.ts";
import { stem } from "../language/stemmer.ts";
import { namesOwnDay, readOwnTime, saysOwnTime } from "../query/bot-request.ts";
import { isItem, isOfList } from "../query/list-position.ts";
import type { Query } from "../query/query.ts";
import type { RankedPart, RankedPassage } from "../rank/ranking.ts";
import { float64At } from "../text/typed-arrays.ts";
import { type Span, overlaps } from "../text/span.ts";
import { isOwnWord } from "./own-words.ts";
import type { WordRelations } from "./word-relations.ts";

/** How many missing words are named at the most. */
const mostNamed = 3;

/** What is needed of the article and of English. */
export interface MissingSource {
  /** The stems of all words in the excerpt and around it. */
  readonly nearby: ReadonlySet<string>;
  readonly relations: WordRelations;
}

/**
 * Finds the terms of a question that neither an excerpt nor what stands around it speaks of.
 *
 * @returns words of the asker's own, the most telling first
 */
export function findMissingTerms(
  part: RankedPart,
  excerpt: Span,
  source: MissingSource,
): readonly QueryTerm[] {
  const { query, weights } = part.context;
  const isMissing = (term: QueryTerm, at: number): boolean => {
    const time = readOwnTime(query.words, term.at - query.start);
    if (time !== undefined)
      return !listAround(part, excerpt).some(({ words }) => saysOwnTime(words.words, time));
    if (isSaid(term, query, source) || isPlace(term, part, excerpt)) return false;
    if (asksForMeasure(term, part)) return !isMeasured(part, excerpt, source);
    return isTelling(term, part) && !isAlias(at, part, excerpt);
  };
  return query.terms
    .map((term, at) => ({ term, at, weight: float64At(weights, at) }))
    .filter(({ term, at }) => isMissing(term, at))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ term }) => nameOwnTime(term, query));
}

/** "The third step" is the third item of a list, which is not called so. */
function isPlace({ text }: QueryTerm, part: RankedPart, excerpt: Span): boolean {
  return isOfList(text) && listAround(part, excerpt).some(({ words }) => isItem(words));
}

/** "Last week" is named as a whole: "week" may well be said. */
function nameOwnTime(term: QueryTerm, { words, start, text }: Query): QueryTerm {
  const phrase = readOwnTime(words, term.at - start)?.join(" ");
  const at = phrase === undefined ? -1 : text.toLowerCase().indexOf(phrase);
  return at < 0 ? term : { ...term, typed: text.slice(at, at + (phrase?.length ?? 0)) };
}

/**
 * Names missing terms.
 *
 * @param missing - the most telling first
 * @returns the words as the asker wrote them, at most three
 */
export function nameMissingWords(missing: readonly QueryTerm[]): readonly string[] {
  return missing.slice(0, mostNamed).map(({ typed }) => typed);
}

/**
 * Tells whether a day or a time of the asker's own is missing: what happened on another day is no answer to "who won last
 * week?", however much else is said.
 *
 * @param missing - what {@link findMissingTerms} found
 */
export function missesOwnDay(
  { words, start }: Pick<Query, "words" | "start">,
  missing: readonly QueryTerm[],
): boolean {
  return missing.some(({ at }) => namesOwnDay(words, at - start));
}

/** "Year" in "which year" and "hours" in "how many hours" are answered without being said. */
function isTelling(term: QueryTerm, { context: { query } }: RankedPart): boolean {
  if (!isOwnWord(term) || measureWords.has(term.text)) return false;
  const { answerType } = query.form;
  if (term !== query.headNoun || answerType === undefined) return true;
  return answerType === "number" && !quantityByUnit.has(term.text) && !numberNouns.has(term.text);
}

/** "Old" in "how old" asks for an age, and is not answered by a number of anything else. */
function asksForMeasure({ text, at }: QueryTerm, { context: { query } }: RankedPart): boolean {
  const { quantities } = query.form;
  const isAsked = query.words.some(
    (word, index) => word === text && query.words[index - 1] === "how",
  );
  return isAsked && quantities.length > 0 && Number.isFinite(at) && quantitiesByAdjective.has(text);
}

/** Whether something in the paragraph of an excerpt measures what is asked for, or names it: "age". */
function isMeasured(part: RankedPart, excerpt: Span, { nearby }: MissingSource): boolean {
  const { quantities } = part.context.query.form;
  const isAsked = ([, measured]: readonly [string, readonly Quantity[]]): boolean =>
    measured.some((one) => quantities.includes(one));
  if ([...quantitiesByNoun].filter(isAsked).some(([noun]) => nearby.has(stem(noun)))) return true;
  return listAround(part, excerpt).some(({ words }) =>
    words.entities.some(({ quantity }) => quantity !== undefined && quantities.includes(quantity)),
  );
}

/** The passages in the paragraphs of an excerpt. */
function listAround({ ranked }: RankedPart, excerpt: Span): readonly RankedPassage[] {
  const paragraphs = new Set(
    ranked.flatMap(({ passage }) => (overlaps(passage, excerpt) ? passage.paragraph : [])),
  );
  return ranked.filter(({ passage }) => paragraphs.has(passage.paragraph));
}

/** A name has no synonyms: "Telegram" is no message, whatever the lexicon says of the word. */
function isSaid(
  term: QueryTerm,
  query: Pick<Query, "text">,
  { nearby, relations }: MissingSource,
): boolean {
  if (nearby.has(term.stem)) return true;
  if (isCapital(term, query) && (term.classes & nounClass.name) === 0) return false;
  for (const synonym of relations.synonymsOf(term)) if (nearby.has(synonym)) return true;
  return false;
}

/** Written with a capital that is not that of a sentence, in a question that is not all in capitals. */
export function isCapital({ typed, at }: QueryTerm, { text }: Pick<Query, "text">): boolean {
  return at > 0 && /^\p{Lu}/u.test(typed) && /(?:^|\s)\p{Ll}/u.test(text);
}

/** How closely the article says a word by a name that it gives to the same person. */
const aliasCloseness = 0.6;

/** "The president" is said where the article names who that is. */
function isAlias(at: number, { context }: RankedPart, excerpt: Span): boolean {
  const { classes = 0 } = context.query.terms[at] ?? {};
  if ((classes & nounClass.person) === 0) return false;
  return context.candidates.some(
    ({ words, paragraph }) =>
      overlaps(words.passage, excerpt) && float64At(paragraph, at) >= aliasCloseness,
  );
}
