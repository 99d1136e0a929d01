/** A system of linear equations whose matrix is symmetric and positive definite, by Cholesky's factors. */

/** The x with matrix · x = right. */
export function solvePositive(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const lower = factorOf(matrix);
  const found = Float64Array.from(right);
  for (let row = 0; row < found.length; row++) {
    const line = lower[row] ?? found;
    found[row] = ((found[row] ?? 0) - product(line, found, row)) / (line[row] ?? 1);
  }
  for (let row = found.length - 1; row >= 0; row--) {
    let rest = found[row] ?? 0;
    for (let below = row + 1; below < found.length; below++) rest -= (lower[below]?.[row] ?? 0) * (found[below] ?? 0);
    found[row] = rest / (lower[row]?.[row] ?? 1);
  }
  return found;
}

/** The lower triangle whose product with its transpose is the matrix. */
function factorOf(matrix: readonly Float64Array[]): readonly Float64Array[] {
  const lower: Float64Array[] = [];
  for (const [row, values] of matrix.entries()) {
    const line = new Float64Array(matrix.length);
    for (const [column, other] of lower.entries())
      line[column] = ((values[column] ?? 0) - product(line, other, column)) / (other[column] ?? 1);
    line[row] = Math.sqrt((values[row] ?? 0) - product(line, line, row));
    lower.push(line);
  }
  return lower;
}

/** Of the first `length` entries. */
function product(left: Float64Array, right: Float64Array, length: number): number {
  let sum = 0;
  for (let index = 0; index < length; index++) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}
