// Names: runs of words with capitals, as persons or places. What a name is of is told by its last noun
// ("… Square"), else by its length: two words or more are mostly a person.

import { months, weekdays } from "../../language/english/calendar.ts";
import { titles } from "../../language/english/titles.ts";
import { nounClass } from "../../language/lexicon.ts";
import type { Entity, PassageWords, Token } from "../entities.ts";

/** Words of a name in order, at least one. */
export type Name = readonly Token[];

/**
 * Finds the names in a passage, each once, as persons, and as places where they may be one.
 */
export function findNames(passage: PassageWords): readonly Entity[] {
  return findNameRuns(passage).flatMap((run) => classifyName(run, passage));
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
    const isPart = isRunning && between === "-";
    if (!isPart && !isNameWord(word, knowledge.isName)) continue;
    if (!isRunning || !joinsName(between, before)) runs.push((run = []));
    run.push(word);
  }
  return runs;
}

function isNameWord(word: Token, isName: (word: string) => boolean): boolean {
  if (!word.capital || months.has(word.text) || weekdays.has(word.text)) return false;
  return isName(word.text);
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
  const { termOf } = passage.knowledge;
  const classes = run.map(({ text }) => termOf(text)?.classes ?? 0);
  const last = classes.at(-1) ?? 0;
  const isTitled = run.length > 1 && titles.has(run[0]?.text ?? "");
  const isPlace = !isTitled && (last & nounClass.place) !== 0;
  const span = spanOf(passage.text, run);
  const stems = run.map(({ stem }) => stem);
  const isPerson = isTitled || run.length > 1;
  const person = isPlace ? 0.4 : isPerson ? 1 : 0.8;
  return [
    { ...span, type: "person", stems, strength: person },
    ...(isPlace ? [{ ...span, type: "place", stems, strength: 1 } as const] : []),
  ];
}

/** Where a run of words stands, without a possessive ending. */
export function spanOf(
  text: string,
  run: readonly Token[],
): { readonly start: number; readonly end: number } {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  const ending = /['’]s?$/.exec(text.slice(Math.max(start, end - 2), end))?.[0].length ?? 0;
  return { start, end: end - ending };
}
