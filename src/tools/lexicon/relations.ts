// Relations: which entries of the lexicon stand for which, by the thesaurus, and which are opposites.
// They hold between dictionary forms and both ways: who asks "vessel" about a "ship" asks the same as
// who asks "ship" about a "vessel", so a pair has the greater of its two strengths.

import { isStopWord } from "../../core/language/english/stop-words.ts";
import type { Entry } from "./thesaurus.ts";

/** For each entry of the lexicon, the related ones with their strengths in 0..1. */
export type RelationTable = readonly ReadonlyMap<number, number>[];

/** The words and phrases of a lexicon. */
export interface Forms {
  /** Folded; the position is the number. */
  readonly texts: readonly string[];
  /** For each, the numbers of its dictionary forms. */
  readonly bases: readonly (readonly number[])[];
}

/**
 * Lists the opposites of each entry, in order of their numbers.
 *
 * @param antonymsOf - the opposites of a dictionary form
 */
export function oppose(
  { texts, bases }: Forms,
  antonymsOf: (lemma: string) => readonly string[],
): readonly (readonly number[])[] {
  const ids = new Map(texts.map((text, id) => [text, id]));
  const forms = [...new Set(bases.flat())].filter((id) => !isStopWord(texts[id] ?? ""));
  const isForm = new Set(forms);
  const opposites = texts.map(() => new Set<number>());
  for (const id of forms) {
    for (const antonym of antonymsOf(texts[id] ?? "")) {
      const other = ids.get(antonym);
      if (other === undefined || !isForm.has(other)) continue;
      opposites[id]?.add(other);
      opposites[other]?.add(id);
    }
  }
  return opposites.map((each) => [...each].toSorted((a, b) => a - b));
}

/**
 * Relates the dictionary forms of each headword of a thesaurus to those of its entries.
 *
 * @param opposites - for each entry, those that are never related to it
 */
export function relate(
  { texts, bases }: Forms,
  thesaurus: ReadonlyMap<string, readonly Entry[]>,
  opposites: readonly (readonly number[])[],
): RelationTable {
  const ids = new Map(texts.map((text, id) => [text, id]));
  const table = texts.map(() => new Map<number, number>());
  const findForm = (text: string): number | undefined => {
    const id = ids.get(text);
    if (id === undefined || isStopWord(text)) return undefined;
    // A word that is a dictionary form itself ("left") is meant as such; of several the first is likeliest.
    return bases[id]?.includes(id) ? id : bases[id]?.[0];
  };
  for (const [headword, list] of thesaurus) {
    const from = findForm(headword);
    if (from === undefined) continue;
    for (const { text, strength } of list) {
      const to = findForm(text);
      if (to === undefined || isPart(texts[from] ?? "", texts[to] ?? "")) continue;
      if (opposites[from]?.includes(to)) continue;
      raise(table[from], to, strength);
      raise(table[to], from, strength);
    }
  }
  return table;
}

/** The words of a phrase are compared by themselves. A word is part of itself. */
function isPart(one: string, other: string): boolean {
  return one.split(" ").includes(other) || other.split(" ").includes(one);
}

function raise(relations: Map<number, number> | undefined, to: number, strength: number): void {
  if (strength > (relations?.get(to) ?? 0)) relations?.set(to, strength);
}
