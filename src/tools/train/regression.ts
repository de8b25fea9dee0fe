// Regression: the one model that everything is fitted with: a choice among rows, with an L2 penalty.
// Its loss is minimised by Newton's method; each step solves the quadratic model coordinate by
// coordinate, so that a weight can be kept from getting a sign that would make no sense.

import { float64At, numberAt, uint32At } from "../../core/text/typed-arrays.ts";

/** Which sign a weight may have; none leaves it out. */
export type Direction = "up" | "down" | "free" | "none";

/** Groups of rows to choose from, as one matrix. */
export interface ChoiceTable {
  readonly width: number;
  /** Row-major. */
  readonly rows: Float32Array;
  /** For each row, 1 if it is a right one. */
  readonly right: Uint8Array;
  /** For each group, the end of its rows. */
  readonly ends: Uint32Array;
}

/** What a fit is made with. */
export interface FitOptions {
  /** One for each column. */
  readonly directions: readonly Direction[];
  /** Of the squared weights, the columns being scaled to unit variance. */
  readonly penalty: number;
  /** How much each group counts; those that count 0 are not looked at. */
  readonly groupWeights: Float64Array;
}

/**
 * Fits the weights that make the right rows of each group likeliest: conditional logistic
 * regression (McFadden 1974), known in ranking as ListNet's top-one case (Cao et al., ICML 2007).
 * A logistic model is the choice between a row and a row of zeros.
 *
 * @returns a weight for each column as it came, unscaled
 */
export function fitChoice(table: ChoiceTable, options: FitOptions): readonly number[] {
  const scales = computeScales(table);
  const scaled = table.rows.map((value, at) => value / float64At(scales, at % table.width));
  const theta = minimise({ ...table, rows: scaled }, options);
  return Array.from(theta, (weight, column) => weight / float64At(scales, column));
}

const mostSteps = 40;
const tolerance = 1e-7;

function minimise(table: ChoiceTable, options: FitOptions): Float64Array {
  let theta: Float64Array = new Float64Array(table.width);
  let here = expand(table, options, theta);
  for (let step = 0; step < mostSteps; step++) {
    const towards = solveQuadratic(here, theta, options.directions);
    const next = searchLine(table, options, { theta, towards, value: here.value });
    if (next === undefined) return theta;
    const gain = here.value - next.expansion.value;
    [theta, here] = [next.theta, next.expansion];
    if (gain < tolerance * here.value) return theta;
  }
  return theta;
}

/** The loss around a place, to the second order. */
interface Expansion {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Row-major and positive definite: the part of the right rows, which is concave, is left out. */
  readonly curvature: Float64Array;
}

function expand(table: ChoiceTable, options: FitOptions, theta: Float64Array): Expansion {
  const { width, ends } = table;
  const { penalty, groupWeights } = options;
  const gradient = theta.map((weight) => penalty * weight);
  const curvature = new Float64Array(width * width);
  for (let k = 0; k < width; k++) curvature[k * width + k] = penalty;
  let value = (penalty / 2) * theta.reduce((sum, weight) => sum + weight * weight, 0);
  for (let group = 0, start = 0; group < ends.length; group++) {
    const end = uint32At(ends, group);
    const weight = float64At(groupWeights, group);
    if (weight > 0) {
      value += weight * addGroup(table, { start, end, weight, theta }, { gradient, curvature });
    }
    start = end;
  }
  return { value, gradient, curvature };
}

interface GroupPart {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly theta: Float64Array;
}

