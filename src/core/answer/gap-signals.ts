// Gap signals: what of a question an excerpt lacks. A near miss is on the topic, shares most words, and
// lacks the one that matters: another name, another number, the opposite, no answer of the kind asked for.
// They are values for a model of confidence; none of them decides alone.

import type { QueryTerm } from "../index/terms.ts";
import type { RankedPart } from "../rank/rank.ts";
import { float64At } from "../text/typed-arrays.ts";
import { type Span, overlaps } from "../text/span.ts";
import { findAnswerPhrase } from "./answer-phrases.ts";
import { readPhraseKind } from "./phrase-candidates.ts";
import { isOwnWord } from "./missing-words.ts";
import type { WordRelations } from "./word-relations.ts";

/** The names of the signals. */
export type GapSignal =
  /** The weight of the weightiest term that is said neither here nor around it, of all weights. */
  | "weightiestUnsaid"
  /** The same, here alone. */
  | "weightiestUnsaidHere"
  /** The share of own words that are said in no word, here or around it. */
  | "unsaidShare"
  | "unsaidName"
  | "unsaidNumber"
  | "unsaidHeadNoun"
  /** A phrase is asked for and nothing of its kind is there; else how unlikely the best one is. */
  | "phraseMissing"
  | "phraseDoubt"
  /** A term is said only by its opposite. */
  | "onlyAntonym"
  /** The share of what is said that stands in other sentences than the likeliest. */
  | "scattered";

/** Values by name, each 0..1; a higher one speaks against the excerpt. */
export type GapSignals = Readonly<Record<GapSignal, number>>;

/** What is needed of the article. */
export interface GapSource {
  /** The article's text. */
  readonly text: string;
  /** The stems of all words in the excerpt and around it. */
  readonly nearby: ReadonlySet<string>;
  readonly relations: WordRelations;
}

/** Up to this closeness a term counts as not said. */
const unsaidUpTo = 0.35;

/**
 * Measures what an excerpt lacks.
 *
 * @param part - the question that it is for, with its ranking
 */
export function measureGapSignals(part: RankedPart, excerpt: Span, source: GapSource): GapSignals {
  const { query, weights, candidates } = part.context;
  const inside = candidates.filter(({ words }) => overlaps(words.passage, excerpt));
  const here = (term: number): number =>
    inside.reduce((most, { closeness }) => Math.max(most, float64At(closeness, term)), 0);
  const around = (term: number): number => {
    if (source.nearby.has(query.terms[term]?.stem ?? "")) return 1;
    return inside.reduce((most, { paragraph }) => Math.max(most, float64At(paragraph, term)), 0);
  };
  const weightiest = (said: (term: number) => number): number =>
    weights.reduce((most, weight, term) => Math.max(most, weight * (1 - said(term))), 0);
  const own = query.terms.flatMap((term, at) =>
    isOwnWord(term) ? { term, said: around(at) } : [],
  );
  const unsaid = own.filter(({ said }) => said < unsaidUpTo);
  const head = query.headNoun === undefined ? -1 : query.terms.indexOf(query.headNoun);
  const phrase = findAnswerPhrase(source.text, excerpt, part);
  const isAsked = readPhraseKind(query.form) !== undefined;
  return {
    weightiestUnsaid: weightiest(around),
    weightiestUnsaidHere: weightiest(here),
    unsaidShare: own.length === 0 ? 0 : unsaid.length / own.length,
    unsaidName: Number(own.some(({ term, said }) => said < 1 && isName(term))),
    unsaidNumber: Number(own.some(({ term, said }) => said < 1 && /\d/.test(term.text))),
    unsaidHeadNoun: head < 0 ? 0 : 1 - around(head),
    phraseMissing: Number(isAsked && phrase === undefined),
    phraseDoubt: phrase === undefined ? 0 : 1 - phrase.probability,
    onlyAntonym: Number(unsaid.some(({ term }) => hasAntonym(term, inside, source))),
    scattered: measureScatter(part, inside),
  };
}

type Candidates = RankedPart["context"]["candidates"];

/** A word that no lexicon has, or with a capital inside the question. */
function isName({ typed, at, vector, classes, rarity }: QueryTerm): boolean {
  if (/^\d/.test(typed)) return false;
  return (
    (at > 0 && /^\p{Lu}/u.test(typed)) || (vector === undefined && classes === 0 && rarity > 0.9)
  );
}

function hasAntonym(term: QueryTerm, inside: Candidates, { relations }: GapSource): boolean {
  const antonyms = relations.antonymsOf(term);
  return inside.some(({ words }) => words.stems.some((stem) => antonyms.has(stem)));
}

/** What the likeliest sentence of an excerpt says, of what its sentences say together. */
function measureScatter({ ranked, context: { weights } }: RankedPart, inside: Candidates): number {
  const likeliest = ranked.find(({ words }) => inside.some((one) => one.words === words))?.words;
  const main = inside.find(({ words }) => words === likeliest);
  const sum = (said: (term: number) => number): number =>
    weights.reduce((all, weight, term) => all + weight * said(term), 0);
  const together = sum((term) =>
    inside.reduce((most, { closeness }) => Math.max(most, float64At(closeness, term)), 0),
  );
  if (main === undefined || together === 0) return 0;
  return 1 - sum((term) => float64At(main.closeness, term)) / together;
}
