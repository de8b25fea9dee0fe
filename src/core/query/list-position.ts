// List position: which item of a list a question asks for by its place ("and the second one?", "the last step"), or the
// whole of it ("how many are there?"). It says nothing without a list that was just shown, or that stands right below.

import type { Paragraph } from "../article/paragraphs.ts";
import type { IndexedPassage } from "../index/indexed-passage.ts";
import { lightWords } from "../language/english/light-words.ts";
import {
  type ListPosition,
  countPhrase,
  itemNouns,
  itemNumbers,
  ordinals,
} from "../language/english/ordinals.ts";
import { isStopWord } from "../language/english/stop-words.ts";
import { type ShownPassages, findShownPassages } from "./shown-passages.ts";

/**
 * Reads which item a question asks for.
 *
 * @param words - folded, in order
 * @returns undefined when it asks for none, or says anything besides
 */
export function readListPosition(words: readonly string[]): ListPosition | undefined {
  if (!words.every(isOfList)) return undefined;
  const [how, many] = countPhrase;
  if (words.some((word, at) => word === how && words[at + 1] === many)) return { whole: true };
  const ordinal = words.flatMap((word) => ordinals.get(word) ?? [])[0];
  if (ordinal !== undefined) return ordinal;
  const noun = words.findIndex((word) => itemNouns.has(word));
  const number = noun < 0 ? undefined : itemNumbers.get(words[noun + 1] ?? "");
  return number === undefined ? undefined : { at: number - 1 };
}

/** Tells whether a word says no more than a place in a list: "the", "second", "step". */
export function isOfList(word: string): boolean {
  if (ordinals.has(word) || itemNouns.has(word) || itemNumbers.has(word)) return true;
  return isStopWord(word) || lightWords.has(word);
}

/**
 * Finds what of a list is asked for: the passages of the item, or the sentence that leads to the list, which is shown with
 * it. It is the list of the first excerpt that has one, or below the first excerpt; what comes next is of that alone.
 *
 * @param passages - all of the article's
 * @returns empty when there is no such list, or when it has no such item
 */
export function findInList(
  position: ListPosition | undefined,
  shown: ShownPassages,
  passages: readonly IndexedPassage[],
): readonly IndexedPassage[] {
  const [first = []] = shown;
  const last = first.at(-1);
  if (position === undefined || last === undefined) return [];
  const below = passages[passages.indexOf(last) + 1];
  const listBelow = below !== undefined && isItem(below) ? below : undefined;
  const ofFirst = first.find(isItem) ?? listBelow;
  const member = "from" in position ? ofFirst : (ofFirst ?? shown.flat().find(isItem));
  if (member === undefined) return [];
  const list = listItems(passages.indexOf(member), passages);
  if ("whole" in position) return findLeadIn(member, passages) ?? list;
  const items = listParagraphs(list);
  // Of what is no item the list is still to come: -1.
  const item =
    "at" in position
      ? items.at(position.at)
      : items[items.indexOf(last.passage.paragraph) + position.from];
  return list.filter(({ passage }) => passage.paragraph === item);
}

/** The sentence that leads to the list of an item. */
function findLeadIn(
  { passage }: IndexedPassage,
  passages: readonly IndexedPassage[],
): readonly IndexedPassage[] | undefined {
  const leadIn = passage.paragraph.context.find(({ kind }) => kind === "lead-in");
  return leadIn && findShownPassages([leadIn], passages).flat();
}

/** Lists the paragraphs of passages, each once. */
export function listParagraphs(list: readonly IndexedPassage[]): readonly Paragraph[] {
  return [...new Set(list.map(({ passage }) => passage.paragraph))];
}

/**
 * Lists the passages of a list, in order.
 *
 * @param at - the position of one of them among all
 */
export function listItems(
  at: number,
  passages: readonly IndexedPassage[],
): readonly IndexedPassage[] {
  const section = passages[at]?.passage.paragraph.section;
  const isWithin = (words: IndexedPassage | undefined): boolean =>
    words !== undefined && isItem(words) && words.passage.paragraph.section === section;
  let [start, end] = [at, at + 1];
  while (start > at - mostItems && isWithin(passages[start - 1])) start -= 1;
  while (end < at + mostItems && isWithin(passages[end])) end += 1;
  return passages.slice(start, end);
}

/** Nobody counts farther; passages on either side. */
const mostItems = 200;

/** Tells whether a passage is of an item of a list. */
export function isItem({ passage }: IndexedPassage): boolean {
  return passage.paragraph.kind === "item";
}
