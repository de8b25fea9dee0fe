// Mentions: what in a passage could be an answer: names, places, times, numbers, reasons and the like.
// Found by patterns and by what the lexicon knows of nouns, when the article is prepared; which kind
// a question asks for is decided in expectation.ts.

import { months, weekdays } from "../language/english/calendar.ts";
import { mannerOpeners, reasonOpeners, timeWords } from "../language/english/connectives.ts";
import { numberWords } from "../language/english/numbers.ts";
import { reportingVerbs } from "../language/english/reporting-verbs.ts";
import { timeUnits } from "../language/english/units.ts";
import { nounClass } from "../language/lexicon.ts";
import type { Span } from "../text/span.ts";
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
  | "saying";

/** A word in its place. */
export interface Token extends Span {
  /** Folded. */
  readonly text: string;
  readonly stem: string;
  readonly capital: boolean;
}

/** A stretch of a passage that answers a kind of question. */
export interface Entity extends Span {
  readonly type: AnswerType;
  /** The stems that make it up; a question that has them asks for something else. */
  readonly stems: readonly string[];
  /** How surely it is of its kind: 0..1. */
  readonly strength: number;
}

/** What finding entities needs to know of a word. */
export interface WordKnowledge {
  /** Whether the article writes it with a capital wherever it stands. */
  readonly isName: (word: string) => boolean;
  readonly termOf: (word: string) => Term | undefined;
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
  return [
    ...findNames(words, knowledge),
    ...words.flatMap((word) => [...classifyNoun(word, knowledge), ...classifyNumber(word)]),
    ...findDates(words),
    ...findDurations(words),
    ...patterns.flatMap(([type, strength, pattern]) =>
      Array.from(text.slice(within.start, within.end).matchAll(pattern), ({ index, 0: found }) => {
        const start = within.start + index;
        return { type, start, end: start + found.length, stems: [], strength };
      }),
    ),
  ];
}

/** Runs of names but those of days: two or more are mostly a person, one is as often something else. */
function findNames(words: readonly Token[], { isName }: WordKnowledge): readonly Entity[] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const [index, word] of words.entries()) {
    if (!word.capital || !isName(word.text) || isCalendar(word)) continue;
    if (run.at(-1) !== words[index - 1] || run.length === 0) runs.push((run = []));
    run.push(word);
  }
  return runs.map((name) => createEntity("person", name, name.length > 1 ? 1 : lesser));
}

/** Strength of what is often, but not mostly, of its kind. */
const lesser = 0.8;

function classifyNoun(word: Token, { isName, termOf }: WordKnowledge): readonly Entity[] {
  const classes = termOf(word.text)?.classes ?? 0;
  const isPerson = (classes & nounClass.person) !== 0 && !isName(word.text);
  const isPlace = (classes & nounClass.place) !== 0;
  return [
    ...(isPerson ? [createEntity("person", [word], 0.5)] : []),
    ...(isPlace ? [createEntity("place", [word], isName(word.text) ? 1 : 0.5)] : []),
  ];
}

function classifyNumber(word: Token): readonly Entity[] {
  if (/^\d/.test(word.text)) return [createEntity("number", [word], 1)];
  return numberWords.has(word.text) ? [createEntity("number", [word], lesser)] : [];
}

/** A month, a year or a day of the week, with the numbers and names of the calendar around it. */
function findDates(words: readonly Token[]): readonly Entity[] {
  const runs: Token[][] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const isDay = /^\d{1,2}(?:st|nd|rd|th)?$/.test(word.text);
    const touchesMonth = isMonth(before) || isMonth(words[index + 1]);
    if (!year.test(word.text) && !isCalendar(word) && !(isDay && touchesMonth)) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === before) run.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => createEntity("time", run, 1));
}

function isCalendar({ text, capital }: Token): boolean {
  return capital && (months.has(text) || weekdays.has(text));
}

function isMonth(word: Token | undefined): boolean {
  return word !== undefined && word.capital && months.has(word.text);
}

/** A unit of time, with the number before it if there is one, and a half after it. */
function findDurations(words: readonly Token[]): readonly Entity[] {
  return words.flatMap((word, index) => {
    if (!timeUnits.has(word.text)) return [];
    const number = words
      .slice(Math.max(0, index - 2), index)
      .find(({ text }) => /^(?:\d|an?$)/.test(text) || numberWords.has(text));
    if (number === undefined) return [createEntity("duration", [word], 0.4)];
    const [and, a, half] = words.slice(index + 1, index + 4);
    const hasHalf = and?.text === "and" && a?.text === "a" && half?.text === "half";
    const last = hasHalf && half !== undefined ? half : word;
    return [{ ...createEntity("duration", [number, last], 1), stems: [number.stem] }];
  });
}

function createEntity(type: AnswerType, words: readonly Token[], strength: number): Entity {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  return { type, start, end, stems: words.map(({ stem }) => stem), strength };
}

const year = /^(?:1\d{3}|20\d{2})s?$/;

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
