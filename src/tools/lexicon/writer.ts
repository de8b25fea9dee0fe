// Lexicon writer: lays out the bytes that `parseLexicon` reads. The layout is described at `readParts`.

import {
  emptySlot,
  hashTerm,
  lexiconMagic,
  phraseEdge,
} from "../../core/language/lexicon-layout.ts";
import type { Matrix } from "./vectors.ts";

/** What a lexicon holds of a word or phrase. Entries are named by their positions. */
export interface LexiconEntry {
  /** Folded, of the letters a to z; a phrase has single spaces. */
  readonly text: string;
  readonly bases: readonly number[];
  /** Related dictionary forms with their strengths in 0..1. */
  readonly relations: ReadonlyMap<number, number>;
  readonly antonyms: readonly number[];
  readonly classes: number;
}

/**
 * Writes a lexicon.
 *
 * @param entries - the words by frequency, then the phrases; fewer than 65,535
 * @param vectors - a row for each of the words
 * @throws Error when there are too many entries or one is not of ASCII letters
 */
export function encodeLexicon(entries: readonly LexiconEntry[], vectors: Matrix): Uint8Array {
  const stray = entries.find(({ text }) => !/^[a-z]+(?: [a-z]+)*$/.test(text));
  if (stray !== undefined) throw new Error(`expected letters a to z, got "${stray.text}"`);
  if (entries.length >= emptySlot) throw new Error(`${entries.length} entries are too many`);
  const texts = entries.map(({ text }) => text);
  const letters = texts.map((text) => [...new TextEncoder().encode(text)]);
  const bases = entries.map((entry) => entry.bases);
  const antonyms = entries.map((entry) => entry.antonyms);
  const relations = entries.map((entry) => [...entry.relations].toSorted(([a], [b]) => a - b));
  const slots = fillSlots(texts);
  const related = relations.flat();
  const vectorCount = vectors.rows.length / vectors.width;
  const counts = [entries.length, vectorCount, vectors.width, slots.length];
  const lengths = [letters, bases, relations, antonyms].map((lists) => lists.flat().length);
  return concatenate([
    Uint32Array.of(lexiconMagic, ...counts, ...lengths),
    computeEnds(letters),
    computeEnds(bases),
    computeEnds(relations),
    computeEnds(antonyms),
    Uint32Array.from(entries, ({ classes }) => classes),
    slots,
    Uint16Array.from(bases.flat()),
    Uint16Array.from(related, ([to]) => to),
    Uint16Array.from(antonyms.flat()),
    Uint8Array.from(letters.flat()),
    markEdges(texts, bases),
    Uint8Array.from(related, ([, strength]) => Math.round(strength * 255)),
    quantise(vectors),
  ]);
}

function computeEnds(lists: readonly (readonly unknown[])[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lists, (list) => (end += list.length));
}

/** The next power of two that leaves a third of the slots free, so that runs stay short. */
function fillSlots(texts: readonly string[]): Uint16Array {
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(texts.length * 1.5 + 1))).fill(emptySlot);
  for (const [id, text] of texts.entries()) {
    let slot = hashTerm(text) % slots.length;
    while (slots[slot] !== emptySlot) slot = (slot + 1) % slots.length;
    slots[slot] = id;
  }
  return slots;
}

/** Marks the words that stand first or last in a phrase, and those that are forms of them. */
function markEdges(texts: readonly string[], bases: readonly (readonly number[])[]): Uint8Array {
  const phrases = texts.filter((text) => text.includes(" ")).map((text) => text.split(" "));
  const first = new Set(phrases.map(([word]) => word));
  const last = new Set(phrases.map((words) => words.at(-1)));
  const readEdge = (word: string | undefined): number =>
    (first.has(word) ? phraseEdge.opens : 0) | (last.has(word) ? phraseEdge.closes : 0);
  return Uint8Array.from(texts, (text, id) =>
    (bases[id] ?? []).reduce((edge, base) => edge | readEdge(texts[base]), readEdge(text)),
  );
}

/** Eight bits a number, scaled so that the largest of a vector is 127; its length is restored when read. */
function quantise({ rows, width }: Matrix): Int8Array {
  const bytes = new Int8Array(rows.length);
  for (let start = 0; start < rows.length; start += width) {
    const row = rows.subarray(start, start + width);
    const scale = 127 / Math.max(...row.map(Math.abs), 1e-9);
    row.forEach((value, k) => (bytes[start + k] = Math.round(value * scale)));
  }
  return bytes;
}

function concatenate(
  parts: readonly {
    readonly buffer: ArrayBufferLike;
    readonly byteOffset: number;
    readonly byteLength: number;
  }[],
): Uint8Array {
  const lengths = parts.map(({ byteLength }) => (byteLength + 3) & ~3);
  const all = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const [index, { buffer, byteOffset, byteLength }] of parts.entries()) {
    all.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += lengths[index] ?? 0;
  }
  return all;
}
