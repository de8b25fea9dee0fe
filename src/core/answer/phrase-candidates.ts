// Phrase candidates: the stretches of a passage that may be the answer itself: entities of the kind that
// is asked for, and runs of words around a noun where a thing or a person is.

import type { AnswerType, Entity, Token } from "../index/entities/entity.ts";
import type { IndexedPassage } from "../index/indexed-passage.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { type QuestionForm, isOfType, matchEntity } from "../query/answer-type.ts";
import { type Span, contains, overlaps } from "../text/span.ts";

/** The kinds of phrase that are told apart, each with weights of its own. */
export type PhraseKind = Exclude<AnswerType, "manner" | "saying"> | "thing";

/** A stretch that may be the answer. */
export interface PhraseCandidate extends Span {
  /** How surely it is of the kind that is asked for: 0..1. */
  readonly strength: number;
  /** Positions of its first word and of the one behind its last in the passage's words. */
  readonly from: number;
  readonly to: number;
}

/**
 * Tells what kind of phrase answers a question.
 *
 * @returns undefined when no phrase does: it asks how, or is no question
 */
export function readPhraseKind({ answerType, asksForThing }: QuestionForm): PhraseKind | undefined {
  if (answerType === undefined) return asksForThing ? "thing" : undefined;
  return answerType === "manner" || answerType === "saying" ? undefined : answerType;
}

/**
 * Finds the candidates in a passage.
 *
 * @param text - the article's text
 * @param known - the stems of the question
 * @returns the candidates in order; of several with the same words, and of one within another, the surest
 */
export function findPhraseCandidates(
  text: string,
  passage: IndexedPassage,
  form: QuestionForm,
  known: ReadonlySet<string>,
): readonly PhraseCandidate[] {
  const kind = readPhraseKind(form);
  if (kind === undefined) return [];
  const { entities, nouns, quotations } = readStretches(text, passage);
  const asked = { known, quantities: form.quantities };
  const rated = entities.flatMap(({ entity, place }): readonly PhraseCandidate[] => {
    const strength = isBareWord(text, entity, form) ? 0 : rateEntity(entity, kind, asked);
    const { start, end, from, to } = place;
    return strength < leastStrength ? [] : [{ start, end, strength, from, to }];
  });
  const isThing = kind === "thing";
  const candidates = [
    ...rated,
    ...(withNouns.has(kind) ? (isThing ? nouns.all : nouns.unmeasured) : []),
    ...(isThing ? quotations : []),
  ];
  const best = new Map<number, PhraseCandidate>();
  for (const candidate of candidates) {
    const { from, to, strength } = candidate;
    const key = from * (passage.words.length + 1) + to;
    if (from < to && strength > (best.get(key)?.strength ?? 0)) best.set(key, candidate);
  }
  const found = [...best.values()].toSorted((a, b) => a.from - b.from || a.to - b.to);
  return found.filter((one) => !found.some((other) => isPartOf(one, other)));
}

/** Whether one is only a part of what is surer: "minutes" of "twenty minutes". */
function isPartOf(one: PhraseCandidate, other: PhraseCandidate): boolean {
  return other.strength > one.strength && other.from <= one.from && one.to <= other.to;
}

/** Kinds whose answers are often no entity. */
const withNouns: ReadonlySet<PhraseKind> = new Set<PhraseKind>(["person", "place", "thing"]);
/** Types whose entities are neither a person nor a place. */
const measured: ReadonlySet<AnswerType> = new Set<AnswerType>(["time", "number", "duration"]);
const nounStrength = 0.2;
const quotationStrength = 0.5;

/** How well entities of each type answer a kind of question: "when" is also told by "for two years". */
const strengths: Readonly<Record<PhraseKind, Partial<Record<AnswerType, number>>>> = {
  person: { person: 1, place: 0.3 },
  time: { time: 1, duration: 0.5 },
  place: { place: 1, person: 0.4 },
  number: { number: 1 },
  duration: { duration: 1, time: 0.4 },
  reason: { reason: 1 },
  description: { description: 1 },
  thing: { person: 0.6, place: 0.5, number: 0.3, time: 0.3 },
};

/** "One" and "two" of no unit are not how tall or how old something is. */
function isBareWord(
  text: string,
  { start, end, type, quantity = "count" }: Entity,
  { quantities }: QuestionForm,
): boolean {
  const isBare = quantity === "count" && quantities.length > 0 && !quantities.includes("count");
  return type === "number" && isBare && !/\d/.test(text.slice(start, end));
}

