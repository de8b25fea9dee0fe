// Entities: what in a passage could be an answer: names, places, times, numbers, reasons and the like.
// Found by patterns and by what the lexicon knows of nouns, when the article is prepared; which kind
// a question asks for is decided in query/answer-type.ts.

import {
  mannerOpeners,
  placeOpeners,
  purposeOpeners,
  reasonOpeners,
  timeWords,
} from "../language/english/connectives.ts";
import { reportingVerbs } from "../language/english/reporting-verbs.ts";
import { nounClass } from "../language/lexicon.ts";
import type { Span } from "../text/span.ts";
import { findDates } from "./entities/dates.ts";
import { findDescriptions } from "./entities/descriptions.ts";
import { findNames } from "./entities/names.ts";
import type { AnswerType, Entity, PassageWords, Token, WordKnowledge } from "./entities/entity.ts";
import { findQuantities } from "./entities/quantities.ts";

/**
 * Finds the entities in a passage.
 *
 * @param within - where the passage stands
 */
export function findEntities(passage: PassageWords, within: Span): readonly Entity[] {
  const { text, words, knowledge } = passage;
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
    new RegExp(
      `(?<=\\b(?:${placeOpeners.join("|")}) (?:the )?)\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*`,
      "gu",
    ),
  ],
  ["time", 0.5, new RegExp(`\\b(?:${timeWords.join("|")})\\b`, "giu")],
  ["reason", 1, new RegExp(`\\b(?:${reasonOpeners.join("|")})\\b[^,;.!?]*`, "giu")],
  ["reason", 0.3, new RegExp(`\\b(?:${purposeOpeners.join("|")}) \\p{Ll}+`, "gu")],
  ["manner", 1, new RegExp(`\\b(?:${mannerOpeners.join("|")})\\b[^,;.!?]*`, "gu")],
  ["saying", 1, new RegExp(`["“”‘]|\\b(?:${reportingVerbs.join("|")})\\b`, "giu")],
];
