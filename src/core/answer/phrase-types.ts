// Phrase types: of what kind a phrase is by the entities and nouns in it, and by what its number counts.

import type { AnswerType, Entity, Token } from "../index/entities/entity.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { type Span, overlaps, sliceOf } from "../text/span.ts";
import type { PhraseCandidate } from "./phrase-candidates.ts";
import { type PhraseContext, readYear } from "./phrase-context.ts";

/** The names of what is measured here; all are 0..1. */
export type TypeFeatureName =
  | "typeInside"
  | "rival"
  | "headFits"
  | "headOther"
  | "headKind"
  | "countsHead"
  | "countsOther"
  | "headBefore"
  | "askedYear";

/** Measures of what kind a candidate is. */
export function measureTypes(
  { from, to, start, end }: PhraseCandidate,
  context: PhraseContext,
): Readonly<Record<TypeFeatureName, number>> {
  const { words, text, named, query, askedYear } = context;
  const kind = query.form.answerType;
  const inside = named.filter((entity) => overlaps(entity, { start, end }));
  const head = findHead({ from, to }, words);
  const atHead = head === undefined ? [] : inside.filter((entity) => overlaps(entity, head));
  const counted = listCounted(to, words);
  const counts = Math.max(...counted.map((word) => likenToHead(word, context)), 0);
  const before = words.slice(Math.max(0, from - reachBefore), from);
  return {
    /** How surely something in it, and its head noun, is of the kind that is asked for, and of another. */
    typeInside: findStrongest(inside, (type) => type === kind),
    rival: findStrongest(inside, (type) => type !== kind),
    headFits: findStrongest(atHead, (type) => type === kind),
    headOther: findStrongest(atHead, (type) => type !== kind),
    /** It is said in a word like the noun of "which …". */
    headKind: maxOf(words.slice(from, to), ({ stem }) => context.headRelated.get(stem) ?? 0),
    /** What it counts is what "how many …" asks for, or something else. */
    countsHead: Math.max(counts, likenToHead(words[to - 1], context)),
    countsOther: counted[0]?.isNoun === true && counts < halfLike ? 1 : 0,
    /** "Goals: 12", "led in goals with 12". */
    headBefore: maxOf(before, (word) => likenToHead(word, context)),
    /** It is the first or the last of several years, as is asked. */
    askedYear:
      askedYear !== undefined && readYear(sliceOf(text, { start, end })) === askedYear ? 1 : 0,
  };
}

const halfLike = 0.5;
const reachBefore = 3;

/** The noun before "of", else the last word. */
function findHead(
  { from, to }: Pick<PhraseCandidate, "from" | "to">,
  words: readonly Token[],
): Span | undefined {
  const inside = words.slice(from, to);
  const of = inside.findIndex(({ text }, at) => at > 0 && text === "of");
  return inside[(of < 0 ? inside.length : of) - 1];
}

function findStrongest(entities: readonly Entity[], test: (type: AnswerType) => boolean): number {
  return maxOf(entities, ({ type, strength }) => (test(type) ? strength : 0));
}

/** The words of the noun phrase that goes on behind a number. */
function listCounted(to: number, words: readonly Token[]): readonly Token[] {
  const clause = words[to - 1]?.clause;
  const behind = words.slice(to, to + longestCounted);
  const end = behind.findIndex((word) => isStopWord(word.text) || word.clause !== clause);
  return end < 0 ? behind : behind.slice(0, end);
}

const longestCounted = 4;

function likenToHead(word: Token | undefined, { headStem, headRelated }: PhraseContext): number {
  if (word === undefined || headStem === undefined) return 0;
  return word.stem === headStem ? 1 : (headRelated.get(word.stem) ?? 0);
}

function maxOf<T>(values: readonly T[], rate: (value: T) => number): number {
  return values.reduce((most, value) => Math.max(most, rate(value)), 0);
}
