// Articles: texts of any length to measure with, the same in every run.
// The project's article stands first, so that its questions can be asked of each; the paragraphs
// after it are generated: words of the lexicon as often as Zipf's law has them, in no order.

import type { Lexicon } from "../../src/core/language/lexicon.ts";

/**
 * Makes an article.
 *
 * @param seed - the text that it starts with
 * @param added - how many paragraphs of two to five sentences are added
 */
export function lengthened(seed: string, added: number, lexicon: Lexicon): string {
  const random = mulberry32(42);
  const between = (least: number, most: number): number =>
    least + Math.floor(random() * (most - least + 1));
  const word = (): string => {
    const rank = Math.floor(Math.exp(random() * Math.log(lexicon.vectorCount)));
    const text = lexicon.wordAt(rank - 1);
    return random() < shareOfNames ? capitalised(text) : text;
  };
  const sentence = (): string =>
    `${capitalised(Array.from({ length: between(8, 30) }, word).join(" "))}.`;
  const paragraph = (): string => Array.from({ length: between(2, 5) }, sentence).join(" ");
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
