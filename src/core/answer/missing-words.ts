// Missing words: what of a question an excerpt does not speak of, so that a reader sees at a glance why it
// may not be the answer. Only what is surely true is told: a content word, spelled as the asker did,
// that stands neither in the excerpt nor around it, nor is said there in another word.

import type { QueryTerm } from "../index/terms.ts";
import { isForeignGreeting } from "../language/english/courtesies.ts";
import { lightWords } from "../language/english/light-words.ts";
import { measureWords } from "../language/english/question-words.ts";
import { nounClass } from "../language/lexicon.ts";
import { foldTerm } from "../language/tokens.ts";
import type { RankedPart } from "../rank/rank.ts";
import { float64At } from "../text/typed-arrays.ts";
import { type Span, overlaps } from "../text/span.ts";
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
 * Finds the words of a question that neither an excerpt nor what stands around it speaks of.
 *
 * @returns the words as the asker wrote them, the most telling first, at most three
 */
export function findMissingWords(
  part: RankedPart,
  excerpt: Span,
  source: MissingSource,
): readonly string[] {
  const { query, weights } = part.context;
  return query.terms
    .map((term, at) => ({ term, at, weight: float64At(weights, at) }))
    .filter(
      ({ term, at }) =>
        isTelling(term, part) &&
        !isSaid(term, source) &&
        !(isPerson(term) && isNamed(at, part, excerpt)),
    )
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostNamed)
    .map(({ term }) => term.typed);
}

/**
 * Tells whether a term is a word of the asker's own that says what is asked, as it was typed.
 */
export function isOwnWord({ text, typed, length, share, rarity, at }: QueryTerm): boolean {
  if (length > 1 || share < leastShare || rarity < leastRarity || !Number.isFinite(at))
    return false;
  if (text.length < 2 || lightWords.has(text) || isForeignGreeting(text)) return false;
  // A word that was mended may stand there as it was typed, or be another one.
  return bareTerm(typed) === text;
}

/** What counts less is courtesy, or of another question. */
const leastShare = 0.4;
/** The hundred commonest words tell nothing. */
const leastRarity = 0.3;

function bareTerm(typed: string): string {
  return foldTerm(typed).replace(/'(?:s|d|re|ll|ve|m)$/, "");
}

/** "Year" in "which year" and "tall" in "how tall" are answered by a number alone. */
function isTelling(term: QueryTerm, { context: { query } }: RankedPart): boolean {
  if (!isOwnWord(term)) return false;
  const isHead = term === query.headNoun && query.form.answerType !== undefined;
  return !isHead && !measureWords.has(term.text);
}

function isSaid(term: QueryTerm, { nearby, relations }: MissingSource): boolean {
  if (nearby.has(term.stem)) return true;
  for (const synonym of relations.synonymsOf(term)) if (nearby.has(synonym)) return true;
  return false;
}

/** How closely the article says a word by a name that it gives to the same person. */
const aliasCloseness = 0.6;

function isPerson({ classes }: QueryTerm): boolean {
  return (classes & nounClass.person) !== 0;
}

/** "The president" is said where the article names who that is. */
function isNamed(at: number, { context: { candidates } }: RankedPart, excerpt: Span): boolean {
  return candidates.some(
    ({ words, paragraph }) =>
      overlaps(words.passage, excerpt) && float64At(paragraph, at) >= aliasCloseness,
  );
}
