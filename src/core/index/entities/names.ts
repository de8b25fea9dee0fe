// Names: runs of words with capitals, as persons or places. What a name is of is told by its last noun
// ("… Square"), else by its length: two words or more are mostly a person.

import { namesOfTimes } from "../../language/english/calendar.ts";
import { nameParticles, titles } from "../../language/english/titles.ts";
import { nounClass } from "../../language/lexicon.ts";
import type { Entity, PassageWords, Token, WordKnowledge } from "./entity.ts";

/** Words of a name in order, at least one. */
export type Name = readonly Token[];

/**
 * Finds the names in a passage, each once, as persons, and as places where they may be one.
 */
export function findNames(passage: PassageWords): readonly Entity[] {
  const runs = findNameRuns(passage);
  return [
    ...runs.flatMap((run) => classifyName(run, passage)),
    ...findPlacesInPlaces(runs, passage),
  ];
}

/** "Lugano, Switzerland": two names of places with a comma between are one. */
function findPlacesInPlaces(runs: readonly Name[], passage: PassageWords): readonly Entity[] {
  return runs.flatMap((run, index): readonly Entity[] => {
    const next = runs[index + 1];
    if (next === undefined || !isPlaceName(next, passage)) return [];
    const [one, other] = [spanName(passage.text, run), spanName(passage.text, next)];
    if (passage.text.slice(one.end, other.start) !== ", ") return [];
    const stems = [...run, ...next].map(({ stem }) => stem);
    return [{ start: one.start, end: other.end, type: "place", stems, strength: 1 }];
  });
}

function isPlaceName(name: Name, { knowledge: { termOf } }: PassageWords): boolean {
  if (name.length > 1 && titles.has(name[0]?.text ?? "")) return false;
  return ((termOf(name.at(-1)?.text ?? "")?.classes ?? 0) & nounClass.place) !== 0;
}

/**
 * Finds runs of words that are part of one name. Words of days and months are none.
 */
export function findNameRuns({ text, words, knowledge }: PassageWords): readonly Name[] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const between = before === undefined ? "" : text.slice(before.end, word.start);
    const isRunning = run.length > 0 && run.at(-1) === before && !endsName(text, before);
    // A common noun with a capital belongs to the name that it ends: "Comprehensive Partnership Treaty".
    const isPart = isRunning && (between === "-" || (between === " " && endsLikeName(word)));
    const isLink = isRunning && between === " " && nameParticles.has(word.text);
    if (isLink && isNameWord(words[index + 1], knowledge)) {
      run.push(word);
      continue;
    }
    const opens = index === 0 && isCommonWord(word, knowledge);
    if (opens || (!isPart && !isNameWord(word, knowledge))) continue;
    if (!isRunning || !joinsName(between, before)) runs.push((run = []));
    run.push(word);
  }
  return runs;
}

function isNameWord(word: Token | undefined, { isName }: WordKnowledge): boolean {
  if (word === undefined || !word.capital) return false;
  return !namesOfTimes.has(word.text) && isName(word.text);
}

/** "However" and "Currently" have their capital from the start of the sentence. */
function isCommonWord({ text }: Token, { termOf }: WordKnowledge): boolean {
  const term = termOf(text);
  return term !== undefined && term.classes === 0 && term.rarity < commonBelow;
}

/** Of {@link Term.rarity}: some three thousand words are commoner. */
const commonBelow = 0.6;

function endsLikeName({ capital, isNoun }: Token): boolean {
  return capital && isNoun;
}

/** A possessive ends a name: "Putin’s Kremlin" is two. */
function endsName(text: string, word: Token | undefined): boolean {
  return word !== undefined && possessive.test(text.slice(word.start, word.end));
}

/** A full stop belongs to a name behind a title or an initial only. */
function joinsName(between: string, before: Token | undefined): boolean {
  if (/^[ -]$/.test(between) || /^\s$/.test(between)) return true;
  return /^\.\s$/.test(between) && (before?.text.length ?? 9) <= 3;
}

const possessive = /['’]s?$/;

function classifyName(run: Name, passage: PassageWords): readonly Entity[] {
  const isPlace = isPlaceName(run, passage);
  const span = spanName(passage.text, run);
  const stems = run.map(({ stem }) => stem);
  const person = isPlace ? 0.4 : gradePerson(run, passage);
  return [
    { ...span, type: "person", stems, strength: person },
    ...(isPlace ? [{ ...span, type: "place", stems, strength: 1 } as const] : []),
  ];
}

/** A name that ends in a common noun of no person is one of a thing: "… Treaty". */
function gradePerson(run: Name, { knowledge: { isName, termOf } }: PassageWords): number {
  const last = run.at(-1)?.text ?? "";
  const isPerson = ((termOf(last)?.classes ?? 0) & nounClass.person) !== 0;
  if (run.length > 1 && !isName(last) && !isPerson) return 0.3;
  return run.length > 1 ? 1 : 0.8;
}

/** Where a run of words stands, without a possessive ending. */
export function spanName(
  text: string,
  run: readonly Token[],
): { readonly start: number; readonly end: number } {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  const ending = possessive.exec(text.slice(Math.max(start, end - 2), end))?.[0].length ?? 0;
  return { start, end: end - ending };
}
