/** The known name that a misspelt one was most likely meant to be. */

/** Undefined where none is near: more than a third of its letters would have to change. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const near = known.map((one) => ({ one, steps: stepsBetween(name.toLowerCase(), one.toLowerCase()) }));
  const [best] = near.sort((a, b) => a.steps - b.steps);
  return best !== undefined && best.steps <= Math.max(1, Math.ceil(name.length / 3)) ? best.one : undefined;
}

/** Letters put in, left out, changed or swapped with their neighbour (Damerau and Levenshtein's distance). */
function stepsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const step = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= one.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      rows[i]?.push(
        Math.min(
          step(i - 1, j) + 1,
          step(i, j - 1) + 1,
          step(i - 1, j - 1) + (isSame ? 0 : 1),
          isSwapped ? step(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return step(one.length, other.length);
}
