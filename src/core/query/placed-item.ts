// Placed item: a question that asks for an item of a list by its place and names the list: "what is the first step when I
// park?". No word of it stands in the item; the heading or the lead-in of its list says what it is about. What says no
// more than the place goes on from what was shown, see list-position.ts.

import type { ArticleIndex } from "../index/article-index.ts";
import {
  type ListPosition,
  itemNouns,
  itemNumbers,
  ordinals,
} from "../language/english/ordinals.ts";
import { stem } from "../language/stemmer.ts";
import { isItem, isOfList, listItems, listParagraphs } from "./list-position.ts";
import type { Proximity } from "./proximity.ts";
import type { Query } from "./query.ts";

/** What an item gains that stands at the place that is asked for, if its list is about all that is named. */
const atPlace = 8;

/**
 * Measures what each passage gains as the item that is asked for by its place.
 */
export function measurePlacement(query: Query, { passages, terms }: ArticleIndex): Proximity {
  const placed = readPlace(query.words);
  const topic = query.terms.filter(({ length, text }) => length === 1 && !isOfList(text));
  if (placed === undefined || topic.length === 0) return () => 0;
  return (words) => {
    const { paragraph } = words.passage;
    if (!isItem(words) || (placed.noun !== undefined && paragraph.label === undefined)) return 0;
    const stated = new Set(
      [...words.stated.heading, ...words.stated.context].map((id) => terms[id]?.stem),
    );
    const said = topic.filter((term) => stated.has(term.stem)).length;
    if (said === 0 || (placed.noun !== undefined && !stated.has(stem(placed.noun)))) return 0;
    const isAsked =
      listParagraphs(listItems(passages.indexOf(words), passages)).at(placed.at) === paragraph;
    return isAsked ? (atPlace * said) / topic.length : 0;
  };
}

interface Place {
  /** From the start, from 0, or from the end, from -1. */
  readonly at: number;
  /** What the items are called, unless it is a word for items of any list: "walk" of "the third walk". */
  readonly noun: string | undefined;
}

/** "The first step", "step 3", "the third walk". */
function readPlace(words: readonly string[]): Place | undefined {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next === undefined) return undefined;
    const number = itemNouns.has(word) ? itemNumbers.get(next) : undefined;
    if (number !== undefined) return { at: number - 1, noun: undefined };
    const at = readCounted(ordinals.get(word));
    if (at !== undefined) return { at, noun: itemNouns.has(next) ? undefined : next };
  }
  return undefined;
}

function readCounted(position: ListPosition | undefined): number | undefined {
  return position !== undefined && "at" in position ? position.at : undefined;
}