/** What a question asks for. */
interface Asked extends Pick<QuestionForm, "quantities"> {
  /** Its stems. */
  readonly known: ReadonlySet<string>;
}

function rateEntity(entity: Entity, kind: PhraseKind, { known, quantities }: Asked): number {
  const isLength = kind === "duration" && isOfType(entity, kind, quantities);
  const share = isLength ? 1 : (strengths[kind][entity.type] ?? 0);
  const asked = entity.type === "number" ? quantities : [];
  // A bare number may be meant in any unit, and mostly counts something else.
  const isBare = asked.length > 0 && !asked.includes(entity.quantity ?? "count");
  return share * matchEntity(entity, known, asked) * (isBare ? bareShare : 1);
}

const leastStrength = 0.1;
const bareShare = 0.2;

/** Where a stretch stands. */
type Place = Omit<PhraseCandidate, "strength">;

/** What of a passage may be a candidate, whatever is asked. */
interface Stretches {
  readonly entities: readonly { readonly entity: Entity; readonly place: Place }[];
  /** Runs of words around a noun; those without what lies within a time, a number or a duration. */
  readonly nouns: Readonly<Record<"all" | "unmeasured", readonly PhraseCandidate[]>>;
  readonly quotations: readonly PhraseCandidate[];
}

/** Of each passage that was asked about. */
const knownStretches = new WeakMap<IndexedPassage, Stretches>();

function readStretches(text: string, passage: IndexedPassage): Stretches {
  const known = knownStretches.get(passage);
  if (known !== undefined) return known;
  const { words, entities } = passage;
  const rate = (spans: readonly Span[], strength: number): readonly PhraseCandidate[] =>
    spans.map((span) => {
      const { start, end, from, to } = locate(span, words);
      return { start, end, strength, from, to };
    });
  const others = entities.filter(({ type }) => measured.has(type));
  const all = rate(findNounPhrases(text, words), nounStrength);
  const stretches = {
    entities: entities.map((entity) => ({ entity, place: locate(entity, words) })),
    nouns: {
      all,
      unmeasured: all.filter((phrase) => !others.some((entity) => contains(entity, phrase))),
    },
    quotations: rate(findQuotations(text, passage.passage), quotationStrength),
  };
  knownStretches.set(passage, stretches);
  return stretches;
}

/** Runs of content words that end in a noun, also over "of the"; no sign stands between their words. */
function findNounPhrases(text: string, words: readonly Token[]): readonly Span[] {
  const phrases: Span[] = [];
  let from: number | undefined;
  let last = -1;
  const close = (): void => {
    const [first, end] = [words[from ?? -1], words[last]];
    if (first !== undefined && end !== undefined)
      phrases.push({ start: first.start, end: end.end });
    from = undefined;
    last = -1;
  };
  for (const [index, word] of words.entries()) {
    const between = text.slice(words[index - 1]?.end ?? word.start, word.start);
    if (from !== undefined && !/^[ \n-]?$/.test(between)) close();
    if (isStopWord(word.text)) {
      const isLink = last === index - 1 && word.text === "of";
      const isThe = word.text === "the" && words[index - 1]?.text === "of";
      if (!isLink && !isThe) close();
      continue;
    }
    // What follows a name in small letters is mostly what it does: "Malmo won three games".
    const isBehindName = from !== undefined && words[index - 1]?.capital === true && !word.capital;
    const isLong = from !== undefined && index - from >= longestPhrase;
    if (isLong || (isBehindName && between !== "-")) close();
    if (from === undefined && !word.capital && /(?:ed|ing)$/.test(word.text)) continue;
    from ??= index;
    if (word.isNoun || word.capital || /^\d/.test(word.text)) last = index;
  }
  close();
  return phrases;
}

/** Words; longer runs are sentences without function words. */
const longestPhrase = 8;

/** What stands between quotation marks within the passage. */
function findQuotations(text: string, { start, end }: Span): readonly Span[] {
  return Array.from(
    text.slice(start, end).matchAll(/[“"]([^“”"]+)[”"]/g),
    ({ index, 1: quoted = "" }) => {
      const from = start + index + 1;
      return { start: from, end: from + quoted.length };
    },
  );
}

function locate(span: Span, words: readonly Token[]): Place {
  const from = words.findIndex((word) => overlaps(word, span) || contains(span, word));
  const after = words.findIndex((word, at) => at > from && !overlaps(word, span));
  const to = from < 0 ? from : after < 0 ? words.length : after;
  return { start: span.start, end: span.end, from, to };
}
