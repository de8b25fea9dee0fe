// Ordinals: English words that name an item of a list by its place.

import { parseWords } from "../word-lists.ts";
import { countingWords } from "./numbers.ts";

const counted = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** What of a list is asked for. */
export type ListPosition =
  /** The whole of it: how many items it has. */
  | { readonly whole: true }
  /** Counted from its start, from 0, or from its end, from -1. */
  | { readonly at: number }
  /** Counted from what was read last: 1 is the next one. */
  | { readonly from: number };

/** Where in a list each word points to. */
export const ordinals: ReadonlyMap<string, ListPosition> = new Map<string, ListPosition>([
  ...counted.map((word, at) => [word, { at }] as const),
  ...["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th"].map(
    (word, at) => [word, { at }] as const,
  ),
  ["last", { at: -1 }],
  ["final", { at: -1 }],
  ["next", { from: 1 }],
  ["following", { from: 1 }],
  ["previous", { from: -1 }],
]);

/** What asks how many items a list has: "how many are there?". */
export const countPhrase: readonly [string, string] = ["how", "many"];

/** What the items of a list are called: "step", "the third point". */
export const itemNouns: ReadonlySet<string> = parseWords(
  "step item point entry option rule tip number one stage bullet",
);

/** Numbers behind such a noun: "step 3". */
export const itemNumbers: ReadonlyMap<string, number> = new Map(
  countingWords.flatMap((word, number): readonly (readonly [string, number])[] =>
    number === 0
      ? []
      : [
          [word, number],
          [String(number), number],
        ],
  ),
);
