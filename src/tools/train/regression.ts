// Regression: the one model that everything is fitted with: a choice among rows, with an L2 penalty.
// Its loss is convex; it is minimised by accelerated projected gradients, so that a weight can be
// kept from getting a sign that would make no sense.

/** Rows to choose from; the right ones are marked. */
export interface Group {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** Which sign a weight may have; none leaves the feature out. */
export type Direction = "up" | "down" | "free" | "none";

/**
 * Fits the weights that make the right rows of each group likeliest: conditional logistic
 * regression (McFadden 1974), known in ranking as ListNet's top-one case (Cao et al., ICML 2007).
 *
 * @param directions - one for each feature
 * @param penalty - of the squared weights, features being scaled to unit variance
 * @returns a weight for each feature as it came, unscaled
 */
export function fitChoice(
  groups: readonly Group[],
  directions: readonly Direction[],
  penalty: number,
): readonly number[] {
  const width = directions.length;
  const rows = groups.flatMap((group) => group.rows);
  const scales = computeScales(rows, width);
  let end = 0;
  const table: Table = {
    rows: Float64Array.from(rows.flat(), (value, at) => value / (scales[at % width] ?? 1)),
    right: Uint8Array.from(groups.flatMap(({ right }) => right.map(Number))),
    ends: groups.map(({ right }) => (end += right.length)),
    weights: groups.map(({ weight }) => weight),
    penalty,
  };
  return Array.from(minimise(table, directions), (weight, k) => weight / (scales[k] ?? 1));
}

/**
 * Fits a logistic model: a choice between a row and nothing. Put a constant 1 among the features
 * for its bias.
 *
 * @param examples - features, whether the answer is yes, and how much the example counts
 */
export function fitLogistic(
  examples: readonly {
    readonly row: readonly number[];
    readonly yes: boolean;
    readonly weight: number;
  }[],
  directions: readonly Direction[],
  penalty: number,
): readonly number[] {
  const nothing = directions.map(() => 0);
  const groups = examples.map(({ row, yes, weight }) => ({
    rows: [row, nothing],
    right: [yes, !yes],
    weight,
  }));
  return fitChoice(groups, directions, penalty);
}

/** All groups as one matrix. */
interface Table {
  /** Row-major, scaled. */
  readonly rows: Float64Array;
  readonly right: Uint8Array;
  /** Where each group's rows end. */
  readonly ends: readonly number[];
  readonly weights: readonly number[];
  readonly penalty: number;
}

interface Loss {
  readonly value: number;
  readonly gradient: Float64Array;
}

function computeLoss({ rows, right, ends, weights, penalty }: Table, theta: Float64Array): Loss {
  const width = theta.length;
  const gradient = theta.map((weight) => penalty * weight);
  const powers = computePowers(rows, theta, ends);
  let value = (penalty / 2) * theta.reduce((sum, weight) => sum + weight * weight, 0);
  let start = 0;
  for (const [group, end] of ends.entries()) {
    const weight = weights[group] ?? 0;
    let all = 0;
    let good = 1e-300;
    for (let row = start; row < end; row++) {
      all += powers[row] ?? 0;
      if (right[row] === 1) good += powers[row] ?? 0;
    }
    value += weight * Math.log(all / good);
    for (let row = start; row < end; row++) {
      const pull = weight * (powers[row] ?? 0) * (1 / all - (right[row] === 1 ? 1 / good : 0));
      for (let k = 0; k < width; k++) {
        gradient[k] = (gradient[k] ?? 0) + pull * (rows[row * width + k] ?? 0);
      }
    }
    start = end;
  }
  return { value, gradient };
}

/** The exponential of each row's score, the highest of each group being 1. */
function computePowers(
  rows: Float64Array,
  theta: Float64Array,
  ends: readonly number[],
): Float64Array {
  const width = theta.length;
  const powers = new Float64Array(rows.length / width);
  let start = 0;
  for (const end of ends) {
    let highest = -Infinity;
    for (let row = start; row < end; row++) {
      let score = 0;
      for (let k = 0; k < width; k++) score += (theta[k] ?? 0) * (rows[row * width + k] ?? 0);
      powers[row] = score;
      highest = Math.max(highest, score);
    }
    for (let row = start; row < end; row++) powers[row] = Math.exp((powers[row] ?? 0) - highest);
    start = end;
  }
  return powers;
}

const mostRounds = 500;
const tolerance = 1e-6;

/** FISTA with backtracking (Beck & Teboulle 2009), the proximal step being a cut at zero. */
function minimise(table: Table, directions: readonly Direction[]): Float64Array {
  let theta: Float64Array = new Float64Array(directions.length);
  let ahead = theta;
  let momentum = 1;
  let rate = 1;
  let last = Infinity;
  for (let round = 0; round < mostRounds; round++) {
    const from = ahead;
    const { value, gradient } = computeLoss(table, from);
    const stepBy = (size: number): Float64Array =>
      from.map((weight, k) =>
        clampWeights(weight - size * (gradient[k] ?? 0), directions[k] ?? "free"),
      );
    let next = stepBy(rate);
    let reached = computeLoss(table, next).value;
    while (
      reached >
      bound(
        value,
        gradient,
        next.map((weight, k) => weight - (from[k] ?? 0)),
        rate,
      )
    ) {
      rate /= 2;
      next = stepBy(rate);
      reached = computeLoss(table, next).value;
    }
    if (Math.abs(last - reached) < tolerance * reached) return next;
    // Momentum that leads uphill is dropped (O'Donoghue & Candès 2015).
    const isUphill = reached > last;
    const grown = isUphill ? 1 : (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const share = isUphill ? 0 : (momentum - 1) / grown;
    ahead = next.map((weight, k) => weight + share * (weight - (theta[k] ?? 0)));
    [theta, momentum, last] = [next, grown, reached];
  }
  return theta;
}

/** What the quadratic model promises of a step. */
function bound(value: number, gradient: Float64Array, change: Float64Array, rate: number): number {
  return change.reduce(
    (sum, step, k) => sum + (gradient[k] ?? 0) * step + step ** 2 / (2 * rate),
    value + 1e-9 * Math.abs(value),
  );
}

function clampWeights(weight: number, direction: Direction): number {
  if (direction === "none") return 0;
  if (direction === "up") return Math.max(0, weight);
  return direction === "down" ? Math.min(0, weight) : weight;
}

/** Standard deviations over all rows; 1 for a constant. */
function computeScales(rows: readonly (readonly number[])[], width: number): readonly number[] {
  return Array.from({ length: width }, (_, k) => {
    const mean = rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length;
    const squares = rows.reduce((sum, row) => sum + ((row[k] ?? 0) - mean) ** 2, 0);
    return Math.sqrt(squares / rows.length) || 1;
  });
}
