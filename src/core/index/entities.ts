// Entities: what in a passage could be an answer: names, places, times, numbers, reasons and the like.
// Found by patterns and by what the lexicon knows of nouns, when the article is prepared; which kind
// a question asks for is decided in query/answer-type.ts.

import { mannerOpeners, reasonOpeners, timeWords } from "../language/english/connectives.ts";
import { reportingVerbs } from "../language/english/reporting-verbs.ts";
import type { Quantity } from "../language/english/units.ts";
import { nounClass } from "../language/lexicon.ts";
import type { Span } from "../text/span.ts";
import { findDates } from "./entities/dates.ts";
import { findDescriptions } from "./entities/descriptions.ts";
import { findNames } from "./entities/names.ts";
import { findQuantities } from "./entities/quantities.ts";
import type { Term } from "./terms.ts";

/** The kinds of answer that can be told apart. */
export type AnswerType =
  | "person"
  | "time"
  | "place"
  | "number"
  | "duration"
  | "reason"
  | "manner"
  | "saying"
  /** What somebody or something is. */
  | "description";

/** A word in its place. */
export interface Token extends Span {
  /** Folded. */
  readonly text: string;
  readonly stem: string;
  readonly capital: boolean;
  /** Whether the lexicon knows it as a noun. */
  readonly isNoun: boolean;
}

/** A stretch of a passage that answers a kind of question. */
export interface Entity extends Span {
  readonly type: AnswerType;
  /**
   * The stems that make it up; a question that has them asks for something else. Of a description, the
   * stems of what is described, which a question must have.
   */
  readonly stems: readonly string[];
  /** How surely it is of its kind: 0..1. */
  readonly strength: number;
  /** What a number or a duration measures. */
  readonly quantity?: Quantity;
}

/** What finding entities needs to know of a word. */
export interface WordKnowledge {
  /** Whether the article writes it with a capital wherever it stands. */
  readonly isName: (word: string) => boolean;
  readonly termOf: (word: string) => Term | undefined;
}

/** A passage's words, and the text that they stand in. */
export interface PassageWords {
  /** The article's text. */
  readonly text: string;
  readonly words: readonly Token[];
  readonly knowledge: WordKnowledge;
}

/**
 * Finds the entities in a passage.
 *
 * @param text - the article's text
 * @param words - the passage's words
 */
export function findEntities(
  text: string,
  within: Span,
  words: readonly Token[],
  knowledge: WordKnowledge,
): readonly Entity[] {
  const passage = { text, words, knowledge };
  return [
    ...findNames(passage),
    ...words.flatMap((word) => classifyNoun(word, knowledge)),
    ...findQuantities(passage),
    ...findDates(passage),
    ...findDescriptions(passage),
    ...patterns.flatMap(([type, strength, pattern]) =>
      Array.from(text.slice(within.start, within.end).matchAll(pattern), ({ index, 0: found }) => {
        const start = within.start + index;
        return { type, start, end: start + found.length, stems: [], strength };
      }),
    ),
  ];
}

function classifyNoun(word: Token, { isName, termOf }: WordKnowledge): readonly Entity[] {
  const classes = termOf(word.text)?.classes ?? 0;
  const isPerson = (classes & nounClass.person) !== 0 && !isName(word.text);
  const isPlace = (classes & nounClass.place) !== 0 && !isName(word.text);
  const { start, end, stem } = word;
  const entity = { start, end, stems: [stem], strength: 0.5 };
  return [
    ...(isPerson ? [{ ...entity, type: "person" } as const] : []),
    ...(isPlace ? [{ ...entity, type: "place" } as const] : []),
  ];
}

/** Turns of phrase, up to the end of the clause where that is the answer. */
const patterns: readonly (readonly [AnswerType, number, RegExp])[] = [
  [
    "place",
    0.7,
    /(?<=\b(?:in|at|from|near|to|of) (?:the )?)\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu,
  ],
  ["time", 0.5, new RegExp(`\\b(?:${timeWords.join("|")})\\b`, "giu")],
  ["reason", 1, new RegExp(`\\b(?:${reasonOpeners.join("|")})\\b[^,;.!?]*`, "giu")],
  ["reason", 0.3, /\b(?:to|for) \p{Ll}+/gu],
  ["manner", 1, new RegExp(`\\b(?:${mannerOpeners.join("|")})\\b[^,;.!?]*`, "gu")],
  ["saying", 1, new RegExp(`["“”‘]|\\b(?:${reportingVerbs.join("|")})\\b`, "giu")],
];
