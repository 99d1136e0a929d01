/** Logistic regression with a penalty for every step away from a prior: Newton's method, so that the optimum is exact. */
import { solvePositive } from "./solve-positive.ts";
import type { Example } from "./training-set.ts";

export type Model = { readonly bias: number; readonly signs: ReadonlyMap<string, number> };

/** How dear it is to move a weight from its prior; chosen by cross-validation among 3, 5, 10 and 20. */
const penalty = 10;
/** The bias is all but free. */
const biasPenalty = 1e-6;
const mostSteps = 30;
const settled = 1e-9;

export function fit(examples: readonly Example[], priors: ReadonlyMap<string, number>): Model {
  const names = [...new Set([...priors.keys(), ...examples.flatMap(({ signs }) => [...signs])])].sort();
  const position = new Map(names.map((name, index) => [name, index + 1]));
  const rows = examples.map(({ signs, wanted, weight }) => ({
    columns: [0, ...[...signs].map((sign) => position.get(sign) ?? 0)],
    wanted: wanted ? 1 : 0,
    weight,
  }));
  const prior = [0, ...names.map((name) => priors.get(name) ?? 0)];
  const [bias = 0, ...weights] = optimum(rows, prior);
  return { bias, signs: new Map(names.map((name, index) => [name, weights[index] ?? 0])) };
}

/** How likely the model takes a sentence with these signs to be what it looks for. */
export function likelihood({ bias, signs }: Model, held: ReadonlySet<string>): number {
  let sum = bias;
  for (const sign of held) sum += signs.get(sign) ?? 0;
  return logistic(sum);
}

type Row = { readonly columns: readonly number[]; readonly wanted: number; readonly weight: number };

function optimum(rows: readonly Row[], prior: readonly number[]): readonly number[] {
  let weights = prior;
  for (let step = 0; step < mostSteps; step++) {
    const { gradient, curvature } = slopes(rows, weights, prior);
    const change = solvePositive(curvature, gradient);
    weights = weights.map((weight, index) => weight - (change[index] ?? 0));
    if (change.every((each) => Math.abs(each) < settled)) return weights;
  }
  throw new Error("the fit does not settle");
}

/** First and second derivatives of the penalised loss. */
function slopes(rows: readonly Row[], weights: readonly number[], prior: readonly number[]) {
  const dearness = (index: number): number => (index === 0 ? biasPenalty : penalty);
  const gradient = Float64Array.from(weights, (weight, index) => dearness(index) * (weight - (prior[index] ?? 0)));
  const curvature = weights.map((_, index) => {
    const line = new Float64Array(weights.length);
    line[index] = dearness(index);
    return line;
  });
  for (const { columns, wanted, weight } of rows) {
    const likely = logistic(columns.reduce((sum, column) => sum + (weights[column] ?? 0), 0));
    for (const column of columns) {
      gradient[column] = (gradient[column] ?? 0) + weight * (likely - wanted);
      const line = curvature[column];
      if (line === undefined) continue;
      for (const other of columns) line[other] = (line[other] ?? 0) + weight * likely * (1 - likely);
    }
  }
  return { gradient, curvature };
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
