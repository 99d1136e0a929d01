/** The directions in which vectors differ most: orthogonal iteration on their covariance. */

export type Projection = {
  readonly mean: Float64Array;
  /** Of length one, at right angles to each other, the widest first. */
  readonly directions: readonly Float64Array[];
};

/** They settle long before; more turns change nothing that matters here. */
const turns = 40;

export function principalComponents(vectors: readonly Float64Array[], count: number): Projection {
  const size = vectors[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const vector of vectors) addTo(mean, vector, 1 / vectors.length);
  const rows = covariance(vectors, mean);
  let directions = orthonormal(Array.from({ length: count }, (_, index) => beginning(size, index)));
  for (let turn = 0; turn < turns; turn++)
    directions = orthonormal(directions.map((direction) => Float64Array.from(rows, (row) => dot(row, direction))));
  return { mean, directions };
}

/** Where a vector lies along the directions. */
export function projected({ mean, directions }: Projection, vector: Float64Array): Float64Array {
  const centred = Float64Array.from(vector);
  addTo(centred, mean, -1);
  const found = new Float64Array(directions.length);
  for (const [index, direction] of directions.entries()) found[index] = dot(direction, centred);
  return found;
}

function covariance(vectors: readonly Float64Array[], mean: Float64Array): readonly Float64Array[] {
  const rows = Array.from(mean, () => new Float64Array(mean.length));
  for (const vector of vectors) {
    const centred = Float64Array.from(vector);
    addTo(centred, mean, -1);
    for (const [index, row] of rows.entries()) addTo(row, centred, (centred[index] ?? 0) / vectors.length);
  }
  return rows;
}

/** Any start that leaves no direction out does. */
const beginning = (size: number, index: number): Float64Array =>
  Float64Array.from({ length: size }, (_, at) => Math.sin((at + 1) * (index + 1)) + (at === index ? 1 : 0));

/** Gram and Schmidt's way. */
function orthonormal(vectors: readonly Float64Array[]): readonly Float64Array[] {
  const found: Float64Array[] = [];
  for (const vector of vectors) {
    const rest = Float64Array.from(vector);
    for (const before of found) addTo(rest, before, -dot(before, rest));
    const length = Math.sqrt(dot(rest, rest));
    found.push(rest.map((value) => value / length));
  }
  return found;
}

function addTo(sum: Float64Array, vector: Float64Array, share: number): void {
  for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + share * (vector[index] ?? 0);
}

export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index++) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}
