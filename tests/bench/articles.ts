// Articles: texts of any length to measure with, the same in every run: words of the lexicon as often
// as Zipf's law has them, in no order. They say nothing; what they are made of is what people's texts are made of.

import type { Lexicon } from "../../src/core/language/lexicon.ts";

/** Writes text that says nothing; the same calls give the same text. */
export interface Writer {
  /** A whole number of a range, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly word: () => string;
  /** Words with a blank between each two, the first with a capital. */
  readonly words: (count: number) => string;
  /** Of 8 to 30 words, some of them names. */
  readonly sentence: () => string;
  /** Of two to five sentences. */
  readonly paragraph: () => string;
}

/** @returns a writer that begins anew */
export function createWriter(lexicon: Lexicon): Writer {
  const random = mulberry32(42);
  const between = (least: number, most: number): number =>
    least + Math.floor(random() * (most - least + 1));
  const word = (): string => {
    const rank = Math.floor(Math.exp(random() * Math.log(lexicon.vectorCount)));
    const text = lexicon.wordAt(rank - 1);
    return random() < shareOfNames ? capitalised(text) : text;
  };
  const words = (count: number): string =>
    capitalised(Array.from({ length: count }, word).join(" "));
  const sentence = (): string => `${words(between(8, 30))}.`;
  const paragraph = (): string => Array.from({ length: between(2, 5) }, sentence).join(" ");
  return { between, word, words, sentence, paragraph };
}

/**
 * Makes an article of another that is longer. The questions to that can be asked of it.
 *
 * @param seed - the text that it starts with
 * @param added - how many paragraphs of two to five sentences are added
 */
export function lengthened(seed: string, added: number, lexicon: Lexicon): string {
  const { paragraph } = createWriter(lexicon);
  return [seed.trimEnd(), ...Array.from({ length: added }, paragraph)].join("\n\n");
}

/** Words with a capital; runs of them are read as names. */
const shareOfNames = 0.08;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Mulberry32 by Tommy Ettinger (public domain): numbers from 0 to 1, all that follow from the seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
