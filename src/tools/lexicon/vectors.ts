// Vectors: word vectors made better and smaller before they are stored.
// All-but-the-top (Mu & Viswanath, ICLR 2018) removes the mean and the directions that all words
// share; principal components then hold the rest in fewer dimensions. The algebra is ml-matrix's.

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
