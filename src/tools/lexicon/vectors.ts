// Vectors: word vectors made better and smaller before they are stored.
// All-but-the-top (Mu & Viswanath, ICLR 2018) removes the mean and the directions that all words
// share; principal components then hold the rest in fewer dimensions.

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
export function reduce(matrix: Matrix, removed: number, kept: number): Matrix {
  const { width } = matrix;
  const count = matrix.rows.length / width;
  const mean = new Float64Array(width);
  matrix.rows.forEach((value, index) => {
    mean[index % width] = (mean[index % width] ?? 0) + value / count;
  });
  const centred = matrix.rows.map((value, index) => value - (mean[index % width] ?? 0));
  const axes = principalAxes({ width, rows: centred }).slice(removed, removed + kept);
  const rows = new Float64Array(count * axes.length);
  for (let row = 0; row < count; row++) {
    const vector = centred.subarray(row * width, (row + 1) * width);
    axes.forEach((axis, index) => {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += (vector[k] ?? 0) * (axis[k] ?? 0);
      rows[row * axes.length + index] = sum;
    });
  }
  return { width: axes.length, rows };
}

/** Brings every row to length 1; a row of zeros stays. */
export function normalise(matrix: Matrix): Matrix {
  const { width } = matrix;
  const rows = Float64Array.from(matrix.rows);
  for (let start = 0; start < rows.length; start += width) {
    const row = rows.subarray(start, start + width);
    const length = Math.hypot(...row);
    if (length > 0) row.forEach((value, index) => (row[index] = value / length));
  }
  return { width, rows };
}

/** Eigenvectors of the covariance by Jacobi's rotations, largest eigenvalue first. */
function principalAxes({ width, rows }: Matrix): readonly Float64Array[] {
  const a: Float64Array[] = Array.from({ length: width }, () => new Float64Array(width));
  for (let start = 0; start < rows.length; start += width) {
    for (let i = 0; i < width; i++) {
      const left = rows[start + i] ?? 0;
      const target = a[i];
      if (target === undefined) continue;
      for (let j = 0; j < width; j++) target[j] = (target[j] ?? 0) + left * (rows[start + j] ?? 0);
    }
  }
  const v: Float64Array[] = Array.from({ length: width }, (_, i) => {
    const unit = new Float64Array(width);
    unit[i] = 1;
    return unit;
  });
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < width; p++) {
      for (let q = p + 1; q < width; q++) rotate(a, v, p, q);
    }
  }
  const order = Array.from({ length: width }, (_, index) => index);
  order.sort((x, y) => (a[y]?.[y] ?? 0) - (a[x]?.[x] ?? 0));
  return order.map((column) => {
    const axis = Float64Array.from(v, (row) => row[column] ?? 0);
    // The sign of an eigenvector is free; fixed here so that the same bytes come out each time.
    const sign = Math.sign(axis.reduce((sum, value) => sum + value ** 3, 0)) || 1;
    return axis.map((value) => value * sign);
  });
}

function rotate(
  a: readonly Float64Array[],
  v: readonly Float64Array[],
  p: number,
  q: number,
): void {
  const rowP = a[p];
  const rowQ = a[q];
  const apq = rowP?.[q] ?? 0;
  if (rowP === undefined || rowQ === undefined || Math.abs(apq) < 1e-9) return;
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of [...a, ...v]) {
    const x = row[p] ?? 0;
    const y = row[q] ?? 0;
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
  for (let k = 0; k < rowP.length; k++) {
    const x = rowP[k] ?? 0;
    const y = rowQ[k] ?? 0;
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
}
