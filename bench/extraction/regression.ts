/** Logistic regression with a penalty for every step away from a prior: Newton's method, so that the optimum is exact. */
import { solvePositive } from "./conjugate-gradients.ts";
import type { Example } from "./training-set.ts";

export type Model = {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
  /** What each dimension of the words' meanings weighs: the weight of words that no text shows, by those like them. */
  readonly meaning: Float64Array;
};

/** How dear it is to move a weight from its prior; chosen by cross-validation. */
const penalties = { sign: 10, word: 15, meaning: 40 };
/**
 * Of all that speaks for or against a sentence, as much might be missing in another text. A weight is the dearer the more
 * the likelihoods would change without it (Wager, Wang and Liang, "Dropout Training as Adaptive Regularization", 2013).
 */
const missing = 0.25;
/** The likelihoods hardly change any more. */
const rounds = 3;
/** The bias is all but free. */
const biasPenalty = 1e-6;
const mostSteps = 40;
const settled = 1e-6;

export function fit(examples: readonly Example[], priors: ReadonlyMap<string, number>): Model {
  const words = new Set(examples.flatMap((example) => example.words));
  const names = [...new Set([...priors.keys(), ...examples.flatMap(({ signs }) => [...signs]), ...words])].sort();
  const position = new Map(names.map((name, index) => [name, index + 1]));
  const dense = names.length + 1;
  const rows = examples.map(
    (example): Row => ({
      columns: Int32Array.of(0, ...featuresOf(example).map((name) => position.get(name) ?? 0)),
      dense,
      meaning: example.meaning,
      target: example.target,
      weight: example.weight,
    }),
  );
  const nothing = new Float64Array(examples[0]?.meaning.length ?? 0);
  const prior = Float64Array.of(0, ...names.map((name) => priors.get(name) ?? 0), ...nothing);
  const dearness = Float64Array.of(
    biasPenalty,
    ...names.map((name) => (words.has(name) ? penalties.word : penalties.sign)),
    ...nothing.fill(penalties.meaning),
  );
  const found = robustOptimum(rows, prior, dearness);
  return {
    bias: found[0] ?? 0,
    weights: new Map(names.map((name, index) => [name, found[index + 1] ?? 0])),
    meaning: found.slice(dense),
  };
}

const featuresOf = ({ signs, words }: Example): readonly string[] => [...signs, ...words];

export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

type Row = {
  /** The columns that hold a one, and from which on the meaning stands. */
  readonly columns: Int32Array;
  readonly dense: number;
  readonly meaning: Float64Array;
  readonly target: number;
  readonly weight: number;
};

/** With each weight as dear as it is to begin with, and dearer by what its absence would change. */
function robustOptimum(rows: readonly Row[], prior: Float64Array, dearness: Float64Array): Float64Array {
  let weights = optimum(rows, prior, prior, dearness);
  for (let round = 1; round < rounds; round++) {
    const { bends } = slopes(rows, weights, prior, dearness);
    const changed = steepest(rows, bends, new Float64Array(dearness.length));
    const dearer = dearness.map((each, index) =>
      index === 0 ? each : each + (missing / (1 - missing)) * (changed[index] ?? 0),
    );
    weights = optimum(rows, weights, prior, dearer);
  }
  return weights;
}

function optimum(rows: readonly Row[], start: Float64Array, prior: Float64Array, dearness: Float64Array): Float64Array {
  let weights = start;
  for (let step = 0; step < mostSteps; step++) {
    const { gradient, bends } = slopes(rows, weights, prior, dearness);
    const change = solvePositive(
      (vector) => curve(rows, bends, dearness, vector),
      steepest(rows, bends, dearness),
      gradient,
    );
    weights = weights.map((weight, index) => weight - (change[index] ?? 0));
    if (change.every((each) => Math.abs(each) < settled)) return weights;
  }
  throw new Error("the fit does not settle");
}

/** The first derivatives of the penalised loss, and each row's share in the second ones. */
function slopes(rows: readonly Row[], weights: Float64Array, prior: Float64Array, dearness: Float64Array) {
  const gradient = weights.map((weight, index) => (dearness[index] ?? 0) * (weight - (prior[index] ?? 0)));
  const bends = rows.map((row) => {
    const likely = logistic(sumOf(row, weights));
    add(row, row.weight * (likely - row.target), gradient);
    return row.weight * likely * (1 - likely);
  });
  return { gradient, bends };
}

/** The matrix of second derivatives, times a vector. */
function curve(rows: readonly Row[], bends: readonly number[], dearness: Float64Array, vector: Float64Array) {
  const image = vector.map((value, index) => (dearness[index] ?? 0) * value);
  for (const [index, row] of rows.entries()) add(row, (bends[index] ?? 0) * sumOf(row, vector), image);
  return image;
}

/** The diagonal of that matrix. */
function steepest(rows: readonly Row[], bends: readonly number[], dearness: Float64Array): Float64Array {
  const diagonal = Float64Array.from(dearness);
  for (const [index, { columns, dense, meaning }] of rows.entries()) {
    const bend = bends[index] ?? 0;
    for (const column of columns) diagonal[column] = (diagonal[column] ?? 0) + bend;
    for (let at = 0; at < meaning.length; at++)
      diagonal[dense + at] = (diagonal[dense + at] ?? 0) + bend * (meaning[at] ?? 0) ** 2;
  }
  return diagonal;
}

function sumOf({ columns, dense, meaning }: Row, values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < columns.length; index++) sum += values[columns[index] ?? 0] ?? 0;
  for (let at = 0; at < meaning.length; at++) sum += (meaning[at] ?? 0) * (values[dense + at] ?? 0);
  return sum;
}

function add({ columns, dense, meaning }: Row, value: number, sums: Float64Array): void {
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] ?? 0;
    sums[column] = (sums[column] ?? 0) + value;
  }
  for (let at = 0; at < meaning.length; at++) sums[dense + at] = (sums[dense + at] ?? 0) + value * (meaning[at] ?? 0);
}
