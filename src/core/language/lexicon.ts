// Lexicon: what is known of English words before any article is read: how common they are, a
// vector for each, which words WordNet relates, what class of thing a noun names.
// Reads the bytes that `npm run lexicon` writes. A value: no file is opened here.

/** Knowledge of words. Each has a number; words come by frequency, then phrases ("fire brigade") by alphabet. */
export interface Lexicon {
  /** The folded words and phrases; the position is the number. */
  readonly words: readonly string[];
  /** How many have a vector; the phrases, which follow, have none. */
  readonly vectorCount: number;
  /** Length of a vector. */
  readonly width: number;
  /** Whether a phrase starts with this word or a dictionary form of it. */
  readonly opensPhrase: (word: string) => boolean;
  /** Whether a phrase ends with this word or a dictionary form of it. */
  readonly closesPhrase: (word: string) => boolean;
  /** The number of a word or phrase, or undefined when the lexicon does not have it. */
  readonly idOf: (term: string) => number | undefined;
  /** The word's vector, of length 1; undefined for a phrase. */
  readonly vectorOf: (id: number) => Float32Array | undefined;
  /** The numbers of the dictionary forms of a word ("talks": talk), itself included if it is one. */
  readonly basesOf: (id: number) => Uint16Array;
  /** Words related to a dictionary form, each with its strength in 1..255. */
  readonly relationsOf: (base: number) => Relations;
  /** Bits of the WordNet classes of the noun; see {@link nounClass}. */
  readonly classesOf: (id: number) => number;
}

/** Two lists of the same length. */
export interface Relations {
  readonly words: Uint16Array;
  readonly strengths: Uint8Array;
}

/** The bits of WordNet's noun classes that answers are asked by (lexnames 3 to 28, bit 0 = Tops). */
export const nounClass: Readonly<Record<"place" | "person", number>> = {
  place: 1 << 12,
  person: 1 << 15,
};

/** Thrown when bytes are no lexicon of the expected version. */
export class LexiconError extends Error {
  override readonly name = "LexiconError";
}

/** First four bytes of the asset: "PQL" and the version of the layout. */
export const lexiconMagic = 0x50514c01;

const headerLength = 28;

/**
 * Reads a lexicon.
 *
 * Layout, little-endian, each part aligned to 4 bytes. Header of u32: magic, entries, width, length
 * of the word list, bases, relations, vectors. Then the word list (UTF-8, one a line); classes,
 * ends of the bases, ends of the relations (u32 an entry); bases (u16); related words (u16);
 * strengths (u8); vectors (i8).
 *
 * @param bytes - the whole asset
 * @returns the lexicon; it keeps `bytes`
 * @throws {@link LexiconError} when the bytes are something else or are cut
 */
export function parseLexicon(bytes: Uint8Array): Lexicon {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  if (bytes.length < headerLength) {
    throw new LexiconError(`expected a lexicon, got ${bytes.length} bytes`);
  }
  const [
    magic = 0,
    size = 0,
    width = 0,
    listLength = 0,
    baseCount = 0,
    relationCount = 0,
    vectorCount = 0,
  ] = new Uint32Array(buffer, byteOffset, headerLength / 4);
  if (magic !== lexiconMagic) {
    throw new LexiconError(`expected a lexicon of version ${lexiconMagic & 0xff}, got other bytes`);
  }
  let next = byteOffset + headerLength;
  const place = (length: number): number => {
    const start = next;
    next += (length + 3) & ~3;
    return start;
  };
  const listAt = place(listLength);
  const [classesAt, baseEndsAt, relationEndsAt] = [
    place(size * 4),
    place(size * 4),
    place(size * 4),
  ];
  const [basesAt, relatedAt] = [place(baseCount * 2), place(relationCount * 2)];
  const strengthsAt = place(relationCount);
  const vectorsAt = place(vectorCount * width);
  if (next - byteOffset !== bytes.length) {
    throw new LexiconError(`expected a lexicon of ${next - byteOffset} bytes, got ${bytes.length}`);
  }
  const words = new TextDecoder().decode(new Uint8Array(buffer, listAt, listLength)).split("\n");
  const ids = new Map(words.map((word, id) => [word, id]));
  const phrases = words.slice(vectorCount);
  const openers = new Set(phrases.map((phrase) => phrase.slice(0, phrase.indexOf(" "))));
  const closers = new Set(phrases.map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));
  const classes = new Uint32Array(buffer, classesAt, size);
  const baseEnds = new Uint32Array(buffer, baseEndsAt, size);
  const relationEnds = new Uint32Array(buffer, relationEndsAt, size);
  const bases = new Uint16Array(buffer, basesAt, baseCount);
  const related = new Uint16Array(buffer, relatedAt, relationCount);
  const strengths = new Uint8Array(buffer, strengthsAt, relationCount);
  const vectors = new Int8Array(buffer, vectorsAt, vectorCount * width);
  // Scaled to length 1 when first asked for; until then their memory is not touched.
  const units = new Float32Array(vectors.length);
  const isUnit = new Uint8Array(vectorCount);
  const basesOf = (id: number): Uint16Array =>
    bases.subarray(baseEnds[id - 1] ?? 0, baseEnds[id] ?? 0);
  /** Asked of each word of an article, so what there is to know is marked beforehand. */
  const anyFormIn = (list: ReadonlySet<string>): ((word: string) => boolean) => {
    const isMarked = new Uint8Array(size);
    for (const word of list) isMarked[ids.get(word) ?? size] = 1;
    const isIn = isMarked.slice();
    for (let id = 0, at = 0; id < size; id++) {
      for (; at < (baseEnds[id] ?? 0); at++) if (isMarked[bases[at] ?? 0] === 1) isIn[id] = 1;
    }
    return (word) => {
      const id = ids.get(word);
      return id === undefined ? list.has(word) : isIn[id] === 1;
    };
  };
  return {
    words,
    vectorCount,
    width,
    opensPhrase: anyFormIn(openers),
    closesPhrase: anyFormIn(closers),
    idOf: (term) => ids.get(term),
    vectorOf: (id) => {
      if (id >= vectorCount) return undefined;
      const vector = units.subarray(id * width, (id + 1) * width);
      if (isUnit[id] === 0) fillUnit(vector, vectors.subarray(id * width, (id + 1) * width));
      isUnit[id] = 1;
      return vector;
    },
    basesOf,
    relationsOf: (base) => {
      const [start, end] = [relationEnds[base - 1] ?? 0, relationEnds[base] ?? 0];
      return { words: related.subarray(start, end), strengths: strengths.subarray(start, end) };
    },
    classesOf: (id) => classes[id] ?? 0,
  };
}

/** Scales bytes to a vector of length 1; zeros stay zeros. */
function fillUnit(vector: Float32Array, bytes: Int8Array): void {
  let squares = 0;
  for (const byte of bytes) squares += byte * byte;
  const length = Math.sqrt(squares) || 1;
  for (const [at, byte] of bytes.entries()) vector[at] = byte / length;
}
