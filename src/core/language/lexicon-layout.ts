// The layout of the lexicon's bytes, for the one who reads them and the one who writes them.
// One buffer with a view for each part: what is laid over it takes no time and no memory of its own.

/** Thrown when bytes are no lexicon of the expected version. */
export class LexiconError extends Error {
  override readonly name = "LexiconError";
}

/** The first number of the asset: "PQL" and the version of the layout. */
export const lexiconMagic = 0x50514c02;

/** Marks an empty slot of the hash table. */
export const emptySlot = 0xffff;

/** Bits that tell where a word may stand in a phrase. */
export const phraseEdge: Readonly<Record<"opens" | "closes", number>> = { opens: 1, closes: 2 };

/** A view for each part of the bytes; see {@link readParts}. */
export interface Parts {
  readonly size: number;
  readonly vectorCount: number;
  readonly width: number;
  readonly letterEnds: Uint32Array;
  readonly baseEnds: Uint32Array;
  readonly relationEnds: Uint32Array;
  readonly antonymEnds: Uint32Array;
  readonly classes: Uint32Array;
  readonly slots: Uint16Array;
  readonly bases: Uint16Array;
  readonly related: Uint16Array;
  readonly antonyms: Uint16Array;
  readonly letters: Uint8Array;
  readonly edges: Uint8Array;
  readonly strengths: Uint8Array;
  readonly vectors: Int8Array;
}

/**
 * Lays views over the bytes of a lexicon.
 *
 * Layout, little-endian, each part aligned to 4 bytes. Header of u32: magic, entries, words with a
 * vector, width, slots, letters, bases, relations, antonyms. Then, as ends of a list an entry (u32):
 * letters, bases, relations, antonyms. Then classes (u32 an entry); slots of the hash table (u16, a
 * power of two, open addressing with linear probing); bases, related words, antonyms (u16);
 * letters (ASCII); phrase edges (u8 an entry); strengths (u8); vectors (i8).
 *
 * @param bytes - the whole asset, at a multiple of 4 in its memory
 * @throws {@link LexiconError} when the bytes are something else or are cut
 */
export function readParts({ buffer, byteOffset, length }: Uint8Array): Parts {
  if (length < headerLength) throw new LexiconError(`expected a lexicon, got ${length} bytes`);
  const header = new Uint32Array(buffer, byteOffset, headerLength / 4);
  if (header[0] !== lexiconMagic) {
    throw new LexiconError(`expected a lexicon of version ${lexiconMagic & 0xff}, got other bytes`);
  }
  const [, size = 0, vectorCount = 0, width = 0, slotCount = 0, letterCount = 0] = header;
  const [baseCount = 0, relationCount = 0, antonymCount = 0] = header.subarray(6);
  const expected =
    headerLength +
    20 * size +
    padLength(2 * slotCount) +
    padLength(2 * baseCount) +
    padLength(2 * relationCount) +
    padLength(2 * antonymCount) +
    padLength(letterCount) +
    padLength(size) +
    padLength(relationCount) +
    padLength(vectorCount * width);
  if (length !== expected) {
    throw new LexiconError(`expected a lexicon of ${expected} bytes, got ${length}`);
  }
  let next = byteOffset + headerLength;
  const place = (bytes: number): number => {
    next += padLength(bytes);
    return next - padLength(bytes);
  };
  const viewUint32 = (count: number): Uint32Array =>
    new Uint32Array(buffer, place(4 * count), count);
  const viewUint16 = (count: number): Uint16Array =>
    new Uint16Array(buffer, place(2 * count), count);
  const viewUint8 = (count: number): Uint8Array => new Uint8Array(buffer, place(count), count);
  // In the order of the layout: each view starts where the one before it ends.
  return {
    size,
    vectorCount,
    width,
    letterEnds: viewUint32(size),
    baseEnds: viewUint32(size),
    relationEnds: viewUint32(size),
    antonymEnds: viewUint32(size),
    classes: viewUint32(size),
    slots: viewUint16(slotCount),
    bases: viewUint16(baseCount),
    related: viewUint16(relationCount),
    antonyms: viewUint16(antonymCount),
    letters: viewUint8(letterCount),
    edges: viewUint8(size),
    strengths: viewUint8(relationCount),
    vectors: new Int8Array(buffer, place(vectorCount * width), vectorCount * width),
  };
}

/**
 * Hashes a term for the table of slots: FNV-1a over its UTF-16 units, folded so that the low bits
 * depend on all of them (http://www.isthe.com/chongo/tech/comp/fnv/).
 *
 * @returns an integer of 32 bits, not negative
 */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) {
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

const headerLength = 36;

function padLength(bytes: number): number {
  return (bytes + 3) & ~3;
}
