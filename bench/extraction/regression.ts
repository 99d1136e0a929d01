/** Logistic regression with a penalty for every step away from a prior: Newton's method, so that the optimum is exact. */
import { solvePositive } from "./conjugate-gradients.ts";
import type { Example } from "./training-set.ts";

export type Model = { readonly bias: number; readonly weights: ReadonlyMap<string, number> };

/** How dear it is to move a weight from its prior; chosen by cross-validation. */
const penalties = { sign: 10, word: 30 };
/** The bias is all but free. */
const biasPenalty = 1e-6;
const mostSteps = 40;
const settled = 1e-6;

export function fit(examples: readonly Example[], priors: ReadonlyMap<string, number>): Model {
  const words = new Set(examples.flatMap((example) => [...example.words]));
  const names = [...new Set([...priors.keys(), ...examples.flatMap(({ signs }) => [...signs]), ...words])].sort();
  const position = new Map(names.map((name, index) => [name, index + 1]));
  const rows = examples.map(
    (example): Row => ({
      columns: [0, ...featuresOf(example).map((name) => position.get(name) ?? 0)],
      wanted: example.wanted ? 1 : 0,
      weight: example.weight,
    }),
  );
  const prior = Float64Array.of(0, ...names.map((name) => priors.get(name) ?? 0));
  const dearness = Float64Array.of(
    biasPenalty,
    ...names.map((name) => (words.has(name) ? penalties.word : penalties.sign)),
  );
  const found = optimum(rows, prior, dearness);
  return { bias: found[0] ?? 0, weights: new Map(names.map((name, index) => [name, found[index + 1] ?? 0])) };
}

/** The sum of what a sentence's signs and words weigh: the logit of how likely it is what is looked for. */
export function score({ bias, weights }: Model, example: Pick<Example, "signs" | "words">): number {
  return featuresOf(example).reduce((sum, name) => sum + (weights.get(name) ?? 0), bias);
}

const featuresOf = ({ signs, words }: Pick<Example, "signs" | "words">): readonly string[] => [...signs, ...words];

export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

type Row = { readonly columns: readonly number[]; readonly wanted: number; readonly weight: number };

function optimum(rows: readonly Row[], prior: Float64Array, dearness: Float64Array): Float64Array {
  let weights = prior;
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
  const bends = rows.map(({ columns, wanted, weight }) => {
    const likely = logistic(sumOf(columns, weights));
    add(columns, weight * (likely - wanted), gradient);
    return weight * likely * (1 - likely);
  });
  return { gradient, bends };
}

/** The matrix of second derivatives, times a vector. */
function curve(rows: readonly Row[], bends: readonly number[], dearness: Float64Array, vector: Float64Array) {
  const image = vector.map((value, index) => (dearness[index] ?? 0) * value);
  for (const [index, { columns }] of rows.entries()) add(columns, (bends[index] ?? 0) * sumOf(columns, vector), image);
  return image;
}

/** The diagonal of that matrix. */
function steepest(rows: readonly Row[], bends: readonly number[], dearness: Float64Array): Float64Array {
  const diagonal = Float64Array.from(dearness);
  for (const [index, { columns }] of rows.entries()) add(columns, bends[index] ?? 0, diagonal);
  return diagonal;
}

function sumOf(columns: readonly number[], values: Float64Array): number {
  let sum = 0;
  for (const column of columns) sum += values[column] ?? 0;
  return sum;
}

function add(columns: readonly number[], value: number, sums: Float64Array): void {
  for (const column of columns) sums[column] = (sums[column] ?? 0) + value;
}
