// Vectors: word vectors made better and smaller before they are stored.
// All-but-the-top (Mu & Viswanath, ICLR 2018) removes the mean and the directions that all words
// share; principal components then hold the rest in fewer dimensions. The algebra is ml-matrix's.
// Retrofitting draws words together that the thesaurus relates, since vectors from raw text only tell
// that words stand in like places, as opposites do too.

import { EigenvalueDecomposition, Matrix as Table } from "ml-matrix";

/** Row-major matrix: `width` numbers for each word. */
export interface Matrix {
  readonly width: number;
  readonly rows: Float64Array;
}

/**
 * Removes the mean and the first components, then keeps the next ones.
 *
 * @param removed - number of leading components to drop
 * @param kept - number of components to keep, the width of the result
 */
export function reduce({ width, rows }: Matrix, removed: number, kept: number): Matrix {
  const table = Table.from1DArray(rows.length / width, width, rows).center("column");
  const axes = findPrincipalAxes(table, removed, kept);
  return { width: axes.columns, rows: Float64Array.from(table.mmul(axes).to1DArray()) };
}

/** Eigenvectors of the covariance as columns, by descending eigenvalue, without the first ones. */
function findPrincipalAxes(centred: Table, removed: number, kept: number): Table {
  const covariance = centred.transpose().mmul(centred).div(centred.rows);
  const { eigenvectorMatrix } = new EigenvalueDecomposition(covariance, { assumeSymmetric: true });
  // They come by ascending eigenvalue.
  const last = covariance.columns - 1 - removed;
  const axes = eigenvectorMatrix.subMatrixColumn(Array.from({ length: kept }, (_, k) => last - k));
  for (let column = 0; column < axes.columns; column++) {
    // The sign of an eigenvector is free; fixed here so that the same bytes come out each time.
    const skew = axes.getColumn(column).reduce((sum, value) => sum + value ** 3, 0);
    if (skew < 0) axes.mulColumn(column, -1);
  }
  return axes;
}

/** Other words by their numbers, with how strongly each draws a word, above 0. */
export type Neighbours = ReadonlyMap<number, number>;

/** After so many rounds the vectors hardly move. */
const rounds = 5;

/**
 * Moves each word towards the mean of its neighbours, in rounds, while it stays tied to its own vector
 * (Faruqui et al., "Retrofitting Word Vectors to Semantic Lexicons", NAACL 2015).
 *
 * @param neighbours - for each word; one that has none stays where it is
 * @param pull - how much the neighbours count against the word's own vector: 0..1
 * @returns vectors of the same width; of a word's own vector only the direction counts
 */
export function retrofit(
  { width, rows }: Matrix,
  neighbours: readonly Neighbours[],
  pull: number,
): Matrix {
  const own = splitRows({ width, rows }).map(normalise);
  let moved = own;
  for (let round = 0; round < rounds; round++) {
    const current = moved;
    moved = own.map((vector, word) => {
      const others = [...(neighbours[word] ?? [])];
      const total = others.reduce((sum, [, strength]) => sum + strength, 0);
      if (total === 0) return vector;
      const next = vector.map((value) => (1 - pull) * value);
      for (const [other, strength] of others) {
        current[other]?.forEach(
          (value, k) => (next[k] = (next[k] ?? 0) + (pull * strength * value) / total),
        );
      }
      return next;
    });
  }
  return { width, rows: Float64Array.from(moved.flatMap((vector) => [...vector])) };
}

function splitRows({ width, rows }: Matrix): readonly Float64Array[] {
  return Array.from({ length: rows.length / width }, (_, at) =>
    rows.subarray(at * width, (at + 1) * width),
  );
}

function normalise(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
