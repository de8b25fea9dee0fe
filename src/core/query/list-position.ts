// List position: which item of a list a question asks for by its place: "and the second one?", "the last step".
// It says nothing without a list that was just shown, or that stands right below what was.

import type { Paragraph } from "../article/paragraphs.ts";
import type { IndexedPassage } from "../index/indexed-passage.ts";
import { lightWords } from "../language/english/light-words.ts";
import {
  type ListPosition,
  itemNouns,
  itemNumbers,
  ordinals,
} from "../language/english/ordinals.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import type { ShownPassages } from "./shown-passages.ts";

/**
 * Reads which item a question asks for.
 *
 * @param words - folded, in order
 * @returns undefined when it asks for none, or says anything besides
 */
export function readListPosition(words: readonly string[]): ListPosition | undefined {
  if (!words.every(isOfList)) return undefined;
  const ordinal = words.flatMap((word) => ordinals.get(word) ?? [])[0];
  if (ordinal !== undefined) return ordinal;
  const noun = words.findIndex((word) => itemNouns.has(word));
  const number = noun < 0 ? undefined : itemNumbers.get(words[noun + 1] ?? "");
  return number === undefined ? undefined : { at: number - 1 };
}

function isOfList(word: string): boolean {
  if (ordinals.has(word) || itemNouns.has(word) || itemNumbers.has(word)) return true;
  return isStopWord(word) || lightWords.has(word);
}

/**
 * Finds the item that is asked for.
 *
 * @param passages - all of the article's
 * @returns undefined when no list is shown or stands right below, or when it has no such item
 */
export function findInList(
  position: ListPosition | undefined,
  [shown = []]: ShownPassages,
  passages: readonly IndexedPassage[],
): Paragraph | undefined {
  const last = shown.at(-1);
  if (position === undefined || last === undefined) return undefined;
  const below = passages[passages.indexOf(last) + 1];
  const at = shown.find(isItem) ?? (below !== undefined && isItem(below) ? below : undefined);
  if (at === undefined) return undefined;
  const items = listItems(passages.indexOf(at), passages);
  if ("at" in position) return items.at(position.at);
  // Of what is no item the list is still to come: -1.
  return items[items.indexOf(last.passage.paragraph) + position.from];
}

/** The items of the list that holds a passage, in order. */
function listItems(at: number, passages: readonly IndexedPassage[]): readonly Paragraph[] {
  const section = passages[at]?.passage.paragraph.section;
  const isWithin = (words: IndexedPassage | undefined): boolean =>
    words !== undefined && isItem(words) && words.passage.paragraph.section === section;
  let [start, end] = [at, at + 1];
  while (start > at - mostItems && isWithin(passages[start - 1])) start -= 1;
  while (end < at + mostItems && isWithin(passages[end])) end += 1;
  return [...new Set(passages.slice(start, end).map(({ passage }) => passage.paragraph))];
}

/** Nobody counts farther; passages on either side. */
const mostItems = 200;

function isItem({ passage }: IndexedPassage): boolean {
  return passage.paragraph.kind === "item";
}
