/** A system of linear equations whose matrix is symmetric, positive definite and mostly empty, known by its products alone. */

const closeEnough = 1e-16;

/** The x with matrix · x = right; `diagonal` is the matrix's own. */
export function solvePositive(
  times: (vector: Float64Array) => Float64Array,
  diagonal: Float64Array,
  right: Float64Array,
): Float64Array {
  const found = new Float64Array(right.length);
  const rest = Float64Array.from(right);
  let eased = rest.map((value, index) => value / (diagonal[index] ?? 1));
  let direction = eased;
  let size = product(rest, eased);
  const enough = size * closeEnough;
  for (let step = 0; step < right.length && size > enough; step++) {
    const image = times(direction);
    const length = size / product(direction, image);
    for (let index = 0; index < found.length; index++) {
      found[index] = (found[index] ?? 0) + length * (direction[index] ?? 0);
      rest[index] = (rest[index] ?? 0) - length * (image[index] ?? 0);
    }
    eased = rest.map((value, index) => value / (diagonal[index] ?? 1));
    const before = size;
    size = product(rest, eased);
    const turn = size / before;
    direction = direction.map((value, index) => (eased[index] ?? 0) + turn * value);
  }
  return found;
}

function product(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index++) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}