/** Adds a group's part to the gradient and the curvature; returns its loss. */
function addGroup(
  { width, rows, right }: ChoiceTable,
  { start, end, weight, theta }: GroupPart,
  { gradient, curvature }: Pick<Expansion, "gradient" | "curvature">,
): number {
  const powers = new Float64Array(end - start);
  let highest = -Infinity;
  for (let row = start; row < end; row++) {
    let score = 0;
    for (let k = 0; k < width; k++) score += float64At(theta, k) * numberAt(rows, row * width + k);
    powers[row - start] = score;
    highest = Math.max(highest, score);
  }
  let all = 0;
  let good = 1e-300;
  for (let at = 0; at < powers.length; at++) {
    const power = Math.exp(float64At(powers, at) - highest);
    powers[at] = power;
    all += power;
    if (right[start + at] === 1) good += power;
  }
  const mean = new Float64Array(width);
  for (let at = 0; at < powers.length; at++) {
    const power = float64At(powers, at);
    const share = power / all;
    const pull = share - (right[start + at] === 1 ? power / good : 0);
    // What is this unlikely moves nothing.
    if (share < 1e-7 && pull > -1e-7) continue;
    const from = (start + at) * width;
    for (let k = 0; k < width; k++) {
      const x = numberAt(rows, from + k);
      if (x === 0) continue;
      gradient[k] = float64At(gradient, k) + weight * pull * x;
      mean[k] = float64At(mean, k) + share * x;
      const heft = weight * share * x;
      const line = k * width;
      for (let j = 0; j <= k; j++) {
        curvature[line + j] = float64At(curvature, line + j) + heft * numberAt(rows, from + j);
      }
    }
  }
  for (let k = 0; k < width; k++) {
    for (let j = 0; j <= k; j++) {
      const at = k * width + j;
      curvature[at] = float64At(curvature, at) - weight * float64At(mean, k) * float64At(mean, j);
    }
  }
  return Math.log(all / good);
}

const sweeps = 200;

/** The lowest place of the quadratic model that the directions allow. */
function solveQuadratic(
  { gradient, curvature }: Expansion,
  theta: Float64Array,
  directions: readonly Direction[],
): Float64Array {
  const width = theta.length;
  const readCurvature = (k: number, j: number): number =>
    float64At(curvature, k > j ? k * width + j : j * width + k);
  const next = theta.slice();
  const slope = gradient.slice();
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = 0;
    for (let k = 0; k < width; k++) {
      const old = float64At(next, k);
      const wanted = old - float64At(slope, k) / Math.max(1e-12, readCurvature(k, k));
      const change = clampWeight(wanted, directions[k] ?? "free") - old;
      if (change === 0) continue;
      next[k] = old + change;
      moved = Math.max(moved, Math.abs(change));
      for (let j = 0; j < width; j++) slope[j] = float64At(slope, j) + change * readCurvature(k, j);
    }
    if (moved < 1e-8) break;
  }
  return next;
}

/** Halves a step until it leads down; undefined when none does. */
function searchLine(
  table: ChoiceTable,
  options: FitOptions,
  from: {
    readonly theta: Float64Array;
    readonly towards: Float64Array;
    readonly value: number;
  },
): { readonly theta: Float64Array; readonly expansion: Expansion } | undefined {
  for (let size = 1; size > 1e-3; size /= 2) {
    const theta = from.theta.map(
      (weight, k) => weight + size * (float64At(from.towards, k) - weight),
    );
    const expansion = expand(table, options, theta);
    if (expansion.value < from.value) return { theta, expansion };
  }
  return undefined;
}

function clampWeight(weight: number, direction: Direction): number {
  if (direction === "none") return 0;
  if (direction === "up") return Math.max(0, weight);
  return direction === "down" ? Math.min(0, weight) : weight;
}

/** Standard deviations of the columns; 1 for a constant. */
function computeScales({ rows, width }: ChoiceTable): Float64Array {
  const count = rows.length / width;
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  for (let at = 0; at < rows.length; at++) {
    const column = at % width;
    means[column] = float64At(means, column) + numberAt(rows, at) / count;
    squares[column] = float64At(squares, column) + numberAt(rows, at) ** 2 / count;
  }
  return squares.map((square, k) => Math.sqrt(Math.max(0, square - float64At(means, k) ** 2)) || 1);
}
